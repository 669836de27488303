#include "ticketing.h"

#include "moc_ticketing.cpp"
