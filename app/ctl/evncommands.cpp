#include "evncommands.h"

#include "callsums.h"
#include "evnreader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace
{
using CallValues::DurationForm;
using Question = LayoutGuess::Question;

Error invalid(const char *code, const QString &detail)
{
    return Error::make(Error::Kind::Invalid, QLatin1String(code), detail);
}

/// What was read of one file.
struct EvnFile {
    QString name;
    EvnLayout layout;
    EvnSummary summary;
};

/// The layout of the file, with what the command line says where only a person can know.
Result<EvnLayout> layoutOf(std::string_view text, const QString &name, const Arguments &arguments)
{
    auto guess = LayoutGuess::of(text);
    if (!guess)
        return fail(invalid(guess.error().code.toLatin1().constData(), name));
    EvnLayout &layout = guess->layout;
    if (const QString form = arguments.value("duration"); !form.isEmpty()) {
        if (form != QLatin1String("h:mm") && form != QLatin1String("m:ss"))
            return fail(invalid("evn_option", form));
        if (guess->questions.removeAll(Question::DurationForm) > 0)
            layout.durationForm = form == QLatin1String("h:mm") ? DurationForm::HourMinute : DurationForm::MinuteSecond;
    }
    if (const QString decimal = arguments.value("decimal"); !decimal.isEmpty()) {
        if (decimal != QLatin1String("comma") && decimal != QLatin1String("point"))
            return fail(invalid("evn_option", decimal));
        guess->questions.removeAll(Question::Amount);
        layout.amountForm.decimal = decimal == QLatin1String("comma") ? ',' : '.';
    }
    for (const auto &[question, code] :
         {std::pair(Question::Day, "evn_no_day"), std::pair(Question::Number, "evn_no_number"),
          std::pair(Question::DurationForm, "evn_which_duration"), std::pair(Question::Amount, "evn_which_amount")})
        if (guess->questions.contains(question))
            return fail(invalid(code, name));
    return layout;
}

Result<EvnFile> read(const QString &path, const Arguments &arguments, CallSums &sums)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), QStringLiteral("%1: %2").arg(path, file.errorString()));
    const qint64 size = file.size();
    const uchar *bytes = size > 0 ? file.map(0, size) : nullptr;
    if (size > 0 && !bytes)
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), QStringLiteral("%1: %2").arg(path, file.errorString()));
    const std::string_view text(reinterpret_cast<const char *>(bytes), size_t(size));
    EvnFile done{QFileInfo(path).fileName(), {}, {}};
    const auto layout = layoutOf(text, path, arguments);
    if (!layout)
        return fail(layout.error());
    done.layout = *layout;
    const auto take = [&](const CallRow &row) { sums.add(row, done.layout.shape); };
    const auto summary = EvnReader::read(text, done.layout, take);
    if (!summary)
        return fail(summary.error());
    done.summary = *summary;
    return done;
}

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

void sayProblems(const Console &console, const QList<EvnFile> &files, QJsonObject &answer)
{
    QJsonArray problems;
    qint64 refused = 0;
    for (const EvnFile &file : files) {
        refused += file.summary.refused;
        for (const EvnProblem &p : file.summary.problems) {
            problems.append(json(p, file.name));
            console.complain(p.column > 0
                                 ? QStringLiteral("%1, line %2, column %3: %4")
                                       .arg(file.name)
                                       .arg(p.line)
                                       .arg(p.column)
                                       .arg(QLatin1String(p.code))
                                 : QStringLiteral("%1, line %2: %3").arg(file.name).arg(p.line).arg(QLatin1String(p.code)));
        }
    }
    if (refused == 0)
        return;
    answer.insert(QStringLiteral("refused"), refused);
    answer.insert(QStringLiteral("problems"), problems);
    console.complain(QStringLiteral("%1 rows were refused; the rest is counted.").arg(refused));
}
} // namespace

ExitCode runEvn(const Arguments &arguments, const Console &console)
{
    QList<CallSums::By> by;
    for (const QString &word : arguments.value("by").split(u',', Qt::SkipEmptyParts)) {
        const auto dimension = CallSums::dimension(word.trimmed());
        if (!dimension)
            return console.refuse(invalid("evn_option", word));
        by << *dimension;
    }
    CallSums sums(by);
    QList<EvnFile> files;
    for (int i = 2; i < arguments.words(); ++i) {
        const auto file = read(arguments.word(i), arguments, sums);
        if (!file)
            return console.refuse(file.error());
        files << *file;
    }
    const bool priced = std::any_of(files.begin(), files.end(), [](const EvnFile &file) { return file.summary.hasNet; });
    QJsonObject answer{{QStringLiteral("rows"), sums.total().calls}};
    answer.insert(QStringLiteral("total"), priced ? QJsonValue(sums.total().net.toString()) : QJsonValue());
    if (!by.isEmpty()) {
        QJsonArray items;
        for (const CallSums::Group &group : sums.groups()) {
            items.append(json(group, by));
            console.say(QStringLiteral("%1  %2 calls  %3 s  %4 EUR")
                            .arg(group.keys.join(QStringLiteral("  ")))
                            .arg(group.sum.calls)
                            .arg(group.sum.seconds)
                            .arg(group.sum.net.toString()));
        }
        answer.insert(QStringLiteral("items"), items);
    }
    console.say(priced ? QStringLiteral("%1 calls, %2 EUR net").arg(sums.total().calls).arg(sums.total().net.toString())
                       : QStringLiteral("%1 calls; the file tells no prices").arg(sums.total().calls));
    sayProblems(console, files, answer);
    console.answer(answer);
    return answer.contains(QStringLiteral("refused")) ? ExitCode::PartlyDone : ExitCode::Done;
}
