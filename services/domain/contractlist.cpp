#include "contractlist.h"

#include "moc_contractlist.cpp"
