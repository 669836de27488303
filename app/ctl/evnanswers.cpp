#include "evnanswers.h"

#include <QJsonArray>

namespace
{
QJsonObject json(const EvnProblem &problem, const QString &file)
{
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("line"), problem.line},
                       {QStringLiteral("code"), QLatin1String(problem.code)}};
    if (problem.column > 0)
        object.insert(QStringLiteral("column"), problem.column);
    return object;
}

QJsonObject json(const CallSums::Group &group, const QList<CallSums::By> &by)
{
    QJsonObject object{{QStringLiteral("rows"), group.sum.calls},
                       {QStringLiteral("seconds"), group.sum.seconds},
                       {QStringLiteral("total"), group.sum.net.toString()}};
    for (qsizetype i = 0; i < by.size(); ++i)
        object.insert(CallSums::word(by[i]), group.keys.value(i));
    return object;
}
} // namespace

void EvnAnswers::sayGroups(const Console &console, const QList<CallSums::Group> &groups, const QList<CallSums::By> &by,
                           QJsonObject &answer)
{
    QJsonArray items;
    for (const CallSums::Group &group : groups) {
        items.append(json(group, by));
        console.say(QStringLiteral("%1  %2 calls  %3 s  %4 EUR")
                        .arg(group.keys.join(QStringLiteral("  ")))
                        .arg(group.sum.calls)
                        .arg(group.sum.seconds)
                        .arg(group.sum.net.toString()));
    }
    answer.insert(QStringLiteral("items"), items);
}

void EvnAnswers::saySum(const Console &console, const CallSums::Sum &sum, bool priced, QJsonObject &answer)
{
    answer.insert(QStringLiteral("rows"), sum.calls);
    answer.insert(QStringLiteral("total"), priced ? QJsonValue(sum.net.toString()) : QJsonValue());
    console.say(priced ? QStringLiteral("%1 calls, %2 EUR net").arg(sum.calls).arg(sum.net.toString())
                       : QStringLiteral("%1 calls; the files tell no prices").arg(sum.calls));
}

void EvnAnswers::sayProblems(const Console &console, const QList<FileProblems> &files, QJsonObject &answer)
{
    QJsonArray problems;
    qint64 refused = 0;
    for (const FileProblems &file : files) {
        refused += file.summary.refused;
        for (const EvnProblem &p : file.summary.problems) {
            problems.append(json(p, file.file));
            console.complain(p.column > 0
                                 ? QStringLiteral("%1, line %2, column %3: %4")
                                       .arg(file.file)
                                       .arg(p.line)
                                       .arg(p.column)
                                       .arg(QLatin1String(p.code))
                                 : QStringLiteral("%1, line %2: %3").arg(file.file).arg(p.line).arg(QLatin1String(p.code)));
        }
    }
    if (refused == 0)
        return;
    answer.insert(QStringLiteral("refused"), refused);
    answer.insert(QStringLiteral("problems"), problems);
    console.complain(QStringLiteral("%1 rows were refused; the rest is counted.").arg(refused));
}

bool EvnAnswers::sayControl(const Console &console, const QList<FileProblems> &files, QJsonObject &answer)
{
    using End = RecordControl::End;
    QJsonArray items;
    bool good = true;
    for (const FileProblems &file : files) {
        const RecordControl &control = file.control;
        if (control.end == End::None)
            continue;
        QJsonObject item{{QStringLiteral("file"), file.file},
                         {QStringLiteral("end"), RecordControl::word(control.end)},
                         {QStringLiteral("records"), control.records},
                         {QStringLiteral("rows"), control.rows},
                         {QStringLiteral("total"), control.sum.toString()}};
        if (control.toldRows)
            item.insert(QStringLiteral("toldRows"), *control.toldRows);
        if (control.toldSum)
            item.insert(QStringLiteral("toldTotal"), control.toldSum->toString());
        items.append(item);
        good = good && !control.isAlarm();
        if (control.end == End::Missing)
            console.complain(QStringLiteral("%1 is cut off: the record that ends it is missing.").arg(file.file));
        if (control.rowsDiffer)
            console.complain(QStringLiteral("%1, line %2: it says %3 calls, %4 were read.")
                                 .arg(file.file)
                                 .arg(control.line)
                                 .arg(*control.toldRows)
                                 .arg(control.rows));
        if (control.sumDiffers)
            console.complain(QStringLiteral("%1, line %2: it says %3 EUR, %4 EUR were read.")
                                 .arg(file.file)
                                 .arg(control.line)
                                 .arg(control.toldSum->toString(), control.sum.toString()));
    }
    if (!items.isEmpty())
        answer.insert(QStringLiteral("control"), items);
    return good;
}
