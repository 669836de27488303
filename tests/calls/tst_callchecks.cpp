#include "callchecks.h"
#include "callcountry.h"
#include "callkit.h"
#include "synthetictraffic.h"

#include <QTest>

/// What is odd is found, and little else: single rules at both sides of their thresholds, and twelve months for twenty seeds.
class TestCallChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void figuresAndRows();
    void onlyThePeriodIsFound();
    void targets();
    void theSameIdAfterMasking();
    void twentySeeds();

private:
    /// Kinds and seats of the findings, with calls.
    QStringList found(const QByteArray &rows, const CallFilter &filter = {}, const CallChecks::Limits &limits = {})
    {
        const QTemporaryDir folder;
        m_store = std::move(*CallStore::open(folder.path()));
        CallImport import;
        import.file = m_kit.file(CallKit::head + rows);
        const auto report = m_store->import(import);
        [&] { QVERIFY2(report, report ? "" : qPrintable(report.error().code)); }();
        m_findings = *CallChecks::run(*m_store->records(), filter, limits);
        QStringList list;
        for (const CallFinding &f : std::as_const(m_findings))
            list << QStringLiteral("%1 %2 %3").arg(CallChecks::word(f.kind), f.seat).arg(f.calls);
        return list;
    }
    CallKit m_kit;
    std::unique_ptr<CallStore> m_store;
    QList<CallFinding> m_findings;
};

namespace
{
/// `count` calls, a minute apart, each lasting `seconds`.
QByteArray calls(int count, const QDateTime &first, int seconds, const char *number = "+49301234567", const char *net = "0,10",
                 int apart = 60)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += first.addSecs(apart * i).toString(QStringLiteral("dd.MM.yyyy;HH:mm:ss")).toLatin1() + ";100;" + number + ";F;" +
                QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss")).toLatin1() + ';' + net + "\r\n";
    return text;
}

QDateTime time(int month, int day, int hour)
{
    return {QDate(2026, month, day), QTime(hour, 0), Qt::UTC};
}
} // namespace

void TestCallChecks::rules_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QByteArray &rows, const char *finding) {
        QTest::newRow(name) << rows << (*finding ? QStringList{QString::fromLatin1(finding)} : QStringList());
    };
    const QByteArray usual = calls(1, time(1, 5, 10), 30); // a Monday
    row("nothing odd", usual, "");
    row("twice the same", usual + calls(2, time(3, 3, 10), 30, "+4930", "0,1", 0), "duplicate 100 2");
    row("another second", usual + calls(2, time(3, 3, 10), 30, "+4930", "0,1", 1), "");
    row("three at once", usual + calls(3, time(3, 3, 10), 300), "overlap 100 3");
    row("two at once", usual + calls(3, time(3, 3, 10), 119), "");
    row("ten short ones", usual + calls(10, time(3, 3, 10), 1), "short 100 10");
    row("nine short ones", usual + calls(9, time(3, 3, 10), 1), "");
    row("short ones that cost nothing", usual + calls(10, time(3, 3, 10), 1, "+4930", "0,00"), "");
    row("fifteen at night", usual + calls(15, time(3, 3, 2), 30), "burst 100 15");
    row("fourteen at night", usual + calls(14, time(3, 3, 2), 30), "");
    row("fifteen on a Saturday", usual + calls(15, time(3, 7, 12), 30), "burst 100 15");
    row("fifteen on a Friday", usual + calls(15, time(3, 6, 12), 30), "");
    row("dear ones at night", usual + calls(4, time(3, 3, 2), 30, "+4930", "2,50"), "burst 100 4");
    row("no more than three times what was usual", usual + calls(6, time(2, 3, 2), 30) + calls(18, time(3, 3, 2), 30), "");
    row("a country never called", usual + calls(2, time(3, 3, 10), 30, "+8811234567", "1,50"), "first-seen 100 2");
    row("for less", usual + calls(2, time(3, 3, 10), 30, "+8811234567", "1,49"), "");
    row("called before", calls(1, time(1, 5, 10), 30, "+8811234567") + calls(2, time(3, 3, 10), 30, "+8811234567", "1,50"), "");
    row("before there was anything to compare", usual + calls(2, time(1, 20, 10), 30, "+8811234567", "1,50"), "");
}

void TestCallChecks::rules()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QStringList, findings);
    QCOMPARE(found(rows), findings);
}

void TestCallChecks::figuresAndRows()
{
    CallChecks::Limits limits;
    limits.monthlyBudget = Money::fromCents(30);
    limits.deactivated.insert(QStringLiteral("100"), QDate(2026, 3, 4));
    const QByteArray rows = calls(3, time(3, 2, 10), 30) + calls(2, time(3, 4, 10), 30);
    QCOMPARE(found(rows, {}, limits), (QStringList{QStringLiteral("budget  5"), QStringLiteral("deactivated 100 2")}));
    QCOMPARE(m_findings[0].net.toString(), QStringLiteral("0.50"));
    QCOMPARE(m_findings[0].usualNet.toString(), QStringLiteral("0.30"));
    QCOMPARE(m_findings[1].rows, (std::vector<quint32>{3, 4}));
    QCOMPARE(m_findings[1].from, time(3, 4, 10));
}

void TestCallChecks::onlyThePeriodIsFound()
{
    const QByteArray rows = calls(1, time(1, 5, 10), 30) + calls(20, time(3, 3, 2), 30) + calls(80, time(4, 7, 2), 30);
    CallFilter april;
    april.from = QDate(2026, 4, 1);
    QCOMPARE(found(rows), (QStringList{QStringLiteral("burst 100 20"), QStringLiteral("burst 100 80")}));
    QCOMPARE(found(rows, april), QStringList{QStringLiteral("burst 100 80")});
}

void TestCallChecks::targets()
{
    const std::pair<const char *, const char *> known[] = {
        {"+43123456", "+43"}, {"+8811234", "+881"}, {"+12125551234", "+1"}, {"+4990012345", "+49900"}, {"+49211555", ""},
        {"+80012345", ""},    {"110", ""},          {"res100123", ""},      {"+4930231xxx", ""}};
    for (const auto &[number, target] : known)
        QCOMPARE(QByteArray::fromStdString(CallCountry::costlyTarget(number)), QByteArray(target));
}

/// A finding is known again at the next look; its id holds no number that may be masked one day (G-42).
void TestCallChecks::theSameIdAfterMasking()
{
    const QByteArray twice = calls(2, time(3, 3, 10), 30, "+49301234567", "0,1", 0);
    const auto ids = [this](const QByteArray &rows) {
        QStringList list;
        found(rows);
        for (const CallFinding &finding : std::as_const(m_findings))
            list << finding.id;
        return list;
    };
    const QStringList plain = ids(twice);
    QCOMPARE(plain, QStringList{QStringLiteral("duplicate|100||2026-03-03T10:00:00")});
    QCOMPARE(ids(QByteArray(twice).replace("4567", "4xxx")), plain);
    QCOMPARE(ids(calls(1, time(1, 5, 10), 30) + calls(2, time(3, 3, 10), 30, "+8811234567", "1,50")),
             QStringList{QStringLiteral("first-seen|100|+881|2026-03-03T10:00:00")});
    // more short calls in the month are the same finding
    QCOMPARE(ids(calls(10, time(3, 3, 10), 1)), QStringList{QStringLiteral("short|100||2026-03")});
    QCOMPARE(ids(calls(1, time(3, 2, 10), 1) + calls(10, time(3, 3, 10), 1)), QStringList{QStringLiteral("short|100||2026-03")});
}

/// Found: a finding of the kind, of the seat, in the time. A false alarm: one that fits no incident's seat and time.
void TestCallChecks::twentySeeds()
{
    int planted = 0, hit = 0, falseAlarms = 0;
    QMap<QString, QPair<int, int>> byKind;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        SyntheticTraffic traffic(seed);
        const QByteArray text = traffic.csv();
        found(text.mid(text.indexOf('\n') + 1));
        const auto fits = [](const CallFinding &f, const SyntheticTraffic::Incident &i) {
            return f.seat == i.seat && f.from <= i.to && f.to >= i.from;
        };
        for (const SyntheticTraffic::Incident &incident : traffic.incidents) {
            const bool seen = std::any_of(m_findings.begin(), m_findings.end(), [&](const CallFinding &f) {
                return CallChecks::word(f.kind) == incident.kind && fits(f, incident);
            });
            ++planted;
            hit += seen;
            ++byKind[incident.kind].first;
            byKind[incident.kind].second += seen;
        }
        int wrong = 0;
        for (const CallFinding &f : std::as_const(m_findings))
            wrong += std::none_of(traffic.incidents.begin(), traffic.incidents.end(), [&](const auto &i) { return fits(f, i); });
        QVERIFY2(wrong <= 12, qPrintable(QStringLiteral("seed %1: %2 false alarms in 12 months").arg(seed).arg(wrong)));
        falseAlarms += wrong;
    }
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        qInfo("%s: %d of %d", qPrintable(it.key()), it->second, it->first);
    qInfo("%d of %d found, %d false alarms in %d months", hit, planted, falseAlarms, 240);
    QVERIFY(planted == 400 && 100 * hit >= 95 * planted);
}

QTEST_GUILESS_MAIN(TestCallChecks)
#include "tst_callchecks.moc"
