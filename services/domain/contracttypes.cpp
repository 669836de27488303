#include "contracttypes.h"

#include "moc_contracttypes.cpp"
