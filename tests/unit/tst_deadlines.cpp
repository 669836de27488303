#include "deadlines.h"

#include "quotefixture.h"

#include <QTest>
#include <QUuid>

using Kind = Deadline::Kind;
using Step = DerivationStep;
using Ordering::ContractState;
using Ordering::TermUnit;

class tst_Deadlines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_055_contractWithDerivation();
    void R3_055_renewedContract();
    void R3_055_unlimitedContract();
    void R3_045_G_04_options();
    void R3_053_endedContracts();
    void G_11_documents();
    void oneListNearestFirst();
    void uidsStay();
};

namespace
{
struct Fixture : QuoteFixture {
    Fixture()
    {
        contract.id = QStringLiteral("C1");
        contract.number = QStringLiteral("V-1");
        contract.product = QStringLiteral("cloud.phone");
    }
    QList<Deadline> list() const { return Deadlines::ofContract(contract, today); }
};

Document document(const char *id, const QDate &date, bool deleted = true)
{
    Document d;
    d.id = QString::fromLatin1(id);
    d.documentDate = date;
    if (deleted)
        d.availableUntil = date.addDays(180);
    return d;
}
} // namespace

// 12 months from 01.01.2026 run through 31.12.2026; a month's notice must arrive by 30.11.
void tst_Deadlines::R3_055_contractWithDerivation()
{
    const auto list = Fixture().list();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].kind, Kind::ContractNotice);
    QCOMPARE(list[0].date, QDate(2026, 11, 30));
    QCOMPARE(list[0].effectiveOn, QDate(2026, 12, 31));
    QCOMPARE(list[0].contractNumber, QStringLiteral("V-1"));
    const QList<Step> derivation{{Step::Kind::Begin, QDate(2026, 1, 1), 0, TermUnit::Unknown, 0},
                                 {Step::Kind::Minimum, QDate(2026, 12, 31), 12, TermUnit::Months, 0},
                                 {Step::Kind::Notice, QDate(2026, 11, 30), 1, TermUnit::Months, 0}};
    QCOMPARE(list[0].derivation, derivation);
}

// Renewed by a year: on 01.12.2026 the next end is 31.12.2027, on 01.12.2027 it is 31.12.2028.
void tst_Deadlines::R3_055_renewedContract()
{
    Fixture f;
    f.contract.term.renewalMonths = 12;
    f.today = QDate(2027, 12, 1);
    const auto list = f.list();
    QCOMPARE(list[0].date, QDate(2028, 11, 30));
    QCOMPARE(list[0].derivation[2], (Step{Step::Kind::Renewal, QDate(2028, 12, 31), 12, TermUnit::Months, 2}));
    f.contract.term.minimumMonths = 0;
    QCOMPARE(f.list()[0].derivation[1], (Step{Step::Kind::Renewal, QDate(2028, 12, 31), 12, TermUnit::Months, 3}));
}

void tst_Deadlines::R3_055_unlimitedContract()
{
    Fixture f;
    f.today = QDate(2026, 12, 1);
    const auto list = f.list();
    QVERIFY(!list[0].date.isValid());
    QCOMPARE(list[0].effectiveOn, QDate(2027, 1, 1));
    QCOMPARE(list[0].derivation[2].kind, Step::Kind::Unlimited);
    QCOMPARE(list[0].derivation[3], (Step{Step::Kind::Notice, {}, 1, TermUnit::Months, 0}));
}

void tst_Deadlines::R3_045_G_04_options()
{
    Fixture f;
    f.book("seat", 2);                                     // own term: notice by 25.12. for 09.01.
    f.book("clip", 1);                                     // bound by the contract, whose minimum term runs
    f.book("record", 1).plannedFrom = QDate(2026, 12, 10); // cancelled already
    auto list = f.list();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1].kind, Kind::OptionReduction);
    QCOMPARE(list[1].date, QDate(2026, 12, 25));
    QCOMPARE(list[1].effectiveOn, QDate(2027, 1, 9));
    QCOMPARE(list[1].itemName, QStringLiteral("seat"));
    QCOMPARE(list[1].quantity, 2);
    QCOMPARE(list[1].derivation[0].date, QDate(2026, 11, 10));
    QCOMPARE(list[1].derivation[2], (Step{Step::Kind::Renewal, QDate(2027, 1, 9), 1, TermUnit::Months, 1}));
    // past the minimum term a contract-bound option shares the days of a contract that renews …
    f.contract.term.renewalMonths = 12;
    f.today = QDate(2027, 2, 1);
    list = f.list();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[2].itemName, QStringLiteral("clip"));
    QCOMPARE(list[2].date, list[0].date);
    QCOMPARE(list[2].derivation, list[0].derivation);
    // … and has no day of its own when the contract is unlimited
    f.contract.term.renewalMonths = 0;
    QCOMPARE(f.list().size(), 2);
}

void tst_Deadlines::R3_053_endedContracts()
{
    Fixture f;
    for (const auto state : {ContractState::ActivePending, ContractState::Blocked}) {
        f.contract.state = state;
        QCOMPARE(f.list().size(), 1);
    }
    for (const auto state : {ContractState::InactivePending, ContractState::Inactive, ContractState::Unknown}) {
        f.contract.state = state;
        QVERIFY(f.list().isEmpty());
    }
    f.contract.state = ContractState::Active;
    f.contract.endsOn = QDate(2026, 12, 31);
    QVERIFY(f.list().isEmpty());
    f.contract.endsOn = {};
    f.contract.term.noticeUnit = TermUnit::Unknown;
    QVERIFY(f.list().isEmpty());
}

// 01.06.2026 + 180 days = 28.11.2026, the last day.
void tst_Deadlines::G_11_documents()
{
    const QDate june(2026, 6, 1);
    const auto list = Deadlines::ofDocuments({document("A", june.addDays(3)), document("B", june), document("C", june),
                                              document("D", june.addDays(-30)), document("E", june, false)},
                                             QDate(2026, 11, 25));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].date, QDate(2026, 11, 28));
    QCOMPARE(list[0].documentIds, (QStringList{QStringLiteral("B"), QStringLiteral("C")}));
    QCOMPARE(list[0].quantity, 2);
    QCOMPARE(list[0].derivation[0].date, june);
    QCOMPARE(list[0].derivation[1], (Step{Step::Kind::Kept, QDate(2026, 11, 28), 180, TermUnit::Days, 0}));
    QCOMPARE(Deadlines::ofDocuments({document("B", june)}, QDate(2026, 11, 28)).size(), 1);
    QVERIFY(Deadlines::ofDocuments({document("B", june)}, QDate(2026, 11, 29)).isEmpty());
}

void tst_Deadlines::oneListNearestFirst()
{
    Fixture f, unlimited;
    f.book("seat", 2);
    unlimited.contract.begin = QDate(2020, 1, 1);
    const auto list = Deadlines::of({unlimited.contract, f.contract}, {document("B", QDate(2026, 6, 10))}, f.today);
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0].date, QDate(2026, 11, 30));
    QCOMPARE(list[1].kind, Kind::DocumentDeletion);
    QCOMPARE(list[2].kind, Kind::OptionReduction);
    QVERIFY(!list[3].date.isValid());
}

void tst_Deadlines::uidsStay()
{
    Fixture f;
    f.book("seat", 2);
    const auto today = f.list();
    f.today = f.today.addDays(3);
    const auto later = f.list();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(later[i].uid, today[i].uid);
        QVERIFY(!QUuid::fromString(today[i].uid).isNull());
    }
    QVERIFY(today[0].uid != today[1].uid);
    // the next period is another deadline; an end that moves with the day stays one
    f.today = QDate(2026, 12, 26);
    QVERIFY(f.list()[1].uid != today[1].uid);
    const QString moving = f.list()[0].uid;
    f.today = QDate(2027, 5, 5);
    QCOMPARE(f.list()[0].uid, moving);
    // on every computer the same
    QCOMPARE(Deadlines::ofDocuments({document("B", QDate(2026, 6, 1))}, f.today.addDays(-300))[0].uid,
             QStringLiteral("362b8ca2-38c9-53b2-bd50-d589399b6911"));
}

QTEST_APPLESS_MAIN(tst_Deadlines)
#include "tst_deadlines.moc"
