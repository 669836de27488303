#include "pbxnumbertypes.h"

#include "moc_pbxnumbertypes.cpp"
