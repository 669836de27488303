#include "seattypes.h"

#include "moc_seattypes.cpp"
