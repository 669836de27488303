#include "demopbx.h"

#include "contractstore.h"
#include "demoid.h"
#include "demorandom.h"
#include "demoseats.h"
#include "numberlife.h"
#include "pbxfollow.h"
#include "pbxlife.h"
#include "pbxsecrets.h"

using Pbx::CallDirection;
using Pbx::NumberState;
using Pbx::NumberUsage;

namespace
{
const auto stem = QStringLiteral("+49211555701"), clipStem = QStringLiteral("+4920155007"), clipExtension = QStringLiteral("00"),
           service = QStringLiteral("+498005557010");

class Maker
{
public:
    Maker(PortalContext &context, const ServiceContract &contract)
        : m_context(context), m_store(context), m_contract(contract), m_random(context.options.demoSeed, QStringLiteral("pbx"))
    {
    }
    void make();

private:
    static QString id(const QString &what) { return DemoId::of(QStringLiteral("pbx ") + what); }
    BlockingProfile profile(const QString &name, const QStringList &prefixes) const;
    void groups(const QString &company, const QString &warehouse);
    void seats(const QString &profileId);
    Seat seat(const DemoSeat &of, const QString &profileId);
    void callRecords(const QString &seatId);
    PbxNumber number(const QString &e164, NumberState state, const QString &seatId = {}) const;
    void moreNumbers();
    void templates() const;
    QString seatId(const char *extension) const { return id(QLatin1String("seat ") + QLatin1String(extension)); }
    QDateTime begin() const { return QDateTime(m_contract.begin, QTime(7, 0), Qt::UTC); }

    PortalContext &m_context;
    PbxStore m_store;
    const ServiceContract &m_contract;
    DemoRandom m_random;
    QString m_head, m_warehouse, m_callbackId;
};

BlockingProfile Maker::profile(const QString &name, const QStringList &prefixes) const
{
    BlockingProfile profile;
    profile.id = id(QStringLiteral("profile ") + name);
    profile.contractId = m_contract.id;
    profile.settings.name = name;
    for (const QString &prefix : prefixes)
        profile.settings.ranges << BlockedRange{CallDirection::Outgoing, prefix}
                                << BlockedRange{CallDirection::Forwarded, prefix};
    m_store.save(profile);
    return profile;
}

void Maker::groups(const QString &company, const QString &warehouse)
{
    auto system = *m_store.byId<PbxSystem>(m_contract.id);
    system.settings.blockingProfileId = company;
    m_store.save(system);
    for (PbxGroup &group : m_store.of<PbxGroup>(m_contract.id)) {
        const bool isWarehouse = group.locationId != m_contract.locations.first().id;
        (isWarehouse ? m_warehouse : m_head) = group.id;
        if (!isWarehouse)
            continue;
        group.settings.blockingProfileId = warehouse;
        m_store.save(group);
    }
}

Seat Maker::seat(const DemoSeat &of, const QString &profileId)
{
    const QString extension = QString::fromLatin1(of.extension);
    Seat seat;
    seat.id = seatId(of.extension);
    seat.contractId = m_contract.id;
    seat.productCode = of.best ? QStringLiteral("seat_best") : QStringLiteral("seat_smart");
    seat.device.model = of.best ? QStringLiteral("Yealink T54W") : QStringLiteral("Snom D717");
    seat.device.macAddress = QStringLiteral("00155D0147") + QStringLiteral("%1").arg(extension.toInt(), 2, 16, QLatin1Char('0'));
    seat.device.macAddress = seat.device.macAddress.toUpper();
    seat.device.registered = of.registered;
    seat.device.since = begin().addDays(m_random.below(90)).addSecs(m_random.below(36000));
    SeatSettings &s = seat.settings;
    s.name = QString::fromUtf16(of.name);
    s.email = QStringLiteral("durchwahl-%1@muster-soehne.example").arg(extension);
    s.groupId = of.warehouse ? m_warehouse : m_head;
    s.extension = extension;
    s.notices = SeatNotices{true, of.best, false};
    if (of.clip == 's') {
        s.serviceNumberFeature = true;
        s.serviceNumber = service;
    } else if (of.clip == 'g') {
        s.callerNumbers = {CallerNumber{m_callbackId, clipExtension}};
        s.callbackNumber = clipStem + clipExtension;
    }
    if (extension == u"14") {
        s.parallelNumbers = QStringList{QStringLiteral("+491771771234"), QStringLiteral("+4921122223333")};
        s.blockingProfileId = profileId;
        seat.voicemailPinSet = true;
        PbxSecrets(m_context).save(PbxSecrets::voicemail, seat.id, "2580");
    }
    if (extension == u"15") {
        s.diversions.noAnswer = QStringLiteral("+4915112344711");
        s.diversions.noAnswerSeconds = 20;
    }
    if (extension == u"22")
        s.diversions.notRegistered = QStringLiteral("+4915112344722");
    return seat;
}

void Maker::callRecords(const QString &ofSeat)
{
    for (int i = m_random.between(3, 20); i > 0; --i)
        m_context.database.write(
            QStringLiteral("INSERT INTO seat_calls (id, contract_id, seat_id, at, number, seconds) VALUES (?, ?, ?, ?, ?, ?)"),
            {id(ofSeat + QStringLiteral(" call %1").arg(i)), m_contract.id, ofSeat,
             m_context.clock.nowMs() - qint64(m_random.below(150 * 24 * 3600)) * 1000,
             QStringLiteral("+49%1").arg(m_random.between(201, 899) * 1000000LL + m_random.below(1000000)),
             m_random.between(4, 1800)});
}

void Maker::seats(const QString &profileId)
{
    for (const DemoSeat &of : DemoSeats::all()) {
        Seat made = seat(of, profileId);
        m_store.save(made);
        callRecords(made.id);
        if (of.withNumber) {
            PbxNumber own = number(stem + u'0' + made.settings.extension, NumberState::Active, made.id);
            own.settings.groupId = made.settings.groupId;
            m_store.save(own);
        }
    }
}

PbxNumber Maker::number(const QString &e164, NumberState state, const QString &ofSeat) const
{
    PbxNumber number;
    number.id = id(e164);
    number.contractId = m_contract.id;
    number.number = e164;
    number.kind = Pbx::NumberKind::Subscriber;
    number.settings.groupId = m_head;
    PbxLife::becomeInactive(number);
    number.from = m_contract.begin;
    number.state = state;
    number.seatId = ofSeat;
    const bool used = state == NumberState::Active || state == NumberState::DeactivationPlanned;
    number.monthlyNet = used ? m_store.byId<PbxSystem>(m_contract.id)->numberMonthlyNet : Money();
    if (state == NumberState::DeactivationPlanned)
        number.until = NumberLife::lastDay(m_context.clock.today());
    if (state == NumberState::Coming)
        number.from = m_context.clock.today().addDays(14);
    return number;
}

void Maker::moreNumbers()
{
    const auto put = [&](PbxNumber made) { m_store.save(made); };
    PbxNumber main = number(stem + QStringLiteral("000"), NumberState::Active, seatId("11"));
    const QStringList week{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                           QStringLiteral("fri")};
    main.settings.routing.target.number = QStringLiteral("+4915112344799");
    main.settings.routing.periods = {
        RoutePeriod{week, QStringLiteral("08:00"), QStringLiteral("18:00"), RouteTarget{seatId("11"), {}}},
        RoutePeriod{{QStringLiteral("sat")}, QStringLiteral("09:00"), QStringLiteral("13:00"), RouteTarget{seatId("33"), {}}}};
    put(main);
    const auto used = [&](const char *suffix, NumberUsage usage, const char *extension) {
        PbxNumber made = number(stem + QLatin1String(suffix), NumberState::Active, seatId(extension));
        made.settings.usage = usage;
        put(made);
    };
    used("090", NumberUsage::Conference, "41");
    used("095", NumberUsage::PersonalFax, "32");
    used("096", NumberUsage::SharedFax, "11");
    PbxNumber warehouse = number(QStringLiteral("+4921315557040"), NumberState::Active, seatId("22"));
    warehouse.settings.groupId = m_warehouse;
    put(warehouse);
    put(number(stem + QStringLiteral("080"), NumberState::DeactivationPlanned, seatId("42")));
    put(number(stem + QStringLiteral("081"), NumberState::DeactivationPlanned));
    put(number(stem + QStringLiteral("200"), NumberState::Coming));
    put(number(stem + QStringLiteral("201"), NumberState::Coming));
    for (int i = 100; i < 139; ++i)
        put(number(stem + QString::number(i), NumberState::Inactive));
}

void Maker::templates() const
{
    const auto put = [&](const QString &name, const QString &product, const QString &model, bool faxes) {
        SeatTemplate made;
        made.id = id(QStringLiteral("template ") + name);
        made.contractId = m_contract.id;
        made.settings.name = name;
        made.settings.productCode = product;
        made.settings.deviceModel = model;
        made.settings.groupId = m_head;
        made.settings.notices = SeatNotices{true, faxes, false};
        m_store.save(made);
    };
    put(QStringLiteral("Büroarbeitsplatz"), QStringLiteral("seat_best"), QStringLiteral("Yealink T54W"), true);
    put(QStringLiteral("Gemeinschaftstelefon"), QStringLiteral("seat_smart"), QStringLiteral("Snom D717"), false);
}

void Maker::make()
{
    QStringList objects;
    for (const NumberObject &object : m_contract.numbers)
        objects << object.id;
    PbxFollow(m_context).follow(m_contract, objects);
    if (m_contract.number != u"4711001")
        return;
    const BlockingProfile special = profile(QStringLiteral("Keine Sonderrufnummern"),
                                            {QStringLiteral("+49900"), QStringLiteral("+49137"), QStringLiteral("+49180")});
    QStringList abroad;
    for (const char *prefix :
         {"+1", "+2", "+3", "+40", "+41", "+42", "+43", "+44", "+45", "+46", "+47", "+48", "+5", "+6", "+7", "+8", "+9"})
        abroad << QString::fromLatin1(prefix);
    const BlockingProfile inland = profile(QStringLiteral("Nur Inland"), abroad);
    groups(special.id, inland.id);
    if (const auto callback = m_store.byKey<PbxNumber>(m_contract.id, clipStem))
        m_callbackId = callback->id;
    seats(special.id);
    moreNumbers();
    templates();
}
} // namespace

void DemoPbx::seed(PortalContext &context, const QString &customerId)
{
    PortalDatabase &db = context.database;
    if (db.first(QStringLiteral("SELECT 1 FROM pbx_resources WHERE customer_id = ? LIMIT 1"), {customerId}))
        return;
    Scope scope;
    scope.customerId = customerId;
    const auto contracts = ContractStore(context).all(scope);
    Transaction::run(db, [&] {
        for (const ServiceContract &contract : contracts)
            Maker(context, contract).make();
    });
}
