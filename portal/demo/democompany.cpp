#include "democompany.h"

#include "demorandom.h"
#include "providerparty.h"

namespace
{

const auto monthly = QStringLiteral("1 Monat, Frist 15 Tage, verlängert sich um 1 Monat");

/// A customer with its address; its bank and the rest come after.
BillingParty buyer(const QString &number, const QString &name, const QString &street, const QString &postCode,
                   const QString &city)
{
    BillingParty p;
    p.id = number;
    p.name = name;
    p.street = street;
    p.postCode = postCode;
    p.city = city;
    return p;
}

DemoCompany company(quint64 seed, const QDate &today, BillingParty customer, const QString &mandate, const QString &signer)
{
    DemoCompany d;
    d.seller = providerParty();
    d.customer = std::move(customer);
    d.mandate = mandate;
    d.signer = signer;
    d.seed = seed;
    d.today = today;
    return d;
}

ContractPosition position(const QString &name, qint64 quantity, int monthlyCents, int onceCents, const QDate &from,
                          const QString &term = {})
{
    ContractPosition p;
    p.name = name;
    p.quantity = quantity;
    p.monthlyNet = Money::fromCents(monthlyCents);
    p.onceNet = Money::fromCents(onceCents);
    p.from = from;
    if (!term.isEmpty())
        p.term = term;
    return p;
}

DemoContract contract(const QString &number, const QString &product, const QDate &begin)
{
    DemoContract c;
    c.number = number;
    c.product = product;
    c.begin = begin;
    return c;
}

DemoContract cloudPhone(const QDate &month)
{
    const QDate begin = month.addMonths(-26);
    const QDate grown = month.addMonths(-9);
    DemoContract c = contract(QStringLiteral("4711001"), QStringLiteral("cloud.phone 2022"), begin);
    c.ported = true;
    c.line = QStringLiteral("+49211555701");
    c.evnKind = Contract::EvnKind::Shortened;
    c.callShare = 58;
    c.extensions = 48;
    c.positions = {position(QStringLiteral("cloud.phone 2022"), 1, 0, 0, begin, QStringLiteral("12 Monate, Frist 1 Monat")),
                   position(QStringLiteral("Seat best"), 24, 870, 1000, begin, monthly),
                   position(QStringLiteral("Seat smart"), 16, 290, 1000, begin, monthly),
                   position(QStringLiteral("IVR"), 1, 500, 0, begin, monthly),
                   position(QStringLiteral("ECSTA für estos"), 1, 100, 0, begin, monthly),
                   position(QStringLiteral("Verkürzter EVN (Preis per Optionstyp)"), 1, 0, 0, begin),
                   position(QStringLiteral("Seat best"), 4, 870, 1000, grown, monthly),
                   position(QStringLiteral("Seat smart"), 4, 290, 1000, grown, monthly),
                   position(QStringLiteral("CLIP no screening - cloud.phone"), 1, 0, 1900, grown)};
    return c;
}

DemoContract trunk(const QDate &month)
{
    const QDate begin = month.addMonths(-30);
    DemoContract c = contract(QStringLiteral("4711002"), QStringLiteral("sipTrunk 2.0"), begin);
    c.ported = true;
    c.line = QStringLiteral("+49221555720");
    c.evnKind = Contract::EvnKind::Full;
    c.callShare = 42;
    c.firstExtension = 200;
    c.extensions = 40;
    c.positions = {position(QStringLiteral("sipTrunk 2.0"), 1, 990, 4900, begin),
                   position(QStringLiteral("Sprachkanal"), 8, 390, 0, begin),
                   position(QStringLiteral("@once"), 1, 495, 0, begin, monthly)};
    return c;
}

QList<DemoContract> flatContracts(const QDate &month)
{
    DemoContract pro = contract(QStringLiteral("4711003"), QStringLiteral("sipTrunk 2.0 Pro"), month.addMonths(-28));
    pro.positions = {position(QStringLiteral("sipTrunk 2.0 Pro"), 1, 1990, 9900, pro.begin),
                     position(QStringLiteral("Sprachkanal mit Flatrate Festnetz"), 12, 690, 0, pro.begin)};
    DemoContract account = contract(QStringLiteral("4711004"), QStringLiteral("sipAccount 2.0"), month.addMonths(-14));
    account.positions = {position(QStringLiteral("sipAccount 2.0 mit Flatrate Festnetz"), 3, 490, 990, account.begin)};
    DemoContract direct = contract(QStringLiteral("4711005"), QStringLiteral("voice-direct NGN"), month.addMonths(-40));
    direct.terminatedTo = month.addMonths(4).addDays(-1);
    direct.positions = {position(QStringLiteral("voice-direct NGN"), 1, 2990, 0, direct.begin)};
    DemoContract office = contract(QStringLiteral("4711006"), QStringLiteral("office-flat NGN"), month.addMonths(-36));
    office.positions = {position(QStringLiteral("office-flat NGN"), 2, 3990, 0, office.begin)};
    DemoContract centrex = contract(QStringLiteral("4711007"), QStringLiteral("centrex Premium"), month.addMonths(-7));
    centrex.positions = {position(QStringLiteral("centrex Premium"), 1, 1290, 2900, centrex.begin),
                         position(QStringLiteral("Nebenstelle mit Flatrate"), 6, 450, 0, centrex.begin)};
    return {pro, account, direct, office, centrex};
}

QDate monthOf(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

DemoCompany DemoCompany::muster(quint64 seed, const QDate &today)
{
    BillingParty customer = buyer(QStringLiteral("9000000"), QStringLiteral("Muster & Söhne GmbH"),
                                  QStringLiteral("Werftstraße 24"), QStringLiteral("40549"), QStringLiteral("Düsseldorf"));
    customer.vatId = QStringLiteral("DE888888888");
    customer.email = QStringLiteral("buchhaltung@muster-soehne.example");
    customer.iban = QStringLiteral("DE89370400440532013000");
    customer.bic = QStringLiteral("COBADEFFXXX");
    DemoCompany d = company(seed, today, customer, QStringLiteral("MUSTER-9000000-1"), QStringLiteral("Dr. Helene Muster"));
    const QDate month = monthOf(today);
    d.contracts << cloudPhone(month) << trunk(month) << flatContracts(month);
    return d;
}

DemoCompany DemoCompany::beispiel(quint64 seed, const QDate &today)
{
    BillingParty customer = buyer(QStringLiteral("9000001"), QStringLiteral("Beispiel & Partner KG"),
                                  QStringLiteral("Hafenweg 3"), QStringLiteral("48155"), QStringLiteral("Münster"));
    customer.email = QStringLiteral("post@beispiel-partner.example");
    customer.iban = QStringLiteral("DE75512108001245126199");
    customer.bic = QStringLiteral("SOGEDEFFXXX");
    DemoCompany d = company(seed, today, customer, QStringLiteral("BEISPIEL-9000001-1"), QStringLiteral("Jonas Beispiel"));
    d.months = 3;
    d.evnCalls = 120;
    d.withCorrection = false;
    DemoContract c = contract(QStringLiteral("4719001"), QStringLiteral("sipTrunk 2.0"), monthOf(today).addMonths(-5));
    c.line = QStringLiteral("+49251555730");
    c.evnKind = Contract::EvnKind::Full;
    c.callShare = 100;
    c.extensions = 6;
    c.positions = {position(QStringLiteral("sipTrunk 2.0"), 1, 990, 4900, c.begin),
                   position(QStringLiteral("Sprachkanal"), 2, 390, 0, c.begin)};
    d.contracts << c;
    return d;
}
