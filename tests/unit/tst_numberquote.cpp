#include "quotefixture.h"

#include <QTest>

using Ordering::NumberOffer;
using Ordering::NumberState;

class tst_NumberQuote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_076_sixWays_data();
    void R3_076_sixWays();
    void R3_077_oneToTen();
    void G_20_sizesAreCatalogueData();
    void R3_074_products();
    void R3_078_proofOfAddress();
    void R3_079_portingForm();
    void R3_075_G_19_lastNumber();
    void R3_081_acknowledged();
    void R3_045_numberIsBoundByTheContract();
    void knownNumbersOnly();
};

namespace
{
/// Removals are possible: the minimum term is over.
struct Later : QuoteFixture {
    Later() { today = QDate(2027, 3, 31); }
    Later &remove(const char *id)
    {
        request.numberRemovals << QString::fromLatin1(id);
        return *this;
    }
    Later &addBlock(NumberOffer kind)
    {
        request.numberAdditions << NumberAddition{kind, QStringLiteral("L1"),           10,
                                                  0,    QStringLiteral("+49301111110"), QStringLiteral("U")};
        return *this;
    }
    Later &number(const char *id, NumberState state)
    {
        contract.numbers << NumberObject{QString::fromLatin1(id),
                                         Ordering::NumberKind::Single,
                                         QStringLiteral("+4930999"),
                                         1,
                                         state,
                                         QStringLiteral("L1"),
                                         {},
                                         {},
                                         Money::fromCents(5),
                                         {}};
        return *this;
    }
};
} // namespace

void tst_NumberQuote::R3_076_sixWays_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("032 block") << int(NumberOffer::NationalBlock) << "national_block";
    QTest::newRow("032 single") << int(NumberOffer::NationalSingle) << "national_single";
    QTest::newRow("local block") << int(NumberOffer::LocalBlock) << "local_block";
    QTest::newRow("local single") << int(NumberOffer::LocalSingle) << "local_single";
    QTest::newRow("ported block") << int(NumberOffer::PortedBlock) << "ported_block";
    QTest::newRow("ported single") << int(NumberOffer::PortedSingle) << "ported_single";
}

void tst_NumberQuote::R3_076_sixWays()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    const bool block = word.endsWith(QStringLiteral("block"));
    QuoteFixture f;
    f.request.numberAdditions << NumberAddition{NumberOffer(kind), QStringLiteral("L1"),        block ? 100 : 0,
                                                block ? 0 : 3,     QStringLiteral("+49301111"), QStringLiteral("U")};
    const ChangeQuote q = f.quote();
    QVERIFY2(q.isPossible(), qPrintable(f.problems()));
    QCOMPARE(q.changes.size(), 1);
    QCOMPARE(q.changes[0].productCode, word);
    QCOMPARE(q.changes[0].after, block ? 100 : 3);
    QCOMPARE(q.changes[0].location, QStringLiteral("Berlin"));
    QCOMPARE(q.onceNet, Money::fromCents(block ? 100 : 3 * 30));
    QCOMPARE(q.monthlyAfterNet - q.monthlyBeforeNet, Money::fromCents(block ? 10 : 3 * 5));
}

void tst_NumberQuote::R3_077_oneToTen()
{
    for (const int count : {-1, 0, 1, 10, 11}) {
        QuoteFixture f;
        f.request.numberAdditions << NumberAddition{NumberOffer::NationalSingle, QStringLiteral("L1"), 0, count, {}, {}};
        QCOMPARE(f.problems(), count >= 1 && count <= 10 ? QString() : QStringLiteral("number_count /numberAdditions/0/count"));
    }
}

void tst_NumberQuote::G_20_sizesAreCatalogueData()
{
    QuoteFixture f;
    f.request.numberAdditions << NumberAddition{NumberOffer::NationalBlock, QStringLiteral("L1"), 50, 0, {}, {}};
    QCOMPARE(f.problems(), QStringLiteral("not_bookable /numberAdditions/0/size"));
    f.product.numberOffers << CatalogueNumberOffer{NumberOffer::NationalBlock, 50, {}, {}};
    QCOMPARE(f.problems(), QString());
    // ten per addition, several additions
    f.request.numberAdditions << NumberAddition{NumberOffer::NationalSingle, QStringLiteral("L1"), 0, 10, {}, {}};
    f.request.numberAdditions << NumberAddition{NumberOffer::NationalSingle, QStringLiteral("L1"), 0, 10, {}, {}};
    QCOMPARE(f.problems(), QString());
    f.request.numberAdditions << NumberAddition{NumberOffer::Unknown, QStringLiteral("L1"), 0, 1, {}, {}};
    QCOMPARE(f.problems(), QStringLiteral("not_bookable /numberAdditions/3/kind"));
}

void tst_NumberQuote::R3_074_products()
{
    QuoteFixture f;
    f.request.numberAdditions << NumberAddition{NumberOffer::NationalSingle, QStringLiteral("L1"), 0, 1, {}, {}};
    f.contract.numbersAddable = false;
    QCOMPARE(f.problems(), QStringLiteral("numbers_not_addable /numberAdditions/0"));
    f.contract.numbersAddable = true;
    f.product.numbersAddable = false;
    QCOMPARE(f.problems(), QStringLiteral("numbers_not_addable /numberAdditions/0"));
    f.product.numbersAddable = true;
    f.request.numberAdditions[0].locationId = QStringLiteral("elsewhere");
    QCOMPARE(f.problems(), QStringLiteral("not_bookable /numberAdditions/0/locationId"));
}

void tst_NumberQuote::R3_078_proofOfAddress()
{
    for (const NumberOffer kind : {NumberOffer::LocalBlock, NumberOffer::LocalSingle}) {
        QuoteFixture f;
        f.request.numberAdditions << NumberAddition{kind, QStringLiteral("L2"), 10, 1, {}, {}}; // its address is not verified
        QCOMPARE(f.problems(), QStringLiteral("upload_required /numberAdditions/0/uploadId"));
        f.request.numberAdditions[0].uploadId = QStringLiteral("U");
        QCOMPARE(f.problems(), QString());
        f.request.numberAdditions[0] = NumberAddition{kind, QStringLiteral("L1"), 10, 1, {}, {}};
        QCOMPARE(f.problems(), QString());
    }
    QuoteFixture national;
    national.request.numberAdditions << NumberAddition{NumberOffer::NationalSingle, QStringLiteral("L2"), 0, 1, {}, {}};
    QCOMPARE(national.problems(), QString());
}

void tst_NumberQuote::R3_079_portingForm()
{
    for (const NumberOffer kind : {NumberOffer::PortedBlock, NumberOffer::PortedSingle}) {
        QuoteFixture f;
        f.request.numberAdditions << NumberAddition{kind, QStringLiteral("L1"), 10, 1, QStringLiteral("+49301234567"), {}};
        QCOMPARE(f.problems(), QStringLiteral("upload_required /numberAdditions/0/uploadId"));
        f.request.numberAdditions[0].uploadId = QStringLiteral("U");
        QCOMPARE(f.problems(), QString());
        for (const char *first : {"", "030 1234567", "+4930", "+41441234567", "+49301234567x"}) {
            f.request.numberAdditions[0].first = QString::fromLatin1(first);
            QCOMPARE(f.problems(), QStringLiteral("target_form /numberAdditions/0/first"));
        }
    }
}

void tst_NumberQuote::R3_075_G_19_lastNumber()
{
    const QString last = QStringLiteral("last_number /numberRemovals");
    Later one;
    one.acknowledge(Acknowledgement::numberRemoval);
    QCOMPARE(one.remove("N1").problems(), last);
    Later porting = one;
    QCOMPARE(porting.number("P", NumberState::PortingIn).problems(), last);
    Later away = one;
    QCOMPARE(away.number("P", NumberState::PortingOut).problems(), last);
    Later portedNow = one;
    QCOMPARE(portedNow.addBlock(NumberOffer::PortedBlock).problems(), last);
    Later replaced = one;
    QCOMPARE(replaced.addBlock(NumberOffer::NationalBlock).problems(), QString());
    Later second = one;
    QCOMPARE(second.number("S", NumberState::Active).problems(), QString());
    // the other one ends already by an earlier order
    second.contract.numbers.last().until = QDate(2027, 4, 15);
    QCOMPARE(second.problems(), last);
    // nor can that be removed again
    second.request.numberRemovals = {QStringLiteral("S")};
    QCOMPARE(second.problems(), QStringLiteral("number_unknown /numberRemovals/0"));
}

void tst_NumberQuote::R3_081_acknowledged()
{
    Later f;
    f.number("S", NumberState::Active).remove("S");
    QCOMPARE(f.problems(), QStringLiteral("acknowledgement_required /acknowledgements number_removal"));
    f.acknowledge(Acknowledgement::numberRemoval);
    QCOMPARE(f.problems(), QString());
}

// The minimum term ends on 31.12.2026; on 31.03.2027 a month's notice leads to 30.04.
void tst_NumberQuote::R3_045_numberIsBoundByTheContract()
{
    Later f;
    f.number("S", NumberState::Active).remove("S").acknowledge(Acknowledgement::numberRemoval);
    const ChangeQuote q = f.quote();
    QCOMPARE(q.changes.size(), 1);
    QCOMPARE(q.changes[0].mark, Ordering::ChangeMark::Reduced);
    QCOMPARE(q.changes[0].productCode, QStringLiteral("number_single"));
    QCOMPARE(q.changes[0].name, QStringLiteral("+4930999"));
    QCOMPARE(q.changes[0].before, 1);
    QCOMPARE(q.changes[0].after, 0);
    QCOMPARE(q.changes[0].effectiveOn, QDate(2027, 4, 30));
    QCOMPARE(q.removalDays.value(0), std::pair(QStringLiteral("S"), QDate(2027, 4, 30)));
    QCOMPARE(q.monthlyBeforeNet - q.monthlyAfterNet, Money::fromCents(5));
    f.today = QDate(2026, 12, 31);
    QCOMPARE(f.problems(), QStringLiteral("term_running /numberRemovals/0 2027-01-01"));
}

void tst_NumberQuote::knownNumbersOnly()
{
    Later f;
    f.number("S", NumberState::Active).number("P", NumberState::PortingIn).number("A", NumberState::PortingOut);
    f.acknowledge(Acknowledgement::numberRemoval).acknowledge(Acknowledgement::pendingCosts);
    f.remove("S").remove("S").remove("P").remove("A").remove("nonsense");
    QCOMPARE(f.problems(), QStringLiteral("number_unknown /numberRemovals/1\nnumber_unknown /numberRemovals/2\n"
                                          "number_unknown /numberRemovals/3\nnumber_unknown /numberRemovals/4"));
}

QTEST_APPLESS_MAIN(tst_NumberQuote)
#include "tst_numberquote.moc"
