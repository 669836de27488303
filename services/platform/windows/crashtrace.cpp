#include "crashtrace.h"

namespace Platform
{
// The system's own event log names the module and the offset.
void traceCrashes() {}
} // namespace Platform
