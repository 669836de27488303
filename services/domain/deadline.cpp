#include "deadline.h"

#include "moc_deadline.cpp"
