#include "evnstore.h"

#include "clientpaths.h"

#include <QFile>
#include <QJsonArray>

Result<EvnStore> EvnStore::open(const Arguments &arguments)
{
    const QString profile = arguments.has("profile") ? arguments.value("profile") : QStringLiteral("default");
    if (const auto good = ClientPaths::checkProfile(profile); !good)
        return fail(good.error());
    const QString folder = ClientPaths(profile, arguments.value("data")).callFolder();
    auto opened = CallStore::open(folder);
    if (!opened)
        return fail(opened.error());
    EvnStore store;
    store.m_store = *std::move(opened);
    store.m_folder = folder;
    const auto book = store.bookIfAny();
    if (!book)
        return fail(book.error());
    if (*book) {
        const auto rules = (*book)->costCentres();
        if (!rules)
            return fail(rules.error());
        store.m_store->setCostCentres(CostCentres(*rules));
    }
    if (!store.m_store->broken().isEmpty())
        if (const auto repaired = store.repair(); !repaired)
            return fail(repaired.error());
    return store;
}

Result<CallBook *> EvnStore::book()
{
    if (!m_book) {
        auto opened = CallBook::open(CallBook::fileBeside(m_folder), *m_clock);
        if (!opened)
            return fail(opened.error());
        m_book = *std::move(opened);
    }
    return m_book.get();
}

Result<CallBook *> EvnStore::bookIfAny()
{
    return m_book || QFile::exists(CallBook::fileBeside(m_folder)) ? book() : nullptr;
}

Result<void> EvnStore::repair()
{
    const auto lost = m_store->repair();
    if (!lost)
        return fail(lost.error());
    m_lost = *lost;
    return {};
}

ExitCode EvnStore::sayMissing(const Console &console, QJsonObject &answer) const
{
    if (m_lost.isEmpty())
        return ExitCode::Done;
    QJsonArray names;
    for (const CallSource &source : m_lost) {
        names.append(source.name);
        console.complain(QStringLiteral("The calls of %1 are missing: they are damaged, and %2 is no longer what was imported. "
                                        "Import the file again.")
                             .arg(source.name, source.path));
    }
    answer.insert(QStringLiteral("missing"), names);
    return ExitCode::PartlyDone;
}

bool EvnStore::isPriced() const
{
    const QList<CallSource> sources = m_store->records()->sources();
    return sources.isEmpty() || std::any_of(sources.begin(), sources.end(), [](const CallSource &s) { return s.hasNet; });
}
