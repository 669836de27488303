#include "evnfile.h"

#include <QFile>

Result<EvnSummary> EvnFile::read(const QString &path, const std::function<void(const CallRow &)> &take, TextShape *shape,
                                 std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), path + QStringLiteral(": ") + file.errorString());
    const QByteArray bytes = file.readAll();
    const std::string_view text{bytes.constData(), size_t(bytes.size())};
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
