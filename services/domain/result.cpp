#include "result.h"

Error Error::make(Kind kind, const QString &code, const QString &detail)
{
    Error e;
    e.kind = kind;
    e.code = code;
    e.detail = detail;
    return e;
}

#include "moc_result.cpp"
