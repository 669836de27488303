#include "outboxstore.h"

#include "clock.h"
#include "database.h"
#include "jsoncodec.h"
#include "transaction.h"

#include <QJsonDocument>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using State = OrderDraft::State;

namespace
{
constexpr quint32 outboxApplication = 0x464e4f42; // "FNOB"

// In the order of State.
const QStringList stateWords{u"draft"_s,   u"prepared"_s, u"sending"_s,    u"confirmed"_s,
                             u"refused"_s, u"unknown"_s,  u"not_ordered"_s};

QString word(State state)
{
    return stateWords.at(int(state));
}

template <typename T>
QString text(const T &value)
{
    return QString::fromUtf8(QJsonDocument(JsonCodec::toJson(value)).toJson(QJsonDocument::Compact));
}

/// A draft may lack what an order needs: that is no damage.
bool onlyIncomplete(const Error &error)
{
    return std::all_of(error.fields.begin(), error.fields.end(), [](const Error::Field &f) { return f.code == u"required"; });
}

/// What we wrote ourselves: anything else is damage, and must not be ordered.
template <typename T>
Result<T> value(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    T value;
    QString why;
    if (document.isObject()) {
        const auto read = JsonCodec::read(&value, T::staticMetaObject, document.object(), JsonCodec::Mode::Strict);
        if (read || onlyIncomplete(read.error()))
            return value;
        why = read.error().fields.first().pointer;
    }
    return fail(Error::Kind::Storage, u"database_damaged"_s, u"an entry of the outbox cannot be read "_s + why);
}

Result<OutboxEntry> entryOf(const QSqlQuery &query)
{
    OutboxEntry entry;
    entry.draft.id = query.value(0).toString();
    entry.userId = query.value(1).toString();
    const auto state = stateWords.indexOf(query.value(2).toString());
    const auto request = value<OrderRequest>(query.value(4).toString());
    if (!request)
        return fail(request.error());
    if (state < 0)
        return fail(Error::Kind::Storage, u"database_damaged"_s, u"entry "_s + entry.draft.id);
    entry.draft.state = State(state);
    entry.draft.step = query.value(3).toInt();
    entry.draft.request = *request;
    if (const QString seen = query.value(5).toString(); !seen.isEmpty()) {
        const auto contract = value<ServiceContract>(seen);
        if (!contract)
            return fail(contract.error());
        entry.seen = *contract;
    }
    entry.draft.changedAt = QDateTime::fromMSecsSinceEpoch(query.value(6).toLongLong(), Qt::UTC);
    entry.draft.orderId = query.value(7).toString();
    entry.draft.orderNumber = query.value(8).toString();
    entry.draft.errorCode = query.value(9).toString();
    if (const QString text = query.value(10).toString(); !text.isEmpty()) {
        const auto cart = value<CartOrder>(text);
        if (!cart || cart->items.isEmpty())
            return fail(cart ? Error::make(Error::Kind::Storage, u"database_damaged"_s, u"entry "_s + entry.draft.id)
                             : cart.error());
        entry.cart = *cart;
    }
    return entry;
}
} // namespace

OutboxStore::OutboxStore(std::unique_ptr<Database> database, const Clock &clock) : m_database(std::move(database)), m_clock(clock)
{
}

OutboxStore::~OutboxStore() = default;

Result<std::unique_ptr<OutboxStore>> OutboxStore::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path, {.migrations = u":/fernamt/store/outbox"_s, .applicationId = outboxApplication});
    if (!database)
        return fail(database.error());
    // It is small, and an order must not be made from a page that lies.
    auto check = (*database)->run(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return fail(check.error());
    const QString found = check->next() ? check->value(0).toString() : QString();
    check->finish();
    if (found != u"ok")
        return fail(Error::Kind::Storage, u"database_damaged"_s, path + u": "_s + found);
    return std::unique_ptr<OutboxStore>(new OutboxStore(std::move(*database), clock));
}

Result<QList<OutboxEntry>> OutboxStore::select(const QString &condition, const QVariantList &values)
{
    auto query = m_database->run(u"SELECT id, user_id, state, step, request, contract_seen, changed_at, order_id, order_number, "
                                 "error_code, cart FROM orders "_s +
                                     condition,
                                 values);
    if (!query)
        return fail(query.error());
    QList<OutboxEntry> entries;
    while (query->next()) {
        auto entry = entryOf(*query);
        if (!entry)
            return fail(entry.error());
        entries += *entry;
    }
    if (auto r = m_database->finished(*query); !r)
        return fail(r.error());
    return entries;
}

Result<QList<OutboxEntry>> OutboxStore::entries(const QString &userId)
{
    return select(u"WHERE user_id = ? ORDER BY changed_at DESC, id"_s, {userId});
}

Result<std::optional<OutboxEntry>> OutboxStore::entry(const QString &id)
{
    const auto found = select(u"WHERE id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional<OutboxEntry>(found->first());
}

Result<void> OutboxStore::insert(const OutboxEntry &entry)
{
    const OrderDraft &draft = entry.draft;
    return m_database->execute(u"INSERT INTO orders (id, user_id, state, step, request, contract_seen, changed_at, order_id, "
                               "order_number, error_code, cart) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {draft.id, entry.userId, word(draft.state), draft.step, text(draft.request),
                                entry.seen ? text(*entry.seen) : QString(), draft.changedAt.toMSecsSinceEpoch(), draft.orderId,
                                draft.orderNumber, draft.errorCode, entry.isCart() ? text(entry.cart) : QString()});
}

Result<bool> OutboxStore::when(const QString &id, const QList<State> &states, const QString &sql, const QVariantList &values)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto found = entry(id);
    if (!found)
        return fail(found.error());
    if (!*found || !states.contains((*found)->draft.state))
        return false;
    if (auto r = m_database->execute(sql, values); !r)
        return fail(r.error());
    if (auto r = transaction->commit(); !r)
        return fail(r.error());
    return true;
}

Result<bool> OutboxStore::save(const OutboxEntry &entry)
{
    const OrderDraft &draft = entry.draft;
    return when(draft.id, {State::Draft},
                u"UPDATE orders SET step = ?, request = ?, contract_seen = ?, changed_at = ? WHERE id = ?"_s,
                {draft.step, text(draft.request), entry.seen ? text(*entry.seen) : QString(),
                 m_clock.nowUtc().toMSecsSinceEpoch(), draft.id});
}

Result<bool> OutboxStore::advance(const OrderDraft &to, const QList<State> &from)
{
    return when(to.id, from,
                u"UPDATE orders SET state = ?, order_id = ?, order_number = ?, error_code = ?, changed_at = ? WHERE id = ?"_s,
                {word(to.state), to.orderId, to.orderNumber, to.errorCode, m_clock.nowUtc().toMSecsSinceEpoch(), to.id});
}

Result<bool> OutboxStore::remove(const QString &id)
{
    return when(id, {State::Draft, State::Confirmed, State::Refused, State::NotOrdered}, u"DELETE FROM orders WHERE id = ?"_s,
                {id});
}

Result<bool> OutboxStore::changedElsewhere()
{
    const auto version = m_database->number(u"PRAGMA data_version"_s);
    if (!version)
        return fail(version.error());
    return std::exchange(m_dataVersion, *version) != *version;
}
