#include "callverdict.h"

#include "moc_callverdict.cpp"
