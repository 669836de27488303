#include "evnimport.h"

#include "evnoptions.h"
#include "layoutmemory.h"
#include "mappedtext.h"

#include <QFileInfo>

namespace
{
/// What was kept of files of this kind.
Result<QByteArray> keptOf(EvnStore &store, const QString &kind)
{
    const auto book = store.bookIfAny();
    if (!book || !*book)
        return book ? Result<QByteArray>(QByteArray()) : fail(book.error());
    const auto layouts = (*book)->layouts();
    return layouts ? Result<QByteArray>(layouts->value(kind).answers) : fail(layouts.error());
}

Result<void> keep(EvnStore &store, const CallImportReport &report, const QList<LayoutGuess::Question> &answered)
{
    const auto kept = keptOf(store, report.kind);
    const auto book = store.book();
    if (!kept || !book)
        return fail(kept ? book.error() : kept.error());
    return (*book)->keepLayout(report.kind, LayoutMemory::toKeep(*kept, report.layout, answered), report.source.name);
}
} // namespace

Result<CallImportReport> EvnImport::one(EvnStore &store, const QString &path, const Arguments &arguments)
{
    const auto overlap = EvnOptions::overlap(arguments);
    if (!overlap)
        return fail(overlap.error());
    CallImport import;
    QList<LayoutGuess::Question> answered; // by the command line
    bool likeLast = false;
    {
        MappedText source;
        if (const auto opened = source.open(path); !opened)
            return fail(opened.error());
        const auto guess = EvnOptions::guessOf(source.text(), path, arguments);
        if (!guess)
            return fail(guess.error());
        if (const auto open = LayoutGuess::of(source.text())) {
            answered = open->questions;
            answered.removeIf([&](LayoutGuess::Question question) { return guess->questions.contains(question); });
        }
        auto layout = EvnOptions::settled(*guess, path);
        if (!layout) {
            const auto kept = keptOf(store, LayoutMemory::kindOf(source.text(), guess->layout, QFileInfo(path).fileName()));
            if (!kept)
                return fail(kept.error());
            const auto known = LayoutMemory::applied(*kept, *guess, source.text());
            if (!known)
                return fail(layout.error());
            layout = *known;
            likeLast = true;
        }
        import.layout = *layout;
    }
    import.file = path;
    import.overlap = *overlap;
    if (arguments.has("wait"))
        import.wait = std::chrono::seconds(arguments.value("wait").toInt());
    auto report = store.store().import(import);
    if (!report)
        return report;
    if (report->outcome == CallImportReport::Outcome::Overlaps)
        return fail(Error::Kind::Invalid, QStringLiteral("evn_which_overlap"),
                    QStringLiteral("%1 (%2 of %3)").arg(path).arg(report->source.repeated).arg(report->source.rows));
    report->likeLast = likeLast && report->outcome == CallImportReport::Outcome::Imported;
    if (report->outcome == CallImportReport::Outcome::Imported && !answered.isEmpty())
        if (const auto kept = keep(store, *report, answered); !kept)
            return fail(kept.error());
    return report;
}
