#pragma once
#include "result.h"

#include <QByteArray>

/// One question to a helper program beside this one: bytes on its standard input, its answer on its standard output.
namespace HelperProcess
{
struct Answer {
    QByteArray output;
    int exitCode = 0;
};
/// Waits at most 20 s, then ends it. No answer, a crash too: Protocol with the code given.
Result<Answer> ask(const QString &program, const QStringList &arguments, const QByteArray &input, const QString &errorCode);
} // namespace HelperProcess
