#include "callbookservice.h"
#include "callfindings.h"
#include "callrecordservice.h"
#include "manualclock.h"
#include "waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What is odd among the calls is looked for in the background, after each import; muting it is recorded and lasts (B-10, B-18).
class TestCallFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingBeforeSomebodyAsks();
    void B_18_everyImportIsLookedAt();
    void aSecondImportDuringTheLook();
    void B_18_mutingIsRecordedAndLasts();
    void B_18_whatCannotBeRecordedIsNotMuted();
    void anUnknownOneCannotBeMuted();

private:
    void open();
    void import(const QString &name, const QByteArray &rows);
    void settled() { QTRY_VERIFY(!m_service->findings().isLooking()); }
    CallFindings &findings() { return m_service->findings(); }
    QStringList ids();

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallRecordService> m_service;
    QList<AuditEntry> m_recorded;
    std::optional<Error> m_recordFails;
};

namespace
{
const QByteArray head = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";

/// Fifteen calls in one night.
QByteArray night(const char *day)
{
    QByteArray rows;
    for (int i = 0; i < 15; ++i)
        rows += QByteArray(day) + ";02:" + QByteArray::number(10 + 2 * i) + ":00;14;+49301234567;Festnetz;00:00:30;0,10\r\n";
    return rows;
}
} // namespace

void TestCallFindings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recorded.clear();
    m_recordFails.reset();
    open();
}

void TestCallFindings::cleanup()
{
    m_service.reset();
    m_folder.reset();
}

void TestCallFindings::open()
{
    m_service.reset();
    m_service = std::make_unique<CallRecordService>(m_folder->filePath(u"calls"_s), m_clock);
    m_service->book().setRecorder([this](QList<AuditEntry> entries) -> QCoro::Task<Result<void>> {
        if (m_recordFails)
            co_return fail(*m_recordFails);
        m_recorded += entries;
        co_return Result<void>();
    });
}

void TestCallFindings::import(const QString &name, const QByteArray &rows)
{
    QFile file(m_folder->filePath(name));
    const QByteArray text = head + rows;
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto report = QCoro::waitFor(m_service->import(file.fileName()));
    QVERIFY2(report, report ? "" : qPrintable(report.error().code));
}

QStringList TestCallFindings::ids()
{
    QStringList list;
    for (const CallFinding &finding : findings().all())
        list << finding.id;
    return list;
}

void TestCallFindings::nothingBeforeSomebodyAsks()
{
    import(u"a.csv"_s, night("03.03.2026"));
    QVERIFY(!findings().isWanted() && !findings().isLooking());
    QVERIFY(findings().all().isEmpty());
}

void TestCallFindings::B_18_everyImportIsLookedAt()
{
    findings().look();
    QVERIFY(findings().isLooking());
    settled();
    QVERIFY(findings().all().isEmpty());
    import(u"a.csv"_s, night("03.03.2026"));
    settled();
    QCOMPARE(ids(), QStringList{u"burst|14||2026-03-03T02:10:00"_s});
    QCOMPARE(findings().unmuted(), 1);
    const CallFinding &burst = findings().all().first();
    QCOMPARE(burst.net, *Money::parse(u"1.5"));
    QCOMPARE(findings().records()->record(burst.rows.at(14)).time, QTime(2, 38));
}

void TestCallFindings::aSecondImportDuringTheLook()
{
    findings().look();
    import(u"a.csv"_s, night("03.03.2026"));
    import(u"b.csv"_s, QByteArray(night("10.03.2026")).replace(";14;", ";15;"));
    settled();
    QCOMPARE(ids(), (QStringList{u"burst|15||2026-03-10T02:10:00"_s, u"burst|14||2026-03-03T02:10:00"_s})); // newest first
}

void TestCallFindings::B_18_mutingIsRecordedAndLasts()
{
    findings().look();
    import(u"a.csv"_s, night("03.03.2026"));
    settled();
    const QString id = ids().value(0);
    QSignalSpy changes(&findings(), &CallFindings::changed);
    QVERIFY(QCoro::waitFor(findings().setMuted(id, true)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(findings().unmuted(), 0);
    QCOMPARE(m_recorded.size(), 1);
    QCOMPARE(m_recorded[0].action, u"finding_muted"_s);
    QCOMPARE(m_recorded[0].title, u"14"_s);
    QCOMPARE(m_recorded[0].after.value(u"calls"_s).toInt(), 15);
    QVERIFY(QCoro::waitFor(findings().setMuted(id, true))); // again: nothing happens
    QCOMPARE(m_recorded.size(), 1);

    open(); // another start
    findings().look();
    settled();
    QCOMPARE(ids(), QStringList{id});
    QCOMPARE(findings().unmuted(), 0);
    QVERIFY(QCoro::waitFor(findings().setMuted(id, false)));
    QCOMPARE(findings().unmuted(), 1);
    QCOMPARE(m_recorded.last().action, u"finding_unmuted"_s);
    open();
    findings().look();
    settled();
    QCOMPARE(findings().unmuted(), 1);
}

void TestCallFindings::B_18_whatCannotBeRecordedIsNotMuted()
{
    findings().look();
    import(u"a.csv"_s, night("03.03.2026"));
    settled();
    m_recordFails = Error::make(Error::Kind::Storage, u"disk_full"_s);
    const auto done = QCoro::waitFor(findings().setMuted(ids().value(0), true));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"disk_full"_s);
    QCOMPARE(findings().unmuted(), 1);
    QCOMPARE(*QCoro::waitFor(m_service->book().muted()), QSet<QString>());
}

void TestCallFindings::anUnknownOneCannotBeMuted()
{
    const auto done = QCoro::waitFor(findings().setMuted(u"burst|14||2026-03-03T02:10:00"_s, true));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"finding_unknown"_s);
    QVERIFY(m_recorded.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallFindings)
#include "tst_callfindings.moc"
