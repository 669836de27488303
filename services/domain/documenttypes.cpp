#include "documenttypes.h"

#include "moc_documenttypes.cpp"
