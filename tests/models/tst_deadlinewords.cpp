#include "deadlinesmodel.h"
#include "deadlinewords.h"
#include "displaytext.h"
#include "manualclock.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTranslator>

using Kind = DerivationStep::Kind;
using Ordering::TermUnit;

/// Last days in German words.
class TestDeadlineWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_055_derivationInWords();
    void R3_055_unlimitedTerm();
    void R3_096_deletion();
    void daysLeft_data();
    void daysLeft();
    void withoutADayLast();

private:
    static Deadline notice();
    QTranslator m_german;
};

void TestDeadlineWords::initTestCase()
{
    QVERIFY(m_german.load(QStringLiteral(":/i18n/fernamt_de.qm")));
    QCoreApplication::installTranslator(&m_german);
}

Deadline TestDeadlineWords::notice()
{
    Deadline d;
    d.uid = QStringLiteral("u1");
    d.date = QDate(2026, 12, 31);
    d.effectiveOn = QDate(2027, 1, 31);
    d.product = QStringLiteral("sipTrunk 2.0 Pro");
    d.contractNumber = QStringLiteral("4711003");
    d.derivation = {{Kind::Begin, QDate(2024, 2, 1), 0, TermUnit::Unknown, 0},
                    {Kind::Minimum, QDate(2026, 1, 31), 24, TermUnit::Months, 0},
                    {Kind::Renewal, QDate(2027, 1, 31), 12, TermUnit::Months, 1},
                    {Kind::Notice, QDate(2026, 12, 31), 1, TermUnit::Months, 0}};
    return d;
}

void TestDeadlineWords::R3_055_derivationInWords()
{
    const Deadline d = notice();
    QCOMPARE(DeadlineWords::derivation(d),
             (QStringList{QStringLiteral("Beginn 01.02.2024"), QStringLiteral("Mindestlaufzeit 24 Monate: läuft bis 31.01.2026"),
                          QStringLiteral("1-mal verlängert um 12 Monate: läuft bis 31.01.2027"),
                          QStringLiteral("Kündigungsfrist 1 Monat: Eingang spätestens am 31.12.2026")}));
    QCOMPARE(DeadlineWords::summary(d), QStringLiteral("Letzter Tag für die Kündigung: sipTrunk 2.0 Pro · 4711003"));
    QCOMPARE(DeadlineWords::effect(d), QStringLiteral("wirksam zum Ablauf des 31.01.2027"));
}

void TestDeadlineWords::R3_055_unlimitedTerm()
{
    Deadline d = notice();
    d.date = {};
    d.derivation = {{Kind::Unlimited, {}, 0, TermUnit::Unknown, 0}, {Kind::Notice, {}, 15, TermUnit::Days, 0}};
    QCOMPARE(DeadlineWords::day(d), QStringLiteral("jederzeit"));
    QCOMPARE(DeadlineWords::left(d, QDate(2026, 11, 25)), QString());
    QCOMPARE(DeadlineWords::derivation(d).last(), QStringLiteral("Kündigungsfrist 15 Tage: an jedem Tag möglich"));
}

void TestDeadlineWords::R3_096_deletion()
{
    Deadline d;
    d.kind = Deadline::Kind::DocumentDeletion;
    d.quantity = 3;
    d.derivation = {{Kind::DocumentDate, QDate(2026, 6, 5), 0, TermUnit::Unknown, 0},
                    {Kind::Kept, QDate(2026, 12, 2), 180, TermUnit::Days, 0}};
    QCOMPARE(DeadlineWords::subject(d), QStringLiteral("3 Dokumente nicht archiviert"));
    QCOMPARE(DeadlineWords::derivation(d).last(), QStringLiteral("Der Anbieter verwahrt es 180 Tage: bis 02.12.2026"));
}

void TestDeadlineWords::daysLeft_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("tone");
    QTest::newRow("the day itself") << QDate(2026, 12, 31) << QStringLiteral("heute") << int(Tone::Bad);
    QTest::newRow("one day") << QDate(2026, 12, 30) << QStringLiteral("noch 1 Tag") << int(Tone::Bad);
    QTest::newRow("14 days") << QDate(2026, 12, 17) << QStringLiteral("noch 14 Tage") << int(Tone::Bad);
    QTest::newRow("15 days") << QDate(2026, 12, 16) << QStringLiteral("noch 15 Tage") << int(Tone::Warning);
    QTest::newRow("46 days") << QDate(2026, 11, 15) << QStringLiteral("noch 46 Tage") << int(Tone::Neutral);
}

void TestDeadlineWords::daysLeft()
{
    QFETCH(QDate, today);
    QTEST(DeadlineWords::left(notice(), today), "words");
    QTEST(int(DeadlineWords::tone(notice(), today)), "tone");
}

void TestDeadlineWords::withoutADayLast()
{
    ManualClock clock(QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
    DeadlinesModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Deadline open = notice();
    open.uid = QStringLiteral("u2");
    open.date = {};
    model.merge({open, notice()});
    const int day = model.columnOf(QStringLiteral("day"));
    QVERIFY(model.index(1, day).data(TableRole::Raw).toDate() < model.index(0, day).data(TableRole::Raw).toDate());
    QCOMPARE(model.index(1, model.columnOf(QStringLiteral("left"))).data().toString(), QStringLiteral("noch 36 Tage"));
    // The day itself, not a sentence that is cut off before it.
    const QModelIndex effect = model.index(1, model.columnOf(QStringLiteral("effect")));
    QCOMPARE(effect.data().toString(), DisplayText::date(notice().effectiveOn));
    QCOMPARE(effect.data(TableRole::Raw).toDate(), notice().effectiveOn);
    model.merge({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestDeadlineWords)
#include "tst_deadlinewords.moc"
