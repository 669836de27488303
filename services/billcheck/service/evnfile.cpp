#include "evnfile.h"

#include "mappedtext.h"

Result<EvnSummary> EvnFile::read(const QString &path, const std::function<void(const CallRow &)> &take, TextShape *shape,
                                 std::stop_token stop)
{
    MappedText source;
    if (const auto opened = source.open(path); !opened)
        return fail(opened.error());
    const std::string_view text = source.text();
    const Result<LayoutGuess> guess = LayoutGuess::of(text);
    if (!guess)
        return fail(guess.error());
    if (!guess->questions.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("evn_ambiguous"), path);
    if (shape)
        *shape = guess->layout.shape;
    const Result<EvnSummary> summary = EvnReader::read(text, guess->layout, take, stop);
    if (!summary)
        return fail(summary.error());
    if (!summary->hasNet)
        return fail(Error::Kind::Invalid, QStringLiteral("evn_ambiguous"), path);
    if (summary->refused > 0)
        return fail(Error::Kind::Invalid, QStringLiteral("evn_ambiguous"), path);
    return summary;
}
