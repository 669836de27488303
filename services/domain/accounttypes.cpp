#include "accounttypes.h"

#include "moc_accounttypes.cpp"
