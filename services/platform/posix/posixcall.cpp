#include "posixcall.h"

Platform::Failure Platform::posixFailure(const char *step, const Path &path, int number)
{
    using Reason = Failure::Reason;
    Failure f;
    f.number = number;
    f.step = step;
    f.path = path;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        f.reason = Reason::DiskFull;
        break;
    case EROFS:
        f.reason = Reason::ReadOnly;
        break;
    case EACCES:
    case EPERM:
        f.reason = Reason::Denied;
        break;
    case ENOENT:
        f.reason = Reason::NotFound;
        break;
    case EEXIST:
        f.reason = Reason::Exists;
        break;
    case ELOOP:
        f.reason = Reason::IsLink;
        break;
    case ENAMETOOLONG:
        f.reason = Reason::TooLong;
        break;
    default:
        f.reason = Reason::Other;
    }
    return f;
}
