#include "failure.h"

#include <system_error>

std::string Platform::Failure::text() const
{
    const auto u8 = path.u8string();
    std::string what = std::string(step) + ' ' + std::string(u8.begin(), u8.end());
    if (number != 0)
        what += ": " + std::system_category().message(number) + " (" + std::to_string(number) + ')';
    else if (reason == Reason::TimedOut)
        what += ": held by another process";
    else if (reason == Reason::IsLink)
        what += ": is a link";
    return what;
}
