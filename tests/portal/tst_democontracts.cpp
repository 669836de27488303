#include "cataloguestore.h"
#include "contractfeatures.h"
#include "demobilling.h"
#include "democatalogue.h"
#include "democontracts.h"
#include "selfcarerules.h"

#include <QSet>
#include <QTest>

using Ordering::Bookability;
using Ordering::ContractState;

/// The demo's price list and contracts as a function of the day, against what is billed.
class tst_DemoContracts : public QObject
{
    Q_OBJECT
    static DemoCompany muster() { return DemoCompany::muster(1, QDate(2026, 11, 15)); }
    static QList<DemoServiceContract> contracts(const DemoCompany &company)
    {
        return DemoContracts::of(company, DemoCatalogue::make());
    }

private Q_SLOTS:
    void R3_055_monthlySumsAreThoseOfTheInvoices_data();
    void R3_055_monthlySumsAreThoseOfTheInvoices();
    void R3_050_everyStateOccurs();
    void R0_004_to_R0_006_pricesAndTerms();
    void R2_007_G_38_whoMayOrderOnceHow();
    void R3_076_G_20_sixWaysAndSizes();
    void everyOptionIsInThePriceList();
    void everyIdIsItsOwnAndStays();
    void seededSelfCareKeepsTheRules();
};

void tst_DemoContracts::R3_055_monthlySumsAreThoseOfTheInvoices_data()
{
    QTest::addColumn<DemoCompany>("company");
    for (const QDate &day : {QDate(2026, 11, 15), QDate(2026, 3, 4), QDate(2028, 2, 29), QDate(2027, 1, 1)}) {
        QTest::addRow("R3-055 muster %s", qPrintable(day.toString(Qt::ISODate))) << DemoCompany::muster(1, day);
        QTest::addRow("R3-055 beispiel %s", qPrintable(day.toString(Qt::ISODate))) << DemoCompany::beispiel(1, day);
    }
}

void tst_DemoContracts::R3_055_monthlySumsAreThoseOfTheInvoices()
{
    QFETCH(DemoCompany, company);
    const DemoBilling billing = DemoBilling::of(company);
    const IssuedInvoice &newest = *std::max_element(billing.invoices.cbegin(), billing.invoices.cend(),
                                                    [](const auto &a, const auto &b) { return a.from < b.from; });
    QHash<QString, Money> billed;
    for (const IssuedLine &line : newest.lines)
        if (line.name != QStringLiteral("Verbindungen") && line.description != QStringLiteral("Einmaliges Einrichtungsentgelt"))
            billed[line.contractNumber] += line.unitPriceNet * line.quantity;
    int compared = 0;
    for (const DemoServiceContract &demo : contracts(company)) {
        const ServiceContract &c = demo.contract;
        Money monthly;
        for (const ContractItem &item : c.items)
            monthly += item.monthlyNet * item.quantity;
        for (const NumberObject &number : c.numbers)
            monthly += number.monthlyNet;
        if (!billed.contains(c.number)) { // then it must be no contract of that month
            QVERIFY2(c.begin > newest.to || c.endsOn < newest.from, qPrintable(c.number));
            continue;
        }
        ++compared;
        QCOMPARE(monthly.toString(), billed.value(c.number).toString());
    }
    QCOMPARE(compared, billed.size());
    QCOMPARE(compared, company.contracts.size());
}

void tst_DemoContracts::R3_050_everyStateOccurs()
{
    QSet<int> states;
    bool running = false, ported = false, unverified = false;
    for (const DemoServiceContract &demo : contracts(muster())) {
        const ServiceContract &c = demo.contract;
        states << int(c.state);
        running = running || (c.state == ContractState::Active && c.begin.addMonths(c.term.minimumMonths) > muster().today);
        for (const Location &location : c.locations)
            unverified = unverified || !location.addressVerified;
        for (const NumberObject &number : c.numbers)
            ported = ported || number.state == Ordering::NumberState::PortingIn;
        QCOMPARE(c.endsOn.isValid(), c.state == ContractState::InactivePending || c.state == ContractState::Inactive);
    }
    QCOMPARE(states.size(), 5);
    QVERIFY(running);
    QVERIFY(ported);
    QVERIFY(unverified);
}

void tst_DemoContracts::R0_004_to_R0_006_pricesAndTerms()
{
    const Catalogue list = DemoCatalogue::make();
    const CatalogueProduct &cloud = *CatalogueStore::product(list, ProductCode::cloudPhone);
    QVERIFY((cloud.term == Term{12, 1, Ordering::TermUnit::Months, 0}));
    QCOMPARE(cloud.monthlyNet, Money());
    const auto line = [&](const char *code) {
        for (const CatalogueOption &o : cloud.options)
            if (o.code == QLatin1String(code))
                return QStringLiteral("%1 %2 %3 %4")
                    .arg(o.name, o.onceNet.toString(), o.monthlyNet.toString(),
                         o.contractBound ? QStringLiteral("contract") : QStringLiteral("month"));
        return QString();
    };
    QCOMPARE(line("seat_best"), QStringLiteral("Seat best 10.00 8.70 month"));
    QCOMPARE(line("seat_smart"), QStringLiteral("Seat smart 10.00 2.90 month"));
    QCOMPARE(line("ivr"), QStringLiteral("IVR 0.00 5.00 month"));
    QCOMPARE(line("ecsta_estos"), QStringLiteral("ECSTA für estos 0.00 1.00 month"));
    QCOMPARE(line("clip_no_screening"), QStringLiteral("CLIP no screening - cloud.phone 19.00 0.00 contract"));
    QCOMPARE(line("evn_shortened"), QStringLiteral("Verkürzter EVN (Preis per Optionstyp) 0.00 0.00 contract"));
    for (const CatalogueOption &o : cloud.options)
        if (!o.contractBound)
            QVERIFY((o.term == Term{1, 15, Ordering::TermUnit::Days, 1}));
}

void tst_DemoContracts::R2_007_G_38_whoMayOrderOnceHow()
{
    QHash<QString, Bookability> found;
    const Catalogue list = DemoCatalogue::make();
    for (const CatalogueProduct &p : list.products)
        for (const CatalogueOption &o : p.options)
            if (o.code == ProductCode::once)
                found.insert(p.name, o.bookability);
    const QStringList journey{QStringLiteral("sipAccount 2.0"), QStringLiteral("sipTrunk 2.0"),
                              QStringLiteral("sipTrunk 2.0 Pro"), QStringLiteral("centrex Premium")};
    const QStringList hotline{QStringLiteral("Jubiläumstarif"),   QStringLiteral("office-flat NGN"),
                              QStringLiteral("voice-direct NGN"), QStringLiteral("PMX NGN"),
                              QStringLiteral("PMX NGN Option"),   QStringLiteral("cloud.phone 2022")};
    for (const QString &name : journey)
        QCOMPARE(found.take(name), Bookability::Journey);
    for (const QString &name : hotline)
        QCOMPARE(found.take(name), Bookability::HotlineOnly);
    QVERIFY(found.isEmpty());
}

void tst_DemoContracts::R3_076_G_20_sixWaysAndSizes()
{
    const Catalogue list = DemoCatalogue::make();
    for (const CatalogueProduct &p : list.products) {
        QSet<int> kinds;
        QHash<int, QList<int>> sizes;
        for (const CatalogueNumberOffer &offer : p.numberOffers) {
            kinds << int(offer.kind);
            sizes[int(offer.kind)] << offer.size;
        }
        QCOMPARE(kinds.size(), p.numbersAddable ? 6 : 0);
        for (const QList<int> &s : sizes)
            QVERIFY(s == QList<int>{0} || s == (QList<int>{10, 100, 1000}));
    }
}

void tst_DemoContracts::everyOptionIsInThePriceList()
{
    const Catalogue list = DemoCatalogue::make();
    for (const DemoCompany &company : {muster(), DemoCompany::beispiel(1, QDate(2026, 11, 15))})
        for (const DemoServiceContract &demo : contracts(company)) {
            const CatalogueProduct *product = CatalogueStore::product(list, demo.contract.productCode);
            QVERIFY(product);
            QCOMPARE(demo.contract.items.first().productCode, product->code);
            for (const ContractItem &item : demo.contract.items.mid(1)) {
                const bool listed = std::any_of(product->options.cbegin(), product->options.cend(),
                                                [&](const CatalogueOption &o) { return o.code == item.productCode; });
                QVERIFY2(listed || !item.locationId.isEmpty(), qPrintable(item.name));
            }
            QCOMPARE(demo.contract.features, ContractFeatures::of(demo.contract));
            // the EVN kind is already the one that the options ask for
            QCOMPARE(demo.contract.evnKind, ContractFeatures::bookedEvnKind(demo.contract));
        }
}

void tst_DemoContracts::everyIdIsItsOwnAndStays()
{
    QStringList ids[2];
    for (QStringList &list : ids)
        for (const DemoServiceContract &demo : contracts(muster())) {
            list << demo.contract.id;
            for (const Location &l : demo.contract.locations)
                list << l.id;
            for (const ContractItem &i : demo.contract.items)
                list << i.id;
            for (const NumberObject &n : demo.contract.numbers)
                list << n.id;
        }
    QCOMPARE(ids[0], ids[1]);
    QCOMPARE(QSet<QString>(ids[0].cbegin(), ids[0].cend()).size(), ids[0].size());
}

void tst_DemoContracts::seededSelfCareKeepsTheRules()
{
    int seen = 0;
    for (const DemoServiceContract &demo : contracts(muster())) {
        const SelfCareRules rules(demo.contract);
        QVERIFY(rules.diversions(demo.selfCare.diversions).isEmpty());
        QVERIFY(rules.clipNumbers(demo.selfCare.clipNumbers).isEmpty());
        QVERIFY(rules.registration(demo.selfCare.registration).isEmpty());
        QCOMPARE(demo.selfCare.diversions, SelfCareRules::normalised(demo.selfCare.diversions));
        seen += int(demo.selfCare.diversions.size() + demo.selfCare.clipNumbers.size());
    }
    QCOMPARE(seen, 5);
}

QTEST_GUILESS_MAIN(tst_DemoContracts)
#include "tst_democontracts.moc"
