#include "orderplan.h"

#include "moc_orderplan.cpp"
