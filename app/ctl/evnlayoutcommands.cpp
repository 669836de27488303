#include "evnlayoutcommands.h"

#include "evnstore.h"
#include "sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{
/// Short, and the same as long as it is kept.
QString idOf(const QString &kind)
{
    return QString::fromLatin1(Sha256::hex(kind.toUtf8()).left(12));
}

Result<QMap<QString, CallBook::KeptLayout>> layoutsOf(EvnStore &store)
{
    const auto book = store.bookIfAny();
    if (!book)
        return fail(book.error());
    return *book ? (*book)->layouts() : Result<QMap<QString, CallBook::KeptLayout>>();
}
} // namespace

ExitCode EvnLayoutCommands::list(const Arguments &arguments, const Console &console)
{
    auto store = EvnStore::open(arguments);
    const auto layouts = store ? layoutsOf(*store) : fail(store.error());
    if (!layouts)
        return console.refuse(layouts.error());
    QJsonArray items;
    for (const auto &[kind, kept] : layouts->asKeyValueRange()) {
        const QJsonArray answered = QJsonDocument::fromJson(kept.answers).object()[u"answered"].toArray();
        QStringList words;
        for (const QJsonValue &word : answered)
            words << word.toString();
        const QString at = kept.at.toString(Qt::ISODate);
        items.append(QJsonObject{{QStringLiteral("id"), idOf(kind)},
                                 {QStringLiteral("file"), kept.file},
                                 {QStringLiteral("answered"), answered},
                                 {QStringLiteral("at"), at}});
        console.say(QStringLiteral("%1  %2  %3  %4").arg(idOf(kind), at, words.join(QLatin1Char(',')), kept.file));
    }
    console.answer({{QStringLiteral("items"), items}});
    return ExitCode::Done;
}

ExitCode EvnLayoutCommands::forget(const Arguments &arguments, const Console &console)
{
    auto store = EvnStore::open(arguments);
    const auto layouts = store ? layoutsOf(*store) : fail(store.error());
    if (!layouts)
        return console.refuse(layouts.error());
    QStringList kinds = layouts->keys();
    kinds.removeIf([&](const QString &kind) { return !idOf(kind).startsWith(arguments.word(2)); });
    if (kinds.size() != 1)
        return console.refuse(Error::make(Error::Kind::NotFound, QStringLiteral("evn_unknown_layout"), arguments.word(2)));
    const auto book = store->book();
    const auto forgotten = book ? (*book)->forgetLayout(kinds.first()) : fail(book.error());
    if (!forgotten)
        return console.refuse(forgotten.error());
    console.answer({{QStringLiteral("forgotten"), idOf(kinds.first())}});
    return ExitCode::Done;
}
