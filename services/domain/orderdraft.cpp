#include "orderdraft.h"

#include "moc_orderdraft.cpp"
