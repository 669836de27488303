#include "cataloguetypes.h"

#include "moc_cataloguetypes.cpp"
