#include "evncommands.h"

#include "evnanswers.h"
#include "evnlayoutcommands.h"
#include "evnoptions.h"
#include "evnstorecommands.h"
#include "mappedtext.h"

#include <QFileInfo>

namespace
{
using EvnAnswers::FileProblems;

Result<FileProblems> read(const QString &path, const Arguments &arguments, CallSums &sums)
{
    MappedText source;
    if (const auto opened = source.open(path); !opened)
        return fail(opened.error());
    const auto guess = EvnOptions::guessOf(source.text(), path, arguments);
    const auto layout = guess ? EvnOptions::settled(*guess, path) : fail(guess.error());
    if (!layout)
        return fail(layout.error());
    const auto summary = EvnReader::read(source.text(), *layout, [&](const CallRow &row) { sums.add(row, layout->shape); });
    if (!summary)
        return fail(summary.error());
    return FileProblems{QFileInfo(path).fileName(), *summary, RecordControl::of(*summary, *layout)};
}

/// Sums of the files alone.
ExitCode sumOfFiles(const Arguments &arguments, const Console &console)
{
    const auto by = EvnOptions::by(arguments);
    if (!by)
        return console.refuse(by.error());
    CallSums sums(*by);
    QList<FileProblems> files;
    for (int i = 2; i < arguments.words(); ++i) {
        const auto file = read(arguments.word(i), arguments, sums);
        if (!file)
            return console.refuse(file.error());
        files << *file;
    }
    const bool priced = std::any_of(files.begin(), files.end(), [](const FileProblems &file) { return file.summary.hasNet; });
    QJsonObject answer;
    if (!by->isEmpty())
        EvnAnswers::sayGroups(console, sums.groups(), *by, answer);
    EvnAnswers::saySum(console, sums.total(), priced, answer);
    EvnAnswers::sayProblems(console, files, answer);
    const bool whole = EvnAnswers::sayControl(console, files, answer);
    console.answer(answer);
    return !whole || answer.contains(QStringLiteral("refused")) ? ExitCode::PartlyDone : ExitCode::Done;
}

struct Verb {
    const char *word;
    int least, most; ///< words of the command line with "evn" and the verb
    ExitCode (*run)(const Arguments &, const Console &);
};

constexpr int any = 1 << 30;
constexpr Verb verbs[] = {
    {"sum", 2, 2, EvnStoreCommands::sum},         {"sum", 3, any, sumOfFiles},
    {"import", 3, any, EvnStoreCommands::import}, {"list", 2, 2, EvnStoreCommands::list},
    {"layouts", 2, 2, EvnLayoutCommands::list},   {"forget", 3, 3, EvnLayoutCommands::forget},
    {"remove", 3, 3, EvnStoreCommands::remove},   {"top", 2, 2, EvnStoreCommands::top},
    {"find", 3, 3, EvnStoreCommands::find},       {"check", 2, 2, EvnStoreCommands::check},
    {"export", 3, 3, EvnStoreCommands::exportTo},
};

const Verb *find(const Arguments &arguments)
{
    for (const Verb &verb : verbs)
        if (arguments.word(0) == QLatin1String("evn") && arguments.word(1) == QLatin1String(verb.word) &&
            arguments.words() >= verb.least && arguments.words() <= verb.most)
            return &verb;
    return nullptr;
}
} // namespace

bool EvnCommands::knows(const Arguments &arguments)
{
    return find(arguments);
}

ExitCode EvnCommands::run(const Arguments &arguments, const Console &console)
{
    return find(arguments)->run(arguments, console);
}
