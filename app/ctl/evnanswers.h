#pragma once
#include "callsums.h"
#include "console.h"
#include "evnreader.h"

/// Sums and refused rows for people and as JSON.
namespace EvnAnswers
{
struct FileProblems {
    QString file;
    EvnSummary summary;
};
/// "items", one line each.
void sayGroups(const Console &console, const QList<CallSums::Group> &groups, const QList<CallSums::By> &by, QJsonObject &answer);
/// "rows" and "total"; the total is null when nothing tells prices.
void saySum(const Console &console, const CallSums::Sum &sum, bool priced, QJsonObject &answer);
/// "refused" and "problems", when there are any.
void sayProblems(const Console &console, const QList<FileProblems> &files, QJsonObject &answer);
} // namespace EvnAnswers
