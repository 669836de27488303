#include "dispatchperiods.h"

#include "dispatchquote.h"
#include "jsoncodec.h"

using Company::DispatchMode;

QString DispatchPeriods::word(DispatchMode mode)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<DispatchMode>(), int(mode));
}

void DispatchPeriods::plan(const Scope &scope, DispatchMode mode, Money monthlyNet, const QDate &firstDay)
{
    m_context.database.write(
        QStringLiteral("INSERT INTO dispatch_periods (customer_id, from_day, mode, monthly_net, user_id, decided_at) VALUES "
                       "(?, ?, ?, ?, ?, ?) ON CONFLICT (customer_id, from_day) DO UPDATE SET mode = excluded.mode, "
                       "monthly_net = excluded.monthly_net, user_id = excluded.user_id, decided_at = excluded.decided_at"),
        {scope.customerId, firstDay.toString(Qt::ISODate), word(mode), monthlyNet.units(), scope.userId,
         m_context.clock.nowMs()});
}

void DispatchPeriods::takeBack(const QString &customerId, const QDate &firstDay)
{
    m_context.database.write(QStringLiteral("DELETE FROM dispatch_periods WHERE customer_id = ? AND from_day = ?"),
                             {customerId, firstDay.toString(Qt::ISODate)});
}

DispatchPrice DispatchPeriods::inMonth(const QString &customerId, const QDate &month)
{
    const auto row = m_context.database.first(
        QStringLiteral("SELECT mode, monthly_net FROM dispatch_periods WHERE customer_id = ? AND from_day <= ? ORDER BY from_day "
                       "DESC LIMIT 1"),
        {customerId, month.toString(Qt::ISODate)});
    if (!row)
        return {DispatchMode::Portal, Money()};
    const auto mode = JsonCodec::enumFromWire(QMetaEnum::fromType<DispatchMode>(), row->text("mode"));
    return {DispatchMode(mode.value_or(0)), Money::fromUnits(row->number("monthly_net"))};
}

void DispatchPeriods::publishPrice(DispatchMode mode, Money monthlyNet)
{
    const QDate from = DispatchQuote::nextBillingMonth(m_context.clock.today());
    m_context.database.write(
        QStringLiteral("INSERT INTO dispatch_prices (mode, valid_from, monthly_net) VALUES (?, ?, ?) ON CONFLICT (mode, "
                       "valid_from) DO UPDATE SET monthly_net = excluded.monthly_net"),
        {word(mode), from.toString(Qt::ISODate), monthlyNet.units()});
    for (const Row &row : m_context.database.run(QStringLiteral("SELECT customer_id FROM customer_records")))
        m_context.database.write(QStringLiteral("UPDATE customer_records SET rev = ? WHERE customer_id = ?"),
                                 {CustomerRevision::next(m_context.database, row.text("customer_id")), row.text("customer_id")});
}
