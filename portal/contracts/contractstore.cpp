#include "contractstore.h"

#include "contractaccess.h"
#include "contractcalendar.h"
#include "contractfeatures.h"
#include "resourcebody.h"
#include "selfcarestore.h"

#include <QUuid>

namespace
{
const auto dueSql = QStringLiteral("SELECT id FROM contracts WHERE next_change_on <= ?");

QString word(Ordering::ContractState state)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Ordering::ContractState>(), int(state));
}
} // namespace

std::optional<ServiceContract> ContractStore::find(const Scope &scope, const QString &id)
{
    const auto [sql, bindings] = ContractAccess::ownOnly(scope, m_context.rules);
    const auto row = m_context.database.first(QStringLiteral("SELECT rev, body FROM contracts WHERE id = ? AND ") + sql,
                                              QVariantList{id} + bindings);
    return row ? std::optional(ResourceBody::read<ServiceContract>(*row)) : std::nullopt;
}

QList<ServiceContract> ContractStore::all(const Scope &scope)
{
    const auto [sql, bindings] = ContractAccess::ownOnly(scope, m_context.rules);
    QList<ServiceContract> contracts;
    const auto rows =
        m_context.database.run(QStringLiteral("SELECT rev, body FROM contracts WHERE %1 ORDER BY number").arg(sql), bindings);
    for (const Row &row : rows)
        contracts << ResourceBody::read<ServiceContract>(row);
    return contracts;
}

std::optional<ContractStore::Owned> ContractStore::owned(const QString &sql, const QString &value)
{
    const auto row = m_context.database.first(sql, {value});
    return row ? std::optional(Owned{row->text("customer_id"), ResourceBody::read<ServiceContract>(*row)}) : std::nullopt;
}

std::optional<ContractStore::Owned> ContractStore::byId(const QString &id)
{
    return owned(QStringLiteral("SELECT customer_id, rev, body FROM contracts WHERE id = ?"), id);
}

std::optional<ContractStore::Owned> ContractStore::byNumber(const QString &number)
{
    return owned(QStringLiteral("SELECT customer_id, rev, body FROM contracts WHERE number = ?"), number);
}

void ContractStore::save(const QString &customerId, ServiceContract &contract)
{
    if (contract.id.isEmpty())
        contract.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    contract.rev = CustomerRevision::next(m_context.database, customerId);
    contract.features = ContractFeatures::of(contract);
    const QDate next = ContractCalendar::nextChange(contract, m_context.clock.today());
    const QVariant nextDay = next.isValid() ? QVariant(next.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
    m_context.database.write(
        QStringLiteral(
            "INSERT INTO contracts (id, customer_id, rev, number, state, next_change_on, body) VALUES (?, ?, ?, ?, ?, "
            "?, ?) ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, number = excluded.number, state = excluded.state, "
            "next_change_on = excluded.next_change_on, body = excluded.body"),
        {contract.id, customerId, contract.rev, contract.number, word(contract.state), nextDay, ResourceBody::write(contract)});
    SelfCareStore(m_context).follow(customerId, contract);
}

int ContractStore::settle()
{
    const QDate today = m_context.clock.today();
    // Most minutes there is nothing to do: no write lock for that.
    const auto rows = m_context.database.run(dueSql, {today.toString(Qt::ISODate)});
    for (const Row &row : rows)
        Transaction::run(m_context.database, [&] { settle(row.text("id"), today); });
    return int(rows.size());
}

void ContractStore::settle(const QString &id, const QDate &today)
{
    // Somebody else may have been faster.
    const auto row = m_context.database.first(
        QStringLiteral("SELECT customer_id, rev, body, next_change_on FROM contracts WHERE id = ? AND next_change_on <= ?"),
        {id, today.toString(Qt::ISODate)});
    if (!row)
        return;
    auto contract = ResourceBody::read<ServiceContract>(*row);
    ContractCalendar::apply(contract, QDate::fromString(row->text("next_change_on"), Qt::ISODate), today);
    save(row->text("customer_id"), contract);
}
