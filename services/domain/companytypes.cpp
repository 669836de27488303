#include "companytypes.h"

#include "moc_companytypes.cpp"
