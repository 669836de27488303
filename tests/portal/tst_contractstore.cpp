#include "cataloguestore.h"
#include "changesfeed.h"
#include "contractbench.h"
#include "contractchanges.h"
#include "contractfeatures.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "jsoncodec.h"
#include "selfcarestore.h"

#include <QTest>

using Contract::EvnKind;
using Ordering::ContractState;
using Ordering::Feature;

/// Contracts, price list, customer record and self-care as rows; what time changes in them; their part of the changes feed.
class tst_ContractStore : public QObject
{
    Q_OBJECT
    static void save(ContractBench &bench, const Scope &scope, ServiceContract &contract)
    {
        Transaction::run(bench.database, [&] { ContractStore(bench.context).save(scope.customerId, contract); });
    }
    static ChangesFeed feed(ContractBench &bench)
    {
        ChangesFeed feed(bench.context);
        feed.add(std::make_unique<ContractChanges>(bench.context));
        return feed;
    }
    static QStringList kinds(const ChangePage &page)
    {
        QStringList found;
        for (const Change &change : page.items)
            found << change.kind;
        found.sort();
        return found;
    }

private Q_SLOTS:
    void R3_054_onlyTheOwnCustomers();
    void R3_054_everyWriteHasItsRev();
    void G_16_R3_065_featuresFollowTheProduct_data();
    void G_16_R3_065_featuresFollowTheProduct();
    void R2_002_R0_009_featuresFollowOptionsAndNumbers();
    void R0_021_evnKindFromTheNextPeriod();
    void R3_045_plannedReductionOnItsDay();
    void R3_053_inactiveAfterItsLastDay();
    void daysThatThePortalMissedComeInTheirOrder();
    void R3_033_randomKundenkennwortAtFirst();
    void R3_032_kundenkennwortIsSealed();
    void G_23_recipientIsTheContactElseWhoOrders();
    void G_38_priceListInForce();
    void G_10_R0_010_feedForTheAdministratorOnly();
    void feedTellsWhatChanged();
    void feedKeepsKindsOfOneIdApart();
};

void tst_ContractStore::R3_054_onlyTheOwnCustomers()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1")), other = bench.customer(QStringLiteral("2"));
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk);
    save(bench, own, contract);
    ContractStore store(bench.context);
    QVERIFY(store.find(own, contract.id) == contract);
    QVERIFY(!store.find(other, contract.id));
    QCOMPARE(store.all(own).size(), 1);
    QVERIFY(store.all(other).isEmpty());
    QCOMPARE(store.byNumber(QStringLiteral("C1"))->customerId, own.customerId);
}

void tst_ContractStore::R3_054_everyWriteHasItsRev()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk);
    save(bench, own, contract);
    const qint64 first = contract.rev;
    save(bench, own, contract);
    QVERIFY(contract.rev > first);
    QCOMPARE(ContractStore(bench.context).find(own, contract.id)->rev, contract.rev);
}

void tst_ContractStore::G_16_R3_065_featuresFollowTheProduct_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QStringList>("features");
    const auto row = [](const QString &product, const char *features) {
        QTest::newRow(qPrintable(product)) << product << QString::fromLatin1(features).split(u' ', Qt::SkipEmptyParts);
    };
    row(ProductCode::cloudPhone, "once_in_pbx");
    row(ProductCode::sipTrunk, "sip_access permanent_diversion multi_registration");
    row(ProductCode::sipTrunkPro, "sip_access permanent_diversion multi_registration");
    row(ProductCode::sipAccount, "sip_accounts permanent_diversion");
    row(ProductCode::centrex, "permanent_diversion");
    row(ProductCode::dsl, "dsl_line cpe");
    row(ProductCode::officeFlat, "");
}

void tst_ContractStore::G_16_R3_065_featuresFollowTheProduct()
{
    QFETCH(QString, product);
    QFETCH(QStringList, features);
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), product);
    QCOMPARE(ContractFeatures::of(contract), features);
    // @once where it is booked, except in cloud.phone, where the PBX does it
    contract.items << ContractBench::item(ProductCode::once, 1);
    contract.features = ContractFeatures::of(contract);
    QCOMPARE(ContractFeatures::has(contract, Feature::OnceEditor), product != ProductCode::cloudPhone);
}

void tst_ContractStore::R2_002_R0_009_featuresFollowOptionsAndNumbers()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    ServiceContract contract = ContractBench::contract(
        QStringLiteral("C1"), ProductCode::sipTrunk,
        {ContractBench::item(ProductCode::once, 1), ContractBench::item(ProductCode::clipNoScreening, 1)});
    save(bench, own, contract);
    QVERIFY(ContractFeatures::has(contract, Feature::OnceEditor));
    QVERIFY(ContractFeatures::has(contract, Feature::ClipNumbers));
    contract.numbers.first().state = Ordering::NumberState::PortingIn;
    contract.items.removeLast();
    save(bench, own, contract);
    QVERIFY(!ContractFeatures::has(contract, Feature::OnceEditor));
    QVERIFY(!ContractFeatures::has(contract, Feature::PermanentDiversion));
    QVERIFY(!ContractFeatures::has(contract, Feature::ClipNumbers));
    QVERIFY(ContractFeatures::has(contract, Feature::SipAccess));
}

void tst_ContractStore::R0_021_evnKindFromTheNextPeriod()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    ContractStore store(bench.context);
    ServiceContract contract =
        ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk, {ContractBench::item(ProductCode::shortenedEvn, 1)});
    save(bench, own, contract);
    const auto kind = [&] {
        store.settle();
        return store.find(own, contract.id)->evnKind;
    };
    QCOMPARE(kind(), EvnKind::None);
    bench.goTo(QDate(2026, 11, 30));
    QCOMPARE(kind(), EvnKind::None);
    bench.goTo(QDate(2026, 12, 1));
    QCOMPARE(kind(), EvnKind::Shortened);
    contract = *store.find(own, contract.id);
    contract.items.last() = ContractBench::item(ProductCode::fullEvn, 1);
    save(bench, own, contract);
    QCOMPARE(kind(), EvnKind::Shortened);
    bench.goTo(QDate(2027, 1, 1));
    QCOMPARE(kind(), EvnKind::Full);
    QCOMPARE(store.settle(), 0); // nothing is left to do
}

void tst_ContractStore::R3_045_plannedReductionOnItsDay()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    ContractStore store(bench.context);
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk,
                                                       {ContractBench::item(ProductCode::voiceChannel, 8),
                                                        ContractBench::item(QStringLiteral("sip_encryption"), 8),
                                                        ContractBench::item(ProductCode::once, 1)});
    contract.items[1].plannedQuantity = 5;
    contract.items[1].plannedFrom = QDate(2026, 12, 1);
    contract.items[2].quantityKind = Ordering::QuantityKind::PerVoiceChannel;
    contract.items[3].plannedFrom = QDate(2026, 12, 16); // cancelled
    contract.numbers << contract.numbers.first();
    contract.numbers.last().until = QDate(2026, 12, 15); // removed
    save(bench, own, contract);
    bench.goTo(QDate(2026, 11, 30));
    QCOMPARE(store.settle(), 0);
    bench.goTo(QDate(2026, 12, 1));
    QCOMPARE(store.settle(), 1);
    ServiceContract now = *store.find(own, contract.id);
    QVERIFY(now.rev > contract.rev);
    QCOMPARE(now.items[1].quantity, 5);
    QVERIFY(!now.items[1].plannedFrom.isValid());
    QCOMPARE(now.items[2].quantity, 5); // follows the channels (R0-007)
    QVERIFY(ContractFeatures::has(now, Feature::OnceEditor));
    bench.goTo(QDate(2026, 12, 15));
    store.settle();
    QCOMPARE(store.find(own, contract.id)->numbers.size(), 2);
    bench.goTo(QDate(2026, 12, 16));
    QCOMPARE(store.settle(), 1);
    now = *store.find(own, contract.id);
    QCOMPARE(now.items.size(), 3);
    QCOMPARE(now.numbers.size(), 1);
    QVERIFY(!ContractFeatures::has(now, Feature::OnceEditor));
}

void tst_ContractStore::R3_053_inactiveAfterItsLastDay()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    ContractStore store(bench.context);
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::voiceDirect);
    contract.state = ContractState::InactivePending;
    contract.endsOn = QDate(2027, 2, 28);
    save(bench, own, contract);
    bench.goTo(QDate(2027, 2, 28));
    store.settle();
    QCOMPARE(store.find(own, contract.id)->state, ContractState::InactivePending);
    bench.goTo(QDate(2027, 3, 1));
    store.settle();
    QCOMPARE(store.find(own, contract.id)->state, ContractState::Inactive);
    QCOMPARE(store.find(own, contract.id)->endsOn, QDate(2027, 2, 28));
    QCOMPARE(store.settle(), 0);
}

void tst_ContractStore::daysThatThePortalMissedComeInTheirOrder()
{
    // The EVN option ends on 10 December: until the end of the year its kind stays, also when nobody looked until February.
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    ServiceContract contract =
        ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk, {ContractBench::item(ProductCode::shortenedEvn, 1)});
    contract.items[1].plannedFrom = QDate(2026, 12, 10);
    save(bench, own, contract);
    bench.goTo(QDate(2026, 12, 31));
    ContractStore store(bench.context);
    store.settle();
    QCOMPARE(store.find(own, contract.id)->evnKind, EvnKind::Shortened);
    QCOMPARE(store.find(own, contract.id)->items.size(), 1);
    bench.goTo(QDate(2027, 2, 3));
    store.settle();
    QCOMPARE(store.find(own, contract.id)->evnKind, EvnKind::None);
}

void tst_ContractStore::R3_033_randomKundenkennwortAtFirst()
{
    ContractBench bench;
    const Scope one = bench.customer(QStringLiteral("1")), two = bench.customer(QStringLiteral("2"));
    CustomerRecords records(bench.context);
    QVERIFY(!records.find(one));
    QVERIFY(!records.isKundenkennwort(one.customerId, Secret()));
    for (const Scope &scope : {one, two})
        records.ensure(scope.customerId);
    const Secret word = records.kundenkennwort(one.customerId);
    QCOMPARE(word.reveal().size(), 16);
    QVERIFY(!(word == records.kundenkennwort(two.customerId)));
    records.ensure(one.customerId);
    QVERIFY(records.isKundenkennwort(one.customerId, word));
    QCOMPARE(records.find(one)->companyName, QStringLiteral("Firma 1"));
}

void tst_ContractStore::R3_032_kundenkennwortIsSealed()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    CustomerRecords records(bench.context);
    CustomerRecord record;
    const Secret word(QStringLiteral("Muster-2026"));
    Transaction::run(bench.database, [&] { records.save(own.customerId, record, word); });
    QVERIFY(records.isKundenkennwort(own.customerId, word));
    QVERIFY(!records.isKundenkennwort(own.customerId, Secret(QStringLiteral("muster-2026"))));
    const auto row = bench.database.first(QStringLiteral("SELECT sealed_release, body FROM customer_records"));
    QVERIFY(!row->text("sealed_release").contains(QStringLiteral("Muster-2026")));
    QVERIFY(!row->text("body").contains(QStringLiteral("Muster-2026")));
    SecretBox another(QByteArray(32, 'x'));
    QVERIFY(!another.open(row->text("sealed_release")));
}

void tst_ContractStore::G_23_recipientIsTheContactElseWhoOrders()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    CustomerRecords records(bench.context);
    CustomerRecord record;
    Transaction::run(bench.database, [&] { records.save(own.customerId, record, Secret(QStringLiteral("abcd"))); });
    QCOMPARE(records.find(own)->recipientEmail, QStringLiteral("anna@example.org"));
    QVERIFY(!records.find(own)->recipientIsContact);
    record.recipientName = QStringLiteral("Tina Tellmann");
    record.recipientEmail = QStringLiteral("tina@example.org");
    record.recipientIsContact = true;
    Transaction::run(bench.database, [&] { records.save(own.customerId, record, Secret(QStringLiteral("abcd"))); });
    QCOMPARE(records.find(own)->recipientEmail, QStringLiteral("tina@example.org"));
}

void tst_ContractStore::G_38_priceListInForce()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    CatalogueStore store(bench.context);
    QVERIFY(!store.current(own.customerId));
    const auto publish = [&](const QDate &from, const char *name) {
        Catalogue list;
        list.validFrom = from;
        CatalogueProduct product;
        product.code = QStringLiteral("p");
        product.name = QLatin1String(name);
        list.products = {product};
        Transaction::run(bench.database, [&] { store.publish(list); });
        store.settle(own.customerId);
    };
    publish(QDate(2026, 1, 1), "first");
    const auto before = store.current(own.customerId);
    QVERIFY(before->rev > 0);
    publish(QDate(2026, 12, 1), "second");
    QVERIFY(store.current(own.customerId) == before);
    bench.goTo(QDate(2026, 12, 1));
    store.settle(own.customerId);
    const auto after = store.current(own.customerId);
    QCOMPARE(after->products.first().name, QStringLiteral("second"));
    QVERIFY(after->rev > before->rev);
    QCOMPARE(after->id, before->id);
    publish(QDate(2026, 12, 1), "corrected");
    QCOMPARE(store.current(own.customerId)->products.first().name, QStringLiteral("corrected"));
    QVERIFY(CatalogueStore::product(*after, QStringLiteral("p")));
    QVERIFY(!CatalogueStore::product(*after, QStringLiteral("q")));
}

void tst_ContractStore::G_10_R0_010_feedForTheAdministratorOnly()
{
    ContractBench bench;
    const Scope admin = bench.customer(QStringLiteral("1"));
    const Scope accountant = bench.customer(QStringLiteral("1"), Contract::Role::BuchhaltungKunde);
    const Scope telephone = bench.customer(QStringLiteral("1"), Contract::Role::AdministratorTelefonanlage);
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk);
    save(bench, admin, contract);
    const ChangesFeed changes = feed(bench);
    QCOMPARE(kinds(changes.page(admin, {})),
             (QStringList{QStringLiteral("contract"), QStringLiteral("customer"), QStringLiteral("self_care")}));
    QVERIFY(changes.page(accountant, {}).items.isEmpty());
    QVERIFY(changes.page(telephone, {}).items.isEmpty());
    Scope grant = admin;
    grant.sessionId.clear();
    grant.grantId = QStringLiteral("g");
    QVERIFY(changes.page(grant, {}).items.isEmpty());
    QCOMPARE(kinds(changes.page(bench.customer(QStringLiteral("2")), {})), QStringList{QStringLiteral("customer")});
}

void tst_ContractStore::feedTellsWhatChanged()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    const ChangesFeed changes = feed(bench);
    Catalogue list;
    list.validFrom = QDate(2026, 1, 1);
    Transaction::run(bench.database, [&] { CatalogueStore(bench.context).publish(list); });
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk);
    contract.items.first().plannedQuantity = 2;
    contract.items.first().plannedFrom = QDate(2026, 12, 1);
    save(bench, own, contract);
    const ChangePage all = changes.page(own, {});
    QCOMPARE(kinds(all), (QStringList{QStringLiteral("catalogue"), QStringLiteral("contract"), QStringLiteral("customer"),
                                      QStringLiteral("self_care")}));
    QVERIFY(changes.page(own, all.cursor).items.isEmpty());
    SelfCare care;
    care.id = contract.id;
    care.registration.mode = Ordering::RegistrationMode::Off;
    Transaction::run(bench.database, [&] { SelfCareStore(bench.context).save(own.customerId, care); });
    const ChangePage one = changes.page(own, all.cursor);
    QCOMPARE(kinds(one), QStringList{QStringLiteral("self_care")});
    QCOMPARE(one.items.first().resource.value(QStringLiteral("rev")).toInteger(), care.rev);
    // time alone changes it: the page itself looks
    bench.goTo(QDate(2026, 12, 1));
    const ChangePage reduced = changes.page(own, one.cursor);
    QCOMPARE(kinds(reduced), QStringList{QStringLiteral("contract")});
    const auto resource = JsonCodec::fromJson<ServiceContract>(reduced.items.first().resource);
    QCOMPARE(resource->items.first().quantity, 2);
    QCOMPARE(resource->rev, reduced.items.first().rev);
}

void tst_ContractStore::feedKeepsKindsOfOneIdApart()
{
    ContractBench bench;
    const Scope own = bench.customer(QStringLiteral("1"));
    const ChangesFeed changes = feed(bench);
    ServiceContract contract = ContractBench::contract(QStringLiteral("C1"), ProductCode::sipTrunk);
    save(bench, own, contract);
    SelfCare care;
    care.id = contract.id;
    care.registration.mode = Ordering::RegistrationMode::Off;
    Transaction::run(bench.database, [&] { SelfCareStore(bench.context).save(own.customerId, care); });
    bench.database.write(QStringLiteral("UPDATE contracts SET rev = ?"), {care.rev});
    ChangesCursor cursor = *ChangesCursor::decode(changes.page(own, {}).cursor);
    cursor.rev = care.rev;
    cursor.id = contract.id;
    const auto behind = [&](const char *kind) {
        cursor.kind = QLatin1String(kind);
        QStringList found = kinds(changes.page(own, cursor.encode()));
        found.removeAll(QStringLiteral("customer"));
        return found;
    };
    QCOMPARE(behind("catalogue"), (QStringList{QStringLiteral("contract"), QStringLiteral("self_care")}));
    QCOMPARE(behind("contract"), QStringList{QStringLiteral("self_care")});
    QCOMPARE(behind("self_care"), QStringList());
}

QTEST_GUILESS_MAIN(tst_ContractStore)
#include "tst_contractstore.moc"
