#include "demolines.h"

#include "contractfeatures.h"
#include "demoid.h"

using Ordering::DiversionKind;
using Ordering::DiversionScope;
using Ordering::Feature;
using Ordering::NumberKind;
using Ordering::NumberState;

namespace
{

void place(ServiceContract &c, const char16_t *name, const char16_t *street, const char *postCode, const char16_t *city,
           const char *areaCode, bool verified = true)
{
    const QString id = DemoId::of(c.number + QStringLiteral(" location %1").arg(c.locations.size()));
    c.locations << Location{id,
                            QString::fromUtf16(name),
                            QString::fromUtf16(street),
                            QString::fromLatin1(postCode),
                            QString::fromUtf16(city),
                            QString::fromLatin1(areaCode),
                            verified};
}

/// At the location named last.
NumberObject &number(ServiceContract &c, const char *first, int count = 1, NumberState state = NumberState::Active)
{
    NumberObject n;
    n.id = DemoId::of(c.number + QStringLiteral(" number %1").arg(c.numbers.size()));
    n.kind = count > 1 ? NumberKind::Block : NumberKind::Single;
    n.first = QString::fromLatin1(first);
    n.count = count;
    n.state = state;
    n.locationId = c.locations.last().id;
    n.from = c.begin;
    c.numbers << n;
    return c.numbers.last();
}

void placesAndNumbers(ServiceContract &c, const QDate &today)
{
    switch (c.number.toInt()) {
    case 4711001:
        place(c, u"Zentrale", u"Werftstraße 24", "40549", u"Düsseldorf", "211");
        number(c, "+49211555701000", 1000);
        place(c, u"Lager Neuss", u"Am Hafen 7", "41460", u"Neuss", "2131", false);
        number(c, "+4921315557040");
        break;
    case 4711002:
        place(c, u"Niederlassung Köln", u"Rheinauhafen 12", "50678", u"Köln", "221");
        number(c, "+49221555720000", 1000);
        number(c, "+4922155572100", 100);
        number(c, "+492215557301");
        break;
    case 4711003:
        place(c, u"Niederlassung Hamburg", u"Kehrwieder 9", "20457", u"Hamburg", "40");
        number(c, "+494055574000", 100);
        break;
    case 4711004:
        place(c, u"Büro München", u"Isartorplatz 4", "80331", u"München", "89");
        number(c, "+49895557501");
        number(c, "+49895557502");
        number(c, "+49895557503");
        break;
    case 4711005:
        place(c, u"Büro Berlin", u"Spreeufer 6", "10178", u"Berlin", "30");
        number(c, "+49305557601");
        break;
    case 4711006:
        place(c, u"Büro Frankfurt", u"Mainkai 30", "60311", u"Frankfurt am Main", "69");
        number(c, "+49695557700", 10);
        break;
    case 4711007:
        place(c, u"Werk Stuttgart", u"Neckarstraße 88", "70190", u"Stuttgart", "711");
        number(c, "+4971155578000", 100);
        break;
    case 4711008:
        place(c, u"Zentrale", u"Werftstraße 24", "40549", u"Düsseldorf", "211");
        break;
    case 4711009:
        place(c, u"Ausstellung", u"Königsallee 61", "40215", u"Düsseldorf", "211");
        number(c, "+4921155570200", 100);
        number(c, "+4921155570990", 1, NumberState::PortingIn).portingDate = today.addDays(14);
        break;
    case 4711010:
        place(c, u"Zentrale", u"Werftstraße 24", "40549", u"Düsseldorf", "211");
        number(c, "+4921155570300", 100, NumberState::PortingIn).portingDate = c.begin;
        break;
    case 4711011:
        place(c, u"Zentrale", u"Werftstraße 24", "40549", u"Düsseldorf", "211");
        break;
    default:
        place(c, u"Kanzlei", u"Hafenweg 3", "48155", u"Münster", "251");
        number(c, "+49251555730000", 1000);
        break;
    }
    // New numbers of a location are a position of their own there (R0-008).
    if (c.number == QLatin1String("4711001")) {
        ContractItem item;
        item.productCode = QStringLiteral("msn_provision");
        item.name = QStringLiteral("Neubereitstellung Einzelrufnummern (MSN)");
        item.quantity = 1;
        item.quantityKind = Ordering::QuantityKind::Count;
        item.contractBound = true;
        item.from = c.begin;
        item.locationId = c.locations.last().id;
        c.items << item;
    }
}

Diversion diversion(DiversionKind kind, DiversionScope scope, const char *number, const char *target, bool active)
{
    return Diversion{kind, scope, QString::fromLatin1(number), QString::fromLatin1(target), active, {}};
}

void selfCare(DemoServiceContract &demo, const QDateTime &confirmedAt)
{
    SelfCare &care = demo.selfCare;
    care.id = demo.contract.id;
    care.registration.mode = Ordering::RegistrationMode::Off;
    if (demo.contract.number == QLatin1String("4711001"))
        care.clipNumbers = {ClipNumber{QStringLiteral("+498005557010"), true, QStringLiteral("Anna Muster"), confirmedAt},
                            ClipNumber{QStringLiteral("+4920155007"), true, QStringLiteral("Anna Muster"), confirmedAt}};
    if (demo.contract.number == QLatin1String("4711002"))
        care.diversions = {
            diversion(DiversionKind::Once, DiversionScope::Block, "+49221555720000", "+4915112344711", true),
            diversion(DiversionKind::Once, DiversionScope::Single, "+492215557301", "+4917717712345", false),
            diversion(DiversionKind::Permanent, DiversionScope::Extension, "+4922155572111", "+4915112344713", true)};
    if (demo.contract.number == QLatin1String("4711003"))
        care.registration = {Ordering::RegistrationMode::LoadSharing,
                             QStringList{QStringLiteral("192.0.2.10"), QStringLiteral("198.51.100.10")}};
}

Cpe router(const QDateTime &begin)
{
    using Ordering::ShipmentState;
    const auto carrier = QStringLiteral("Paketdienst");
    const auto event = [&](ShipmentState state, int days, const char *tracking) {
        return Shipment{state, begin.addDays(days), carrier, QString::fromLatin1(tracking)};
    };
    Cpe cpe;
    cpe.serialNumber = QStringLiteral("FN-7590-0042871");
    cpe.model = QStringLiteral("FRITZ!Box 7590");
    cpe.state = Ordering::ConnectionState::Online;
    cpe.since = begin;
    cpe.shipments = {
        event(ShipmentState::Delivered, -6, "00340434161094042557"), event(ShipmentState::Shipped, -8, "00340434161094042557"),
        event(ShipmentState::Returned, -13, "00340434161094031124"), event(ShipmentState::Shipped, -18, "00340434161094031124")};
    return cpe;
}

void technical(DemoServiceContract &demo, const QDateTime &begin)
{
    ServiceContract &c = demo.contract;
    c.features = ContractFeatures::of(c);
    Line line;
    line.contractId = c.id;
    line.registered = c.state == Ordering::ContractState::Active;
    line.since = begin;
    line.sip.proxy = QStringLiteral("sip.fernamt.example");
    if (ContractFeatures::has(c, Feature::SipAccess) || ContractFeatures::has(c, Feature::SipAccounts))
        line.sip.userName = QStringLiteral("sip") + c.number;
    if (ContractFeatures::has(c, Feature::SipAccounts))
        for (const NumberObject &n : std::as_const(c.numbers))
            line.sip.accounts << SipAccount{line.sip.userName + u'-' + n.first.right(2), line.registered};
    if (ContractFeatures::has(c, Feature::Cpe))
        line.cpe = router(begin);
    if (c.state != Ordering::ContractState::Inactive)
        demo.line = line;
}

} // namespace

void DemoLines::add(DemoServiceContract &demo, const DemoCompany &company)
{
    placesAndNumbers(demo.contract, company.today);
    const QDateTime begin(std::min(demo.contract.begin, company.today), QTime(7, 0), Qt::UTC);
    selfCare(demo, begin);
    technical(demo, begin);
}
