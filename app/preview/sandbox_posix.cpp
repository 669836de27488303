#include "sandbox_limits.h"

bool enterSandbox(const SandboxLimits &limits, std::string *why)
{
    return setLimits(limits, why);
}

bool readsFontsOnly()
{
    return false;
}

void endWithParent() {}

std::vector<SandboxProbe> probeSandbox(const std::string &)
{
    return {};
}
