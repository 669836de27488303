#include "securitytypes.h"

#include "moc_securitytypes.cpp"
