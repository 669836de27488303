#include "tickettypes.h"

#include "moc_tickettypes.cpp"
