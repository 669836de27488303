#include "selfcaretypes.h"

#include "moc_selfcaretypes.cpp"
