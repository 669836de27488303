#include "orderstage.h"

#include "accounts.h"
#include "cataloguestore.h"
#include "changequote.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "jsoncodec.h"
#include "portalrows.h"

#include <QJsonDocument>
#include <QUuid>

using Ordering::Bookability;
using Ordering::ContractState;
using Ordering::NumberOffer;
using Ordering::QuantityKind;
using Ordering::TermUnit;

namespace
{

const Term yearly{12, 1, TermUnit::Months, 0}, monthly{1, 15, TermUnit::Days, 1};

/// The stores over the database of a portal that runs.
struct Stores {
    explicit Stores(const PortalProcess &portal)
        : database(portal.folder() + QStringLiteral("/data/portal.db")),
          clock(QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate)),
          box(SecretBox::fromFile(portal.folder() + QStringLiteral("/data/secret.key"))),
          outbox(database, clock, box),
          context{{}, database, clock, outbox, rules, box}
    {
        clock.refresh(database);
    }
    PortalDatabase database;
    PortalClock clock;
    SecretBox box;
    MailOutbox outbox;
    Rules rules;
    PortalContext context;
};

QString id()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

CatalogueOption option(const QString &code, const QString &name, QuantityKind kind, int onceCents, int monthlyCents, bool bound)
{
    CatalogueOption o;
    o.code = code;
    o.name = name;
    o.quantityKind = kind;
    o.minimum = 1;
    o.maximum = kind == QuantityKind::Single ? 1 : 50;
    o.contractBound = bound;
    if (!bound)
        o.term = monthly;
    o.onceNet = Money::fromCents(onceCents);
    o.monthlyNet = Money::fromCents(monthlyCents);
    o.bookability = Bookability::Journey;
    return o;
}

CatalogueProduct trunkProduct()
{
    CatalogueProduct p;
    p.code = QStringLiteral("sip_trunk_2");
    p.name = QStringLiteral("sipTrunk 2.0");
    p.voice = p.numbersAddable = true;
    p.term = yearly;
    p.onceNet = Money::fromCents(4900);
    p.monthlyNet = Money::fromCents(990);
    p.channelOption = QStringLiteral("voice_channel");
    p.options = {
        option(QStringLiteral("voice_channel"), QStringLiteral("Sprachkanal"), QuantityKind::Count, 500, 390, true),
        option(QStringLiteral("once"), QStringLiteral("ecotel@once"), QuantityKind::Single, 0, 495, false),
        option(QStringLiteral("flat_landline"), QStringLiteral("Flatrate Festnetz"), QuantityKind::PerVoiceChannel, 0, 300,
               false),
        option(QStringLiteral("express_repair"), QStringLiteral("Expressentstörung"), QuantityKind::Single, 0, 900, false)};
    p.options.last().bookability = Bookability::HotlineOnly;
    for (const auto kind : {NumberOffer::NationalBlock, NumberOffer::LocalBlock, NumberOffer::PortedBlock})
        p.numberOffers << CatalogueNumberOffer{kind, 10, Money::fromCents(1000), Money::fromCents(100)}
                       << CatalogueNumberOffer{kind, 100, Money::fromCents(2500), Money::fromCents(500)};
    for (const auto kind : {NumberOffer::NationalSingle, NumberOffer::LocalSingle, NumberOffer::PortedSingle})
        p.numberOffers << CatalogueNumberOffer{kind, 0, Money::fromCents(500), Money::fromCents(50)};
    return p;
}

CatalogueProduct cloudProduct()
{
    CatalogueProduct p;
    p.code = QStringLiteral("cloud_phone_2022");
    p.name = QStringLiteral("cloud.phone 2022");
    p.voice = true;
    p.term = yearly;
    p.options = {option(QStringLiteral("seat_best"), QStringLiteral("Seat best"), QuantityKind::Count, 1000, 870, false),
                 option(QStringLiteral("seat_smart"), QStringLiteral("Seat smart"), QuantityKind::Count, 1000, 290, false),
                 option(QStringLiteral("ivr"), QStringLiteral("IVR"), QuantityKind::Count, 0, 500, false),
                 option(QStringLiteral("clip_no_screening"), QStringLiteral("CLIP no screening - cloud.phone"),
                        QuantityKind::Single, 1900, 0, true),
                 option(QStringLiteral("evn_shortened"), QStringLiteral("Verkürzter EVN (Preis per Optionstyp)"),
                        QuantityKind::Single, 0, 0, true)};
    return p;
}

Location place(const QString &name, const QString &area, bool verified)
{
    return {id(), name, QStringLiteral("Werftstraße 24"), QStringLiteral("50667"), name, area, verified};
}

ContractItem booked(const CatalogueOption &o, int quantity, const QDate &from)
{
    ContractItem i;
    i.id = id();
    i.productCode = o.code;
    i.name = o.name;
    i.quantity = quantity;
    i.quantityKind = o.quantityKind;
    i.contractBound = o.contractBound;
    i.term = o.term;
    i.onceNet = o.onceNet;
    i.monthlyNet = o.monthlyNet;
    i.from = from;
    return i;
}

ServiceContract contractOf(const CatalogueProduct &p, const QString &number, ContractState state, const QDate &begin)
{
    ServiceContract c;
    c.number = number;
    c.productCode = p.code;
    c.product = p.name;
    c.state = state;
    c.begin = begin;
    c.term = p.term;
    c.evnKind = Contract::EvnKind::None;
    c.voice = p.voice;
    c.numbersAddable = p.numbersAddable;
    c.locations = {place(QStringLiteral("Köln"), QStringLiteral("0221"), true),
                   place(QStringLiteral("Bonn"), QStringLiteral("0228"), false)};
    CatalogueOption own = option(p.code, p.name, QuantityKind::Single, 0, 0, true);
    own.onceNet = p.onceNet;
    own.monthlyNet = p.monthlyNet;
    c.items = {booked(own, 1, begin), booked(p.options.first(), 8, begin)};
    const auto number1 = [&](Ordering::NumberKind kind, const QString &first, int count) {
        NumberObject n;
        n.id = id();
        n.kind = kind;
        n.first = first;
        n.count = count;
        n.state = Ordering::NumberState::Active;
        n.locationId = c.locations.first().id;
        n.from = begin;
        n.monthlyNet = Money::fromCents(100);
        return n;
    };
    c.numbers = {
        number1(Ordering::NumberKind::Block, QStringLiteral("+4922155%1").arg(number.right(3)) + QStringLiteral("00"), 100),
        number1(Ordering::NumberKind::Single, QStringLiteral("+4922177%1").arg(number.right(3)) + QStringLiteral("7"), 1)};
    return c;
}

} // namespace

bool OrderStage::start()
{
    if (!portal.start())
        return false;
    Stores s(portal);
    ContractStore store(s.context);
    const auto customer =
        PortalRows::query(portal, QStringLiteral("SELECT id FROM customers WHERE customer_number = '9000000'")).toString();
    const auto add = [&](const QString &owner, ServiceContract c) {
        store.save(owner, c);
        return c.id;
    };
    Transaction::run(s.database, [&] {
        CatalogueStore(s.context).publish(catalogue(QDate(2026, 1, 1)));
        CustomerRecord record;
        record.customerNumber = QStringLiteral("9000000");
        record.companyName = QStringLiteral("Muster & Söhne GmbH");
        record.companyForm = QStringLiteral("GmbH");
        record.registerEntry = QStringLiteral("HRB 4711 Düsseldorf");
        record.street = QStringLiteral("Werftstraße 24");
        record.postCode = QStringLiteral("40549");
        record.city = QStringLiteral("Düsseldorf");
        record.recipientName = QStringLiteral("Timo Technik");
        record.recipientEmail = QStringLiteral("timo.technik@muster-soehne.example");
        record.recipientIsContact = true;
        CustomerRecords(s.context).save(customer, record, Secret(kundenkennwort));
        const QDate old(2024, 1, 1), young(2026, 6, 1);
        const CatalogueProduct trunk = trunkProduct();
        contracts.trunk = add(customer, contractOf(trunk, QStringLiteral("4700101"), ContractState::Active, old));
        contracts.fresh = add(customer, contractOf(trunk, QStringLiteral("4700102"), ContractState::Active, young));
        contracts.pending = add(customer, contractOf(trunk, QStringLiteral("4700103"), ContractState::ActivePending, young));
        contracts.blocked = add(customer, contractOf(trunk, QStringLiteral("4700104"), ContractState::Blocked, old));
        contracts.ended = add(customer, contractOf(trunk, QStringLiteral("4700105"), ContractState::InactivePending, old));
        contracts.cloud = add(customer, contractOf(cloudProduct(), QStringLiteral("4700106"), ContractState::Active, old));
        const QString other = Accounts::ensureCustomer(s.context, QStringLiteral("9000001"), QStringLiteral("Beispiel KG"));
        contracts.foreign = add(other, contractOf(trunk, QStringLiteral("4700201"), ContractState::Active, old));
    });
    http = portal.client(portal.signIn());
    return !http.token().isEmpty();
}

Catalogue OrderStage::catalogue(const QDate &validFrom)
{
    Catalogue c;
    c.validFrom = validFrom;
    c.products = {trunkProduct(), cloudProduct()};
    return c;
}

ServiceContract OrderStage::contract(const QString &id) const
{
    Stores s(portal);
    const auto found = ContractStore(s.context).byId(id);
    return found ? found->contract : ServiceContract();
}

void OrderStage::edit(const QString &id, const std::function<void(ServiceContract &)> &change) const
{
    Stores s(portal);
    Transaction::run(s.database, [&] {
        auto owned = *ContractStore(s.context).byId(id);
        change(owned.contract);
        ContractStore(s.context).save(owned.customerId, owned.contract);
    });
}

void OrderStage::publish(const std::function<void(Catalogue &)> &change) const
{
    Stores s(portal);
    Catalogue list = catalogue(s.clock.today());
    change(list);
    Transaction::run(s.database, [&] { CatalogueStore(s.context).publish(list); });
}

OrderRequest OrderStage::request(const QString &contractId) const
{
    OrderRequest r;
    r.contractId = contractId;
    r.contractRev = contract(contractId).rev;
    return r;
}

QuantityWish OrderStage::wish(const QString &code, int quantity)
{
    QuantityWish w;
    w.productCode = code;
    w.quantity = quantity;
    return w;
}

NumberAddition OrderStage::numbers(const QString &contractId, NumberOffer kind, int many, bool verified) const
{
    const bool block = kind == NumberOffer::NationalBlock || kind == NumberOffer::LocalBlock || kind == NumberOffer::PortedBlock;
    const bool ported = kind == NumberOffer::PortedBlock || kind == NumberOffer::PortedSingle;
    const bool local = kind == NumberOffer::LocalBlock || kind == NumberOffer::LocalSingle;
    NumberAddition a;
    a.kind = kind;
    a.locationId = contract(contractId).locations.at(verified ? 0 : 1).id;
    a.size = block ? many : 0;
    a.count = block ? 0 : many;
    if (ported)
        a.first = QStringLiteral("+4922199887700");
    if (ported || (local && !verified))
        a.uploadId = upload(ported ? QStringLiteral("porting_form") : QStringLiteral("address_proof"));
    return a;
}

OrderRequest OrderStage::priced(OrderRequest request) const
{
    Stores s(portal);
    const auto list = CatalogueStore(s.context).current({});
    const ServiceContract c = contract(request.contractId);
    const CatalogueProduct *product = list ? CatalogueStore::product(*list, c.productCode) : nullptr;
    const ChangeQuote quote = ChangeQuote::of(c, product ? *product : CatalogueProduct(), request, s.clock.today());
    request.shownOnceNet = quote.onceNet;
    request.shownMonthlyNet = quote.monthlyAfterNet;
    return request;
}

HttpAnswer OrderStage::order(const OrderRequest &request, const QString &key, const QString &release) const
{
    return http.call(
        "POST", QStringLiteral("/v1/orders"), QJsonDocument(JsonCodec::toJson(request)).toJson(QJsonDocument::Compact),
        {{"Content-Type", "application/json"}, {"Idempotency-Key", key.toLatin1()}, {"Order-Release", release.toUtf8()}});
}

Order OrderStage::ordered(const OrderRequest &request) const
{
    const HttpAnswer answer = order(priced(request));
    if (answer.status != 201)
        qWarning("refused: %d %s", answer.status, answer.body.constData());
    return answer.status == 201 ? JsonCodec::fromJson<Order>(answer.json()).value_or(Order()) : Order();
}

QString OrderStage::upload(const QString &purpose) const
{
    static const QByteArray picture =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
    return http.call("POST", QStringLiteral("/v1/uploads?purpose=") + purpose, picture)
        .json()
        .value(QStringLiteral("id"))
        .toString();
}

Order OrderStage::orderNow(const QString &id) const
{
    return JsonCodec::fromJson<Order>(http.get(QStringLiteral("/v1/orders/") + id).json()).value_or(Order());
}

Order OrderStage::operate(const QStringList &words)
{
    QByteArray out;
    if (portal.operatorCommand(QStringList{QStringLiteral("orders")} + words, &out) != 0)
        return {};
    return JsonCodec::fromJson<Order>(QJsonDocument::fromJson(out).object()).value_or(Order());
}

int OrderStage::rows(const QString &table) const
{
    return PortalRows::count(portal, table.toLatin1().constData());
}

QString OrderStage::newKey()
{
    return id();
}
