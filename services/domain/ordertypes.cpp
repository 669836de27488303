#include "ordertypes.h"

#include "moc_ordertypes.cpp"
