#pragma once
#include "callsums.h"
#include "console.h"
#include "recordcontrol.h"

/// Sums and refused rows for people and as JSON.
namespace EvnAnswers
{
struct FileProblems {
    QString file;
    EvnSummary summary;
    RecordControl control;
};
/// "items", one line each.
void sayGroups(const Console &console, const QList<CallSums::Group> &groups, const QList<CallSums::By> &by, QJsonObject &answer);
/// "rows" and "total"; the total is null when nothing tells prices.
void saySum(const Console &console, const CallSums::Sum &sum, bool priced, QJsonObject &answer);
/// "control" of each file that says something of itself; false: one is cut off, or says something else than was read.
bool sayControl(const Console &console, const QList<FileProblems> &files, QJsonObject &answer);
/// "refused" and "problems", when there are any.
void sayProblems(const Console &console, const QList<FileProblems> &files, QJsonObject &answer);
} // namespace EvnAnswers
