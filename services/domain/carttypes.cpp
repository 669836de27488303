#include "carttypes.h"

#include "moc_carttypes.cpp"
