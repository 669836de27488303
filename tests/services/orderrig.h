#pragma once
#include "manualclock.h"
#include "portalcontractservice.h"
#include "portalfeed.h"
#include "portalorderservice.h"
#include "scriptedchannel.h"
#include "stubsession.h"

#include <QSet>
#include <QTemporaryDir>

/// What the tests of orders share: a portal of keys, and the services of one running program.
namespace OrderRig
{
using Kind = Error::Kind;
inline const QString kundenkennwort = QStringLiteral("Zaubernuss-77");
inline const QString orders = QStringLiteral("/v1/orders"), contractId = QStringLiteral("contract-1"),
                     cartOrders = QStringLiteral("/v1/pbx/cart/orders"), pbxTokens = QStringLiteral("/v1/pbx/tokens");

inline Order orderOf(const QString &id)
{
    Order order;
    order.id = id;
    order.rev = 3;
    order.number = QStringLiteral("A-1001");
    return order;
}

inline ServiceContract contractOf(qint64 rev, int clip)
{
    ServiceContract contract;
    contract.id = contractId;
    contract.rev = rev;
    ContractItem item;
    item.id = QStringLiteral("item-1");
    item.name = QStringLiteral("CLIP no screening");
    item.quantity = clip;
    contract.items = {item};
    return contract;
}

inline Change changeOf(const ServiceContract &contract)
{
    return {QStringLiteral("contract"), contract.id, contract.rev, false, JsonCodec::toJson(contract)};
}

/// The rules of the keys, and whatever else a test wants to answer to POST /v1/orders.
struct KeyPortal {
    QHash<QString, Order> byKey;
    QSet<QString> voided;
    QList<Change> news;
    std::optional<Error> instead; ///< of the answer to POST /v1/orders
    bool reached = false;         ///< `instead` hides an order that was made
    bool away = false;            ///< nothing is answered at all
    std::function<void(KeyPortal &, const QString &key)> beforeVoid;

    Result<Answer> answer(const Request &request)
    {
        const auto none = [] { return ScriptedChannel::problem(404, Kind::NotFound, QStringLiteral("not_found")); };
        if (away)
            return fail(Kind::Offline, QStringLiteral("connection_refused"));
        if (request.path == QLatin1String("/v1/changes")) {
            ChangePage page{std::exchange(news, {}), QStringLiteral("c"), false, false};
            for (const Order &order : byKey)
                page.items.append({QStringLiteral("order"), order.id, order.rev, false, JsonCodec::toJson(order)});
            return ScriptedChannel::json(JsonCodec::toJson(page));
        }
        if (request.path == orders || request.path == cartOrders)
            return place(request.idempotencyKey);
        if (request.path == pbxTokens)
            return ScriptedChannel::json({{QStringLiteral("token"), QStringLiteral("pbx-token-1")},
                                          {QStringLiteral("expiresAt"), QStringLiteral("2026-11-15T09:10:00Z")}},
                                         201);
        const QString key = request.path.section(u'/', request.method == Request::Method::Get ? 4 : 3).section(u'/', 0, 0);
        if (request.method == Request::Method::Get)
            return byKey.contains(key) ? Result<Answer>(ScriptedChannel::json(JsonCodec::toJson(byKey.value(key)))) : none();
        if (beforeVoid)
            beforeVoid(*this, key);
        if (byKey.contains(key))
            return ScriptedChannel::problem(409, Kind::Conflict, QStringLiteral("order_key_used"));
        voided.insert(key);
        return Answer{204, {}, QStringLiteral("r")};
    }

private:
    Result<Answer> place(const QString &key)
    {
        if (voided.contains(key))
            return ScriptedChannel::problem(409, Kind::Conflict, QStringLiteral("order_key_voided"));
        if (!instead || reached)
            byKey.insert(key, orderOf(QStringLiteral("order-of-") + key));
        if (instead)
            return fail(*instead);
        return ScriptedChannel::json(JsonCodec::toJson(byKey.value(key)), 201);
    }
};

inline Error problem(int status, Kind kind, const char *code)
{
    Error error = Error::make(kind, QString::fromLatin1(code));
    error.httpStatus = status;
    return error;
}

/// One running program: everything from the feed up over the same folder.
struct Program {
    Program(const QString &folder, Channel &channel, StubSession &session, const Clock &clock)
        : library({folder + QStringLiteral("/cache.db"),
                   {folder + QStringLiteral("/archive"), NameTemplate::standard(), folder + QStringLiteral("/archive.db")}},
                  clock),
          feed(channel, library, session),
          contracts(channel, feed),
          service({folder + QStringLiteral("/outbox.db"), folder + QStringLiteral("/order.lock")}, channel, feed, session,
                  contracts, clock)
    {
    }
    LocalLibrary library;
    PortalFeed feed;
    PortalContractService contracts;
    PortalOrderService service;

    OrderDraft draft(const QString &id) const
    {
        for (const OrderDraft &d : service.drafts())
            if (d.id == id)
                return d;
        return {};
    }
};
} // namespace OrderRig

namespace OrderRig
{
/// One program over one folder. Begins with contract-1 in rev 7.
class Desk
{
public:
    Desk()
    {
        portal.news = {changeOf(contractOf(7, 1))};
        build();
    }

    /// The program as after a start.
    void build()
    {
        program.reset();
        program = std::make_unique<Program>(folder.path(), channel, session, clock);
        (void)QCoro::waitFor(program->feed.sync(false));
        (void)QCoro::waitFor(program->service.readOutbox());
    }
    QString newDraft()
    {
        auto draft = QCoro::waitFor(program->service.newDraft(contractId));
        if (!draft)
            return {};
        draft->request.quantities = {{QStringLiteral("clip"), 2}};
        return QCoro::waitFor(program->service.saveDraft(*draft)) ? draft->id : QString();
    }
    Result<Order> submit(const QString &id) { return QCoro::waitFor(program->service.submit(id, Secret(kundenkennwort))); }
    int posts() const { return channel.count(Request::Method::Post, orders); }
    OrderDraft draft(const QString &id) const { return program->draft(id); }
    PortalOrderService &service() { return program->service; }
    bool sync() { return bool(QCoro::waitFor(program->feed.sync(false))); }

    ManualClock clock;
    QTemporaryDir folder;
    KeyPortal portal;
    ScriptedChannel channel{[this](const Request &r) { return portal.answer(r); }};
    StubSession session;
    std::unique_ptr<Program> program;
};
} // namespace OrderRig
