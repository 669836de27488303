#include "callbook.h"

#include "clock.h"
#include "database.h"
#include "transaction.h"

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

Result<QList<CostCentreRule>> CallBook::costCentres()
{
    auto query =
        m_database->run(u"SELECT subject_kind, subject, cost_centre, from_day, to_day FROM cost_centres ORDER BY place"_s);
    if (!query)
        return fail(query.error());
    QList<CostCentreRule> rules;
    while (query->next()) {
        const bool line = query->value(0).toString() == u"line";
        rules.append({line ? CostCentreRule::Of::Line : CostCentreRule::Of::Seat, query->value(1).toString(),
                      query->value(2).toString(), QDate::fromString(query->value(3).toString(), Qt::ISODate),
                      QDate::fromString(query->value(4).toString(), Qt::ISODate)});
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return rules;
}

Result<void> CallBook::setCostCentres(const QList<CostCentreRule> &rules)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto r = m_database->execute(u"DELETE FROM cost_centres"_s); !r)
        return r;
    for (const CostCentreRule &rule : rules)
        if (auto r = m_database->execute(u"INSERT INTO cost_centres (subject_kind, subject, cost_centre, from_day, to_day) "
                                         "VALUES (?, ?, ?, ?, ?)"_s,
                                         {rule.of == CostCentreRule::Of::Line ? u"line"_s : u"seat"_s, rule.subject,
                                          rule.costCentre, rule.from.toString(Qt::ISODate), rule.to.toString(Qt::ISODate)});
            !r)
            return r;
    return transaction->commit();
}

Result<QMap<QString, QByteArray>> CallBook::views()
{
    auto query = m_database->run(u"SELECT name, state FROM views"_s);
    if (!query)
        return fail(query.error());
    QMap<QString, QByteArray> views;
    while (query->next())
        views.insert(query->value(0).toString(), query->value(1).toString().toUtf8());
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return views;
}

Result<void> CallBook::saveView(const QString &name, const QByteArray &state)
{
    return m_database->execute(
        u"INSERT INTO views (name, state) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET state = excluded.state"_s,
        {name, QString::fromUtf8(state)});
}

Result<void> CallBook::removeView(const QString &name)
{
    return m_database->execute(u"DELETE FROM views WHERE name = ?"_s, {name});
}

Result<QMap<QString, CallBook::KeptLayout>> CallBook::layouts()
{
    auto query = m_database->run(u"SELECT kind, answers, file, at FROM layouts"_s);
    if (!query)
        return fail(query.error());
    QMap<QString, KeptLayout> layouts;
    while (query->next())
        layouts.insert(query->value(0).toString(), {query->value(1).toString().toUtf8(), query->value(2).toString(),
                                                    QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), Qt::UTC)});
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return layouts;
}

Result<void> CallBook::keepLayout(const QString &kind, const QByteArray &answers, const QString &file)
{
    return m_database->execute(u"INSERT INTO layouts (kind, answers, file, at) VALUES (?, ?, ?, ?) ON CONFLICT (kind) DO UPDATE "
                               "SET answers = excluded.answers, file = excluded.file, at = excluded.at"_s,
                               {kind, QString::fromUtf8(answers), file, m_clock.nowUtc().toMSecsSinceEpoch()});
}

Result<void> CallBook::forgetLayout(const QString &kind)
{
    return m_database->execute(u"DELETE FROM layouts WHERE kind = ?"_s, {kind});
}

Result<CallLimits> CallBook::limits()
{
    auto query = m_database->run(u"SELECT kind, subject, value FROM limits"_s);
    if (!query)
        return fail(query.error());
    CallLimits limits;
    while (query->next()) {
        const QString value = query->value(2).toString();
        if (query->value(0).toString() == u"budget")
            limits.monthlyBudget = Money::fromUnits(value.toLongLong());
        else
            limits.deactivated.insert(query->value(1).toString(), QDate::fromString(value, Qt::ISODate));
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return limits;
}

Result<void> CallBook::setLimits(const CallLimits &limits)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto r = m_database->execute(u"DELETE FROM limits"_s); !r)
        return r;
    const auto put = [this](const QString &kind, const QString &subject, const QString &value) {
        return m_database->execute(u"INSERT INTO limits (kind, subject, value) VALUES (?, ?, ?)"_s, {kind, subject, value});
    };
    if (limits.monthlyBudget)
        if (auto r = put(u"budget"_s, u""_s, QString::number(limits.monthlyBudget->units())); !r)
            return r;
    for (const auto &[subject, day] : limits.deactivated.asKeyValueRange())
        if (auto r = put(u"deactivated"_s, subject, day.toString(Qt::ISODate)); !r)
            return r;
    return transaction->commit();
}
