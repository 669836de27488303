#include "callrecordservice.h"
#include "manualclock.h"
#include "sha256.h"
#include "waiting.h"

#include <QCoroTask>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Call records follow the archive: what comes, what a correction replaces, what the retention rule shortens or deletes (G-42),
/// and what leaves with the local data (G-44). Over the real store.
class TestCallRecordService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void B_03_archivedEvnComeOnce();
    void aCorrectionTakesThePlace();
    void G_42_aMaskedCopyTakesThePlace();
    void G_42_whatIsDeletedIsGoneForGood();
    void anotherRoleRemovesNothing();
    void filesFromElsewhereStay();
    void whatAnImportHeldUpComesAfterIt();
    void G_44_nothingComesBackAfterAWipe();
    void aNewerQuestionEndsTheOlder();
    void firstHitsComeBeforeTheRest();
    void aDamagedSegmentIsMadeAnew();

private:
    QString write(const QString &name, const QByteArray &rows) const;
    DocumentRow archived(const QString &number, const QByteArray &rows) const;
    void follow(const QList<DocumentRow> &rows) { QCoro::waitFor(m_service->follow(rows, archive())); }
    QString archive() const { return m_folder->filePath(u"archive"_s); }
    CallRecordService::Answer answer(const QString &number = {}) const;
    qint64 calls(const QString &number = {}) const { return answer(number).sum.calls; }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallRecordService> m_service;
};

namespace
{
const QByteArray head = "Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Art;Dauer;Betrag netto EUR\r\n";

QByteArray call(const char *day, const char *number, const char *net)
{
    return QByteArray(day) + ".10.2026;09:00:00;+49211555701;14;4100;" + number + ";Festnetz;Ausgehend;00:01:00;" + net + "\r\n";
}

const QByteArray october = call("01", "+49301234567", "0,0100") + call("02", "+49301234568", "9,0000");
} // namespace

void TestCallRecordService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(archive()));
    m_service = std::make_unique<CallRecordService>(m_folder->filePath(u"calls"_s), m_clock);
}

void TestCallRecordService::cleanup()
{
    m_service.reset();
    m_folder.reset();
}

QString TestCallRecordService::write(const QString &name, const QByteArray &rows) const
{
    QFile file(m_folder->filePath(name));
    const QByteArray text = head + rows;
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

DocumentRow TestCallRecordService::archived(const QString &number, const QByteArray &rows) const
{
    DocumentRow row;
    row.document.id = row.document.number = number;
    row.document.type = Contract::DocumentType::EvnCsv;
    row.state = DocumentState::Archived;
    row.archivePath = write(u"archive/"_s + number + u".csv"_s, rows);
    row.document.sha256 = QString::fromLatin1(Sha256::hex(head + rows));
    return row;
}

CallRecordService::Answer TestCallRecordService::answer(const QString &number) const
{
    CallRecordService::Question question;
    question.filter.number = number;
    auto answer = QCoro::waitFor(m_service->ask(question));
    return answer ? *answer : CallRecordService::Answer{};
}

void TestCallRecordService::B_03_archivedEvnComeOnce()
{
    const QList<DocumentRow> rows{archived(u"EV-10"_s, october)};
    QSignalSpy changes(m_service.get(), &CallRecordService::recordsChanged);
    follow(rows);
    QCOMPARE(answer().sum.net, *Money::parse(u"9.01"));
    QCOMPARE(changes.size(), 1);
    follow(rows);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(calls(), 2);
}

void TestCallRecordService::aCorrectionTakesThePlace()
{
    QList<DocumentRow> rows{archived(u"EV-10"_s, october)};
    follow(rows);
    DocumentRow correction = archived(u"EV-10-K1"_s, call("01", "+49301234567", "0,0100")); // without the dear call
    correction.document.correctsNumber = u"EV-10"_s;
    rows << correction;
    follow(rows);
    QCOMPARE(calls(), 1);
    QCOMPARE(answer().sum.net, *Money::parse(u"0.01"));
}

void TestCallRecordService::G_42_aMaskedCopyTakesThePlace()
{
    QList<DocumentRow> rows{archived(u"EV-10"_s, october)};
    follow(rows);
    QCOMPARE(calls(u"1234568"_s), 1);
    rows[0].state = DocumentState::RemovedByRule;
    QVERIFY(QFile::remove(rows[0].archivePath));
    rows[0].archivePath =
        write(u"archive/EV-10_maskiert.csv"_s, QByteArray(october).replace("4567", "4xxx").replace("4568", "4xxx"));
    follow(rows);
    QCOMPARE(calls(u"1234568"_s), 0);
    QCOMPARE(calls(u"301234"_s), 2);
    follow(rows);
    QCOMPARE(calls(), 2);
    // later the copy goes as well
    rows[0].archivePath.clear();
    follow(rows);
    QCOMPARE(calls(), 0);
}

void TestCallRecordService::G_42_whatIsDeletedIsGoneForGood()
{
    QList<DocumentRow> rows{archived(u"EV-10"_s, october)};
    follow(rows);
    QVERIFY(QFile::remove(rows[0].archivePath));
    rows[0].state = DocumentState::RemovedByRule;
    rows[0].archivePath.clear();
    follow(rows);
    QCOMPARE(calls(), 0);
    m_service = std::make_unique<CallRecordService>(m_folder->filePath(u"calls"_s), m_clock);
    follow(rows);
    QCOMPARE(calls(), 0);
}

void TestCallRecordService::anotherRoleRemovesNothing()
{
    follow({archived(u"EV-10"_s, october)});
    follow({});
    QCOMPARE(calls(), 2);
}

void TestCallRecordService::filesFromElsewhereStay()
{
    const QString own = write(u"own.csv"_s, call("03", "+49401112223", "1,0000"));
    QVERIFY(QCoro::waitFor(m_service->import(own)));
    follow({archived(u"EV-10"_s, october)});
    QCOMPARE(calls(), 3);
}

void TestCallRecordService::whatAnImportHeldUpComesAfterIt()
{
    const QString own = write(u"own.csv"_s, call("03", "+49401112223", "1,0000"));
    auto running = m_service->import(own);
    follow({archived(u"EV-10"_s, october)}); // returns at once
    QVERIFY(QCoro::waitFor(std::move(running)));
    QTRY_COMPARE(calls(), 3);
}

void TestCallRecordService::G_44_nothingComesBackAfterAWipe()
{
    QList<DocumentRow> rows;
    for (int i = 10; i < 22; ++i)
        rows << archived(u"EV-%1"_s.arg(i), call(QByteArray::number(i).constData(), "+49301234567", "0,0100"));
    auto following = m_service->follow(rows, archive());
    QTRY_VERIFY(m_service->progress());
    QVERIFY(QCoro::waitFor(m_service->wipe()));
    QCoro::waitFor(std::move(following));
    QCOMPARE(calls(), 0);
}

void TestCallRecordService::aNewerQuestionEndsTheOlder()
{
    follow({archived(u"EV-10"_s, october)});
    auto older = m_service->ask({});
    for (int i = 0; older.isReady(); ++i) { // answered before a newer one could come
        QVERIFY(i < 1000);
        older = m_service->ask({});
    }
    auto newer = m_service->ask({});
    QCOMPARE(QCoro::waitFor(std::move(newer))->sum.calls, 2);
    const auto ended = QCoro::waitFor(std::move(older));
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
}

void TestCallRecordService::firstHitsComeBeforeTheRest()
{
    QByteArray many;
    for (int i = 0; i < 2 * CallRecordService::firstShown; ++i)
        many += call(i % 2 ? "01" : "02", i < 10 ? "+49301234567" : "+49301234568", "0,0100");
    follow({archived(u"EV-10"_s, many)});
    QList<std::vector<quint32>> told;
    connect(m_service.get(), &CallRecordService::firstFound, this,
            [&](const std::shared_ptr<const CallRecords> &, const CallRecordService::Rows &rows) { told << *rows; });
    CallRecordService::Question question;
    QVERIFY(QCoro::waitFor(m_service->ask(question)));
    QVERIFY(told.isEmpty()); // few calls: the answer is there at once
    question.firstFrom = 0;
    auto whole = QCoro::waitFor(m_service->ask(question));
    for (int i = 0; told.isEmpty(); ++i) { // the whole answer was there before anybody could be told of its begin
        QVERIFY(i < 1000);
        whole = QCoro::waitFor(m_service->ask(question));
    }
    QCOMPARE(whole->rows->size(), size_t(2 * CallRecordService::firstShown));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first(), std::vector<quint32>(whole->rows->begin(), whole->rows->begin() + CallRecordService::firstShown));
    question.filter.number = u"4567"_s; // fewer than are told at first
    QCOMPARE(QCoro::waitFor(m_service->ask(question))->rows->size(), size_t(10));
    QCOMPARE(told.size(), 1);
    question.filter.number.clear();
    for (int i = 0, overtaken = 0; overtaken < 20; ++i) { // what an older question found is not told any more
        QVERIFY(i < 1000);
        told.clear();
        auto older = m_service->ask(question);
        if (older.isReady())
            continue;
        ++overtaken;
        CallRecordService::Question narrow = question;
        narrow.filter.number = u"4567"_s;
        QCOMPARE(QCoro::waitFor(m_service->ask(narrow))->sum.calls, 10);
        QVERIFY(!QCoro::waitFor(std::move(older)));
        QVERIFY(told.isEmpty());
    }
}

void TestCallRecordService::aDamagedSegmentIsMadeAnew()
{
    follow({archived(u"EV-10"_s, october)});
    m_service.reset();
    const QDir folder(m_folder->filePath(u"calls"_s));
    const QStringList segments = folder.entryList({u"*.seg"_s});
    QCOMPARE(segments.size(), 1);
    QVERIFY(QFile::resize(folder.filePath(segments.first()), 100));
    m_service = std::make_unique<CallRecordService>(folder.path(), m_clock);
    QCOMPARE(answer().sum.net, *Money::parse(u"9.01"));
}

QTEST_GUILESS_MAIN(TestCallRecordService)
#include "tst_callrecordservice.moc"
