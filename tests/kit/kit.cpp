#include "manualclock.h"
