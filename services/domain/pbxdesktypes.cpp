#include "pbxdesktypes.h"

#include "moc_pbxdesktypes.cpp"
