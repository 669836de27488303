#include "orderstore.h"

#include "contractaccess.h"
#include "resourcebody.h"

#include <QUuid>

namespace
{

template <typename Enum>
QString word(Enum value)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Enum>(), int(value));
}

/// When the portal's own clock brings it forward; NULL: never by itself.
QVariant nextStep(const Order &order, const OrderPlan &plan)
{
    using Ordering::OrderState;
    const bool rests =
        order.state == OrderState::OfferCreated || order.state == OrderState::Completed || order.state == OrderState::Cancelled;
    QVariant next(QMetaType(QMetaType::LongLong));
    for (qsizetype i = 0; !rests && i < plan.steps.size(); ++i) {
        const auto state = order.steps.value(i).state;
        if (state == Ordering::StepState::Failed) // waits for the operator
            return QVariant(QMetaType(QMetaType::LongLong));
        const bool open = state == Ordering::StepState::Waiting || state == Ordering::StepState::Running;
        if (open && (next.isNull() || plan.steps[i].due < next.toLongLong()))
            next = plan.steps[i].due;
    }
    return next;
}

} // namespace

std::optional<Order> OrderStore::find(const Scope &scope, const QString &id)
{
    const auto [sql, bindings] = ContractAccess::ownOnly(scope, m_context.rules);
    const auto row = m_context.database.first(QStringLiteral("SELECT rev, body FROM orders WHERE id = ? AND ") + sql,
                                              QVariantList{id} + bindings);
    return row ? std::optional(ResourceBody::read<Order>(*row)) : std::nullopt;
}

QList<Order> OrderStore::page(const Scope &scope, const Page &page)
{
    auto [sql, bindings] = ContractAccess::ownOnly(scope, m_context.rules);
    if (!page.beforeId.isEmpty()) {
        sql += QStringLiteral(" AND (created_at < ? OR (created_at = ? AND id < ?))");
        bindings << page.beforeMs << page.beforeMs << page.beforeId;
    }
    bindings << page.limit + 1;
    QList<Order> orders;
    const auto rows = m_context.database.run(
        QStringLiteral("SELECT rev, body FROM orders WHERE %1 ORDER BY created_at DESC, id DESC LIMIT ?").arg(sql), bindings);
    for (const Row &row : rows)
        orders << ResourceBody::read<Order>(row);
    return orders;
}

QList<OrderStore::Owned> OrderStore::owned(const QString &condition, const QVariantList &bindings)
{
    QList<Owned> found;
    const auto rows = m_context.database.run(
        QStringLiteral("SELECT customer_id, rev, body, plan FROM orders WHERE %1 ORDER BY created_at, id").arg(condition),
        bindings);
    for (const Row &row : rows) {
        const auto plan = JsonCodec::fromJson<OrderPlan>(QJsonDocument::fromJson(row.text("plan").toUtf8()).object());
        if (!plan)
            throw DatabaseError(QString(), QStringLiteral("a stored plan is broken: ") + plan.error().detail);
        found << Owned{row.text("customer_id"), ResourceBody::read<Order>(row), *plan};
    }
    return found;
}

std::optional<OrderStore::Owned> OrderStore::byId(const QString &id)
{
    const auto found = owned(QStringLiteral("id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<OrderStore::Owned> OrderStore::byNumber(const QString &number)
{
    const auto found = owned(QStringLiteral("number = ?"), {number});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<OrderStore::Owned> OrderStore::open(const QString &contractId)
{
    return owned(QStringLiteral("contract_id = ? AND state NOT IN ('completed', 'cancelled')"), {contractId});
}

QStringList OrderStore::due()
{
    QStringList ids;
    const auto rows = m_context.database.run(
        QStringLiteral("SELECT id FROM orders WHERE next_step_at <= ? ORDER BY next_step_at, id"), {m_context.clock.nowMs()});
    for (const Row &row : rows)
        ids << row.text("id");
    return ids;
}

void OrderStore::save(Owned &owned)
{
    Order &o = owned.order;
    if (o.id.isEmpty())
        o.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    o.rev = CustomerRevision::next(m_context.database, owned.customerId);
    m_context.database.write(
        QStringLiteral(
            "INSERT INTO orders (id, customer_id, rev, number, contract_id, state, created_at, next_step_at, plan, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, "
            "contract_id = excluded.contract_id, state = excluded.state, next_step_at = excluded.next_step_at, "
            "plan = excluded.plan, body = excluded.body"),
        {o.id, owned.customerId, o.rev, o.number,
         o.contractId.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(o.contractId), word(o.state),
         o.createdAt.toMSecsSinceEpoch(), nextStep(o, owned.plan), ResourceBody::write(owned.plan), ResourceBody::write(o)});
}

qint64 OrderStore::nextOf(const QString &counter, qint64 first)
{
    return m_context.database
        .first(QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                              "SET value = CAST(CAST(settings.value AS BIGINT) + 1 AS TEXT) RETURNING value"),
               {counter, QString::number(first)})
        ->number("value");
}

QString OrderStore::nextNumber()
{
    return QString::number(nextOf(QStringLiteral("order_number"), 2'600'101));
}

QString OrderStore::nextContractNumber()
{
    return QString::number(nextOf(QStringLiteral("contract_number"), 4'721'001));
}
