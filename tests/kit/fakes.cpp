#include "orderingsamples.h"
