#include "pbx.h"

#include "moc_pbx.cpp"
