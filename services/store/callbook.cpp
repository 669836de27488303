#include "callbook.h"

#include "clock.h"
#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr quint32 callBookApplication = 0x464e4342; // "FNCB"
}

CallBook::CallBook(std::unique_ptr<Database> database, const Clock &clock) : m_database(std::move(database)), m_clock(clock) {}

CallBook::~CallBook() = default;

Result<std::unique_ptr<CallBook>> CallBook::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, {.migrations = u":/fernamt/store/calls"_s, .applicationId = callBookApplication});
    if (!database)
        return fail(database.error());
    return std::unique_ptr<CallBook>(new CallBook(std::move(*database), clock));
}

Result<QSet<QString>> CallBook::muted()
{
    auto query = m_database->run(u"SELECT finding FROM muted"_s);
    if (!query)
        return fail(query.error());
    QSet<QString> ids;
    while (query->next())
        ids.insert(query->value(0).toString());
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return ids;
}

Result<void> CallBook::setMuted(const QString &finding, bool muted)
{
    if (!muted)
        return m_database->execute(u"DELETE FROM muted WHERE finding = ?"_s, {finding});
    return m_database->execute(u"INSERT OR IGNORE INTO muted (finding, at) VALUES (?, ?)"_s,
                               {finding, m_clock.nowUtc().toMSecsSinceEpoch()});
}
