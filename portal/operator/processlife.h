#pragma once

/// How a serving portal ends: both quit the application's event loop.
namespace ProcessLife
{
/// SIGTERM and SIGINT.
void endWithSignal();
/// With its parent: when standard input ends.
void endWithStdin();
} // namespace ProcessLife
