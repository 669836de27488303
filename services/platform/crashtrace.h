#pragma once

namespace Platform
{
/// Where this process crashes, the frames of the thread that did (file and offset, for addr2line) go to standard error before it
/// ends as the system would end it: there is no core to look into. Nothing of the memory's content. Where somebody handles
/// crashes already (a sanitizer), that stays. Called by hardenProcess().
void traceCrashes();
} // namespace Platform
