#include "ordering.h"

#include "moc_ordering.cpp"
