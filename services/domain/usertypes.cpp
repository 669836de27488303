#include "usertypes.h"

#include "moc_usertypes.cpp"
