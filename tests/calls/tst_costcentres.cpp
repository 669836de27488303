#include "callkit.h"

#include <QTest>

/// Cost centres by seat or line and day stand in for what the files tell, in sums, filters, sorting and single calls (B-11).
class TestCostCentres : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void B_11_theFileTellsWhereNothingIsAssigned();
    void B_11_aSeatHasAnotherOneFromADayOn();
    void B_11_theSeatComesBeforeTheLine();
    void B_11_aLineInAnyNotation();
    void B_11_filteredSortedAndListed();
    void B_11_severalFilesAgree();
    void B_11_sumsAreNeverLost();
    void B_11_whatCannotBeKept_data();
    void B_11_whatCannotBeKept();

private:
    void import(const QByteArray &rows);
    QString sums(const CallFilter &filter = {});
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallStore> m_store;
    CallKit m_kit;
};

namespace
{
using Of = CostCentreRule::Of;
const QByteArray head = "Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";

QByteArray call(const char *day, const char *seat, const char *centre, const char *net)
{
    return QByteArray(day) + ".2026;09:00:00;+49211555701;" + seat + ';' + centre + ";+49301234567;Festnetz;00:01:00;" + net +
           "\r\n";
}

const QByteArray march = call("01.03", "14", "4100", "1,00") + call("31.03", "14", "4100", "2,00") +
                         call("01.04", "14", "4100", "4,00") + call("02.04", "15", "", "8,00");

CostCentreRule seat(const char *subject, const char *centre, const QDate &from = {}, const QDate &to = {})
{
    return {Of::Seat, QString::fromLatin1(subject), QString::fromLatin1(centre), from, to};
}

CostCentreRule line(const char *subject, const char *centre)
{
    return {Of::Line, QString::fromLatin1(subject), QString::fromLatin1(centre)};
}
} // namespace

void TestCostCentres::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *CallStore::open(m_folder->path());
    import(march);
}

void TestCostCentres::import(const QByteArray &rows)
{
    CallImport import;
    import.file = m_kit.file(head + rows);
    const auto report = m_store->import(import);
    QVERIFY2(report && report->outcome == CallImportReport::Outcome::Imported, report ? "" : qPrintable(report.error().code));
}

/// "4100 7.00, 4200 8.00"
QString TestCostCentres::sums(const CallFilter &filter)
{
    QStringList list;
    const auto groups = m_store->records()->groups(filter, {CallSums::By::CostCentre});
    for (const CallSums::Group &group : *groups)
        list << group.keys.first() + QLatin1Char(' ') + group.sum.net.toString();
    return list.join(QStringLiteral(", "));
}

void TestCostCentres::B_11_theFileTellsWhereNothingIsAssigned()
{
    QCOMPARE(sums(), QStringLiteral(" 8.00, 4100 7.00"));
    m_store->setCostCentres(CostCentres({seat("99", "4900")}));
    QCOMPARE(sums(), QStringLiteral(" 8.00, 4100 7.00"));
    m_store->setCostCentres({});
    QCOMPARE(sums(), QStringLiteral(" 8.00, 4100 7.00"));
}

void TestCostCentres::B_11_aSeatHasAnotherOneFromADayOn()
{
    m_store->setCostCentres(
        CostCentres({seat("14", "4300", QDate(2026, 3, 31), QDate(2026, 3, 31)), seat("14", "4400", QDate(2026, 4, 1))}));
    QCOMPARE(sums(), QStringLiteral(" 8.00, 4100 1.00, 4300 2.00, 4400 4.00"));
    QCOMPARE(m_store->records()->record(1).costCentre, QStringLiteral("4300"));
    QCOMPARE(m_store->records()->record(0).costCentre, QStringLiteral("4100"));
}

void TestCostCentres::B_11_theSeatComesBeforeTheLine()
{
    m_store->setCostCentres(CostCentres({line("+49211555701", "4000"), seat("14", "4300", QDate(2026, 4, 1))}));
    QCOMPARE(sums(), QStringLiteral("4000 11.00, 4300 4.00"));
}

void TestCostCentres::B_11_aLineInAnyNotation()
{
    for (const char *number : {"0211 555701", "0049211555701", "+49 211 555701"}) {
        m_store->setCostCentres(CostCentres({line(number, "4000")}));
        QCOMPARE(sums(), QStringLiteral("4000 15.00"));
    }
}

void TestCostCentres::B_11_filteredSortedAndListed()
{
    m_store->setCostCentres(CostCentres({seat("15", "4050"), seat("14", "4300", QDate(2026, 4, 1))}));
    CallFilter filter;
    filter.costCentres = {QStringLiteral("4300"), QStringLiteral("4050")};
    QCOMPARE(sums(filter), QStringLiteral("4050 8.00, 4300 4.00"));
    const auto records = m_store->records();
    QCOMPARE(*records->select(filter, CallColumn::CostCentre), (std::vector<quint32>{3, 2}));
    QCOMPARE(*records->select({}, CallColumn::CostCentre, true), (std::vector<quint32>{2, 0, 1, 3}));
    QVERIFY(records->values(CallSums::By::CostCentre).contains(QStringLiteral("4050")));
    filter.costCentres = {QStringLiteral("4100")};
    QCOMPARE(CallKit::text(*records->sum(filter)), QStringLiteral("2 120 3.00"));
    filter.costCentres = {QStringLiteral("nobody")};
    QCOMPARE(CallKit::text(*records->sum(filter)), QStringLiteral("0 0 0.00"));
}

void TestCostCentres::B_11_severalFilesAgree()
{
    m_store->setCostCentres(CostCentres({seat("14", "4300", QDate(2026, 4, 1))}));
    import(call("03.04", "16", "4300", "0,50") + call("04.04", "14", "4999", "0,25")); // what is assigned stays after an import
    QCOMPARE(sums(), QStringLiteral(" 8.00, 4100 3.00, 4300 4.75"));
    const auto both = m_store->records()->groups({}, {CallSums::By::Month, CallSums::By::CostCentre});
    QCOMPARE(both->size(), 3);
    QCOMPARE(both->last().keys, (QStringList{QStringLiteral("2026-04"), QStringLiteral("4300")}));
}

/// Ten thousand calls over blocks: every one is in exactly one cost centre.
void TestCostCentres::B_11_sumsAreNeverLost()
{
    CallImport many;
    many.file = m_kit.file(CallKit::head + CallKit::many(10000));
    QVERIFY(m_store->import(many));
    const auto total = m_store->records()->total();
    m_store->setCostCentres(
        CostCentres({seat("100", "A"), seat("101", "B", QDate(2026, 6, 1)), seat("102", "A", {}, QDate(2026, 6, 30))}));
    CallSums::Sum all;
    const auto groups = m_store->records()->groups({}, {CallSums::By::CostCentre});
    for (const CallSums::Group &group : *groups) {
        all.calls += group.sum.calls;
        all.net += group.sum.net;
        CallFilter one;
        one.costCentres = {group.keys.first()};
        QCOMPARE(CallKit::text(*m_store->records()->sum(one)), CallKit::text(group.sum));
    }
    QCOMPARE(all.calls, total.calls);
    QCOMPARE(all.net, total.net);
    // against what single calls say
    qint64 calls = 0;
    for (quint32 row = 0; row < m_store->records()->rows(); ++row) {
        const CallRecord record = m_store->records()->record(row);
        const bool a = record.extension == QLatin1String("100") ||
                       (record.extension == QLatin1String("102") && record.day <= QDate(2026, 6, 30));
        QCOMPARE(record.costCentre == QLatin1String("A"), a);
        calls += a;
    }
    CallFilter a;
    a.costCentres = {QStringLiteral("A")};
    QCOMPARE(m_store->records()->sum(a)->calls, calls);
}

void TestCostCentres::B_11_whatCannotBeKept_data()
{
    QTest::addColumn<QList<CostCentreRule>>("rules");
    QTest::addColumn<int>("kind"); // -1: it can
    using Kind = CostCentreProblem::Kind;
    const auto row = [](const char *name, const QList<CostCentreRule> &rules, int kind) { QTest::newRow(name) << rules << kind; };
    const QDate day(2026, 3, 1);
    row("nothing", {}, -1);
    row("one after the other", {seat("14", "a", {}, day), seat("14", "b", day.addDays(1))}, -1);
    row("the same number as seat and as line", {seat("14", "a"), line("14", "b")}, -1);
    row("one day twice", {seat("14", "a", {}, day), seat("14", "b", day)}, int(Kind::Overlaps));
    row("open both", {seat("14", "a"), seat(" 14 ", "b")}, int(Kind::Overlaps));
    row("a line written in two ways", {line("0211555701", "a"), line("+49 211 555701", "b")}, int(Kind::Overlaps));
    row("ends before", {seat("14", "a", day, day.addDays(-1))}, int(Kind::EndsBeforeItBegins));
    row("a single day", {seat("14", "a", day, day)}, -1);
    row("no seat", {seat(" ", "a")}, int(Kind::NoSubject));
    row("no cost centre", {seat("14", " ")}, int(Kind::NoCostCentre));
}

void TestCostCentres::B_11_whatCannotBeKept()
{
    QFETCH(const QList<CostCentreRule>, rules);
    QFETCH(const int, kind);
    const auto problem = CostCentres(rules).problem();
    QCOMPARE(problem ? int(problem->kind) : -1, kind);
    if (problem)
        QCOMPARE(problem->rule, int(rules.size()) - 1);
}

QTEST_GUILESS_MAIN(TestCostCentres)
#include "tst_costcentres.moc"
