#include "callkit.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

/// The store of call records: what is imported is there exactly, once, and as it was.
class TestCallStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importedAndOpenedAgain();
    void sameFileOnce();
    void asksWhatAFileDoesNotTell();
    void overlapAskedCountedOnceOrKept();
    void repeatedRowsCountAgainWhenTheirFirstGoes();
    void oneThreadOrTwo();
    void quotesAcrossACut();
    void mixedEncodings();
    void utf16_data();
    void utf16();
    void refusedAndUnusable_data();
    void refusedAndUnusable();
    void cancelled();
    void anotherProcessIsSeen();
    void theDoubledHour();
    void originOfARow();

private:
    CallImportReport import(CallStore &store, const QByteArray &bytes, CallImport options = {})
    {
        options.file = m_kit.file(bytes);
        const auto report = store.import(options);
        [&] { QVERIFY2(report, report ? "" : qPrintable(report.error().code)); }();
        return report.value_or(CallImportReport());
    }
    CallKit m_kit;
};

using Outcome = CallImportReport::Outcome;

void TestCallStore::importedAndOpenedAgain()
{
    const QTemporaryDir folder;
    {
        const auto store = CallStore::open(folder.path());
        QVERIFY(store);
        QCOMPARE((*store)->records()->total().calls, 0);
        const CallImportReport report = import(**store, CallKit::head + CallKit::rows);
        QCOMPARE(report.outcome, Outcome::Imported);
        QCOMPARE(report.source.rows, 3);
        QCOMPARE(report.source.from, QDate(2026, 3, 17));
        QCOMPARE(report.source.to, QDate(2026, 4, 1));
        QCOMPARE(CallKit::text((*store)->records()->total()), QStringLiteral("3 3723 1.6161"));
    }
    const auto store = CallStore::open(folder.path());
    QVERIFY(store);
    const auto records = (*store)->records();
    QCOMPARE(CallKit::text(records->total()), QStringLiteral("3 3723 1.6161"));
    QCOMPARE(CallKit::text(*records->sum({})), QStringLiteral("3 3723 1.6161"));
    QCOMPARE(CallKit::text(records->record(1)), QStringLiteral("2026-03-31 23:59:59 1 s 1.50 0.00 100 +43123456 Österreich"));
    QCOMPARE(records->sources().first().net.toString(), QStringLiteral("1.6161"));
}

void TestCallStore::sameFileOnce()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    const CallImportReport first = import(**store, CallKit::head + CallKit::rows);
    const CallImportReport again = import(**store, CallKit::head + CallKit::rows);
    QCOMPARE(again.outcome, Outcome::Already);
    QCOMPARE(again.source.id, first.source.id);
    QCOMPARE((*store)->records()->total().calls, 3);
    QVERIFY((*store)->remove(first.source.id));
    QCOMPARE((*store)->records()->total().calls, 0);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.seg")}).size(), 0);
    QCOMPARE(import(**store, CallKit::head + CallKit::rows).outcome, Outcome::Imported);
}

void TestCallStore::asksWhatAFileDoesNotTell()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    const QByteArray list("Datum;Uhrzeit;Rufnummer;Dauer\n17.03.2026;10:00;03023125001;1:04\n");
    CallImportReport report = import(**store, list);
    QCOMPARE(report.outcome, Outcome::Ambiguous);
    QCOMPARE(report.questions, QList<LayoutGuess::Question>{LayoutGuess::Question::DurationForm});
    QCOMPARE((*store)->records()->total().calls, 0);
    CallImport options;
    options.layout = report.layout;
    options.layout->durationForm = CallValues::DurationForm::MinuteSecond;
    QCOMPARE(import(**store, list, options).outcome, Outcome::Imported);
    QCOMPARE((*store)->records()->total().seconds, 64);
}

void TestCallStore::overlapAskedCountedOnceOrKept()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    import(**store, CallKit::head + CallKit::rows);
    // The second month's file brings two of the calls again, one of them twice, and a new one; written in another notation.
    const QByteArray second = CallKit::head + "31.03.2026;23:59:59;100;0043123456;\xD6sterreich;00:00:01;1,5\r\n"
                                              "01.04.2026;00:00:00;100;03023125xxx;Festnetz;01:00:00;0,1\r\n"
                                              "01.04.2026;00:00:00;100;+493023125xxx;Festnetz;01:00:00;0,1\r\n"
                                              "01.04.2026;00:00:00;100;+493023125123;Festnetz;01:00:00;0,1\r\n";
    const CallImportReport asked = import(**store, second);
    QCOMPARE(asked.outcome, Outcome::Overlaps);
    QCOMPARE(asked.source.repeated, 2);
    QCOMPARE((*store)->records()->total().calls, 3);
    CallImport once;
    once.overlap = CallImport::Overlap::Once;
    const CallImportReport taken = import(**store, second, once);
    QCOMPARE(taken.source.repeated, 2);
    QCOMPARE(CallKit::text((*store)->records()->total()), QStringLiteral("5 10923 1.8161"));
    QCOMPARE(CallKit::text(*(*store)->records()->sum({})), QStringLiteral("5 10923 1.8161"));
    QCOMPARE((*store)->records()->select({})->size(), 5);
    QVERIFY((*store)->remove(taken.source.id));
    CallImport keep;
    keep.overlap = CallImport::Overlap::Keep;
    QCOMPARE(import(**store, second, keep).outcome, Outcome::Imported);
    QCOMPARE(CallKit::text(*(*store)->records()->sum({})), QStringLiteral("7 14524 3.4161"));
}

void TestCallStore::repeatedRowsCountAgainWhenTheirFirstGoes()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    const QString first = import(**store, CallKit::head + CallKit::rows).source.id;
    CallImport once;
    once.overlap = CallImport::Overlap::Once;
    QCOMPARE(import(**store, CallKit::head + CallKit::rows + "02.04.2026;00:00:00;100;+4930;Festnetz;00:00:01;1\r\n", once)
                 .source.repeated,
             3);
    QVERIFY((*store)->remove(first));
    QCOMPARE(CallKit::text(*(*store)->records()->sum({})), QStringLiteral("4 3724 2.6161"));
    QCOMPARE((*store)->records()->sources().first().repeated, 0);
    QCOMPARE((*CallStore::open(folder.path()))->records()->total().calls, 4);
}

void TestCallStore::oneThreadOrTwo()
{
    const QByteArray bytes = CallKit::head + CallKit::many(200000) + "31.02.2026;00:00:00;1;2;3;00:00:01;1\r\n";
    QStringList results;
    for (const int threads : {1, 2}) {
        const QTemporaryDir folder;
        const auto store = CallStore::open(folder.path());
        CallImport options;
        options.threads = threads;
        const CallImportReport report = import(**store, bytes, options);
        QCOMPARE(report.source.rows, 200000);
        QCOMPARE(report.summary.problems.size(), 1);
        QCOMPARE(report.summary.problems.first().line, 200002);
        const auto records = (*store)->records();
        QStringList all{CallKit::text(records->total())};
        for (quint32 row = 0; row < records->rows(); row += 997)
            all << CallKit::text(records->record(row)) << QString::number(records->origin(row).line);
        const auto groups = records->groups({}, {CallSums::By::Month, CallSums::By::Number});
        for (const CallRecords::Group &group : *groups)
            all << group.keys.join(u' ') + CallKit::text(group.sum);
        results << all.join(u'\n');
    }
    QCOMPARE(results[0], results[1]);
}

/// A quoted text with line ends, long enough to cross where the file is cut for two threads.
void TestCallStore::quotesAcrossACut()
{
    QByteArray bytes = CallKit::head;
    while (bytes.size() < 3 << 20)
        bytes += "17.03.2026;09:14:09;123;+493023125001;\"Fest\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\nnetz\";00:00:01;0,01\r\n";
    const qint64 rows = bytes.count("0,01");
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    const CallImportReport report = import(**store, bytes);
    QCOMPARE(report.source.rows, rows);
    QCOMPARE(report.source.refused, 0);
    QCOMPARE((*store)->records()->values(CallSums::By::Destination).size(), 1);
    QCOMPARE((*store)->records()->origin(quint32(rows - 1)).line, 2 + 9 * (rows - 1));
}

void TestCallStore::mixedEncodings()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    import(**store, CallKit::head + "31.03.2026;23:59:59;100;1;\xD6sterreich;00:00:01;1\r\n"
                                    "31.03.2026;23:59:59;100;1;\xC3\x96sterreich;00:00:01;1\r\n");
    QCOMPARE((*store)->records()->values(CallSums::By::Destination), QStringList{QStringLiteral("Österreich")});
    QCOMPARE((*store)->records()->groups({}, {CallSums::By::Destination})->first().sum.calls, 2);
}

void TestCallStore::utf16_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::newRow("little endian") << QStringConverter::Utf16LE;
    QTest::newRow("big endian") << QStringConverter::Utf16BE;
}

/// As Excel saves "Unicode text". What the file is known by are its bytes.
void TestCallStore::utf16()
{
    QFETCH(const QStringConverter::Encoding, encoding);
    QStringEncoder to(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = to(QString::fromLatin1(CallKit::head + CallKit::rows).replace(u';', u'\t'));
    const QTemporaryDir folder;
    {
        const auto store = CallStore::open(folder.path());
        const CallImportReport report = import(**store, bytes);
        QCOMPARE(CallKit::text((*store)->records()->total()), QStringLiteral("3 3723 1.6161"));
        QCOMPARE((*store)->records()->record(1).destination, QString::fromLatin1("\xD6sterreich"));
        QCOMPARE(report.source.bytes, bytes.size());
        QCOMPARE(report.source.sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(import(**store, bytes).outcome, Outcome::Already);
    }
    const QDir segments(folder.path(), QStringLiteral("*.seg"));
    QVERIFY(QFile::remove(segments.filePath(segments.entryList().value(0))));
    const auto store = CallStore::open(folder.path());
    QVERIFY((*store)->repair()->isEmpty());
    QCOMPARE(CallKit::text((*store)->records()->total()), QStringLiteral("3 3723 1.6161"));
}

void TestCallStore::refusedAndUnusable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("result"); ///< code, or rows and refused rows
    const QByteArray good = CallKit::many(500);
    QTest::newRow("empty") << QByteArray() << QStringLiteral("file_empty");
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04;;;;") << QStringLiteral("file_not_text");
    QTest::newRow("one line") << QByteArray(5 << 20, 'x') << QStringLiteral("file_no_table");
    QTest::newRow("header only") << CallKit::head << QStringLiteral("evn_no_rows");
    QTest::newRow("NUL later") << CallKit::head + good + QByteArray(70000, '\n') + CallKit::many(900) +
                                      QByteArray("17.03.2026;09:14:09;1\0003;1;F;00:00:01;1\r\n", 40)
                               << QStringLiteral("1400 1");
    QTest::newRow("a line of delimiters later")
        << CallKit::head + good + QByteArray(5 << 20, ';') + "\r\n" + good << QStringLiteral("1000 1");
    QTest::newRow("a long text later") << CallKit::head + good + "17.03.2026;09:14:09;1;2;" + QByteArray(2000, 'y') +
                                              ";00:00:01;1\r\n"
                                       << QStringLiteral("500 1");
    QTest::newRow("an open quote at the end") << CallKit::head + good + "17.03.2026;09:14:09;1;2;\"F;00:00:01;1\r\n"
                                              << QStringLiteral("500 1");
    QTest::newRow("line feeds only") << QByteArray(CallKit::head + good).replace("\r\n", "\n") << QStringLiteral("500 0");
    QTest::newRow("carriage returns only") << QByteArray(CallKit::head + good).replace("\r\n", "\r") << QStringLiteral("500 0");
}

void TestCallStore::refusedAndUnusable()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, result);
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    CallImport options;
    options.file = m_kit.file(bytes);
    const auto report = (*store)->import(options);
    QCOMPARE(report ? QStringLiteral("%1 %2").arg(report->source.rows).arg(report->source.refused) : report.error().code, result);
    if (!report) {
        QVERIFY(report.error().detail.contains(options.file));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.seg")}).size(), 0);
    }
}

void TestCallStore::cancelled()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    std::stop_source stop;
    CallImport options;
    options.file = m_kit.file(CallKit::head + CallKit::many(200000));
    options.stop = stop.get_token();
    options.progress = [&](qint64, qint64) { stop.request_stop(); };
    const auto report = (*store)->import(options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE((*store)->records()->total().calls, 0);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.seg")}).size(), 0);
}

void TestCallStore::anotherProcessIsSeen()
{
    const QTemporaryDir folder;
    const auto one = CallStore::open(folder.path()), other = CallStore::open(folder.path());
    import(**one, CallKit::head + CallKit::rows);
    QCOMPARE((*other)->records()->total().calls, 0);
    QVERIFY((*other)->refresh());
    QCOMPARE((*other)->records()->total().calls, 3);
    // The second one's import begins with what the first one left.
    QCOMPARE(import(**other, CallKit::head + CallKit::rows).outcome, Outcome::Already);
}

void TestCallStore::theDoubledHour()
{
    const auto call = [](const char *time) { return QByteArray("25.10.2026;") + time + ";100;+4930;F;00:00:01;1\r\n"; };
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    import(**store, CallKit::head + call("01:59:00") + call("02:10:00") + call("02:50:00") + call("02:05:00") + call("02:55:00") +
                        call("03:00:00"));
    QList<bool> folded;
    for (quint32 row = 0; row < 6; ++row)
        folded << (*store)->records()->record(row).folded;
    QCOMPARE(folded, (QList<bool>{false, false, false, true, true, false}));
    // Where rows do not follow the time, nothing is known: neither here …
    const QTemporaryDir mixed;
    const auto third = CallStore::open(mixed.path());
    import(**third, CallKit::head + call("01:00:00") + call("02:50:00") + call("02:10:00") + call("02:40:00") + call("02:05:00") +
                        call("04:00:00"));
    for (quint32 row = 0; row < 6; ++row)
        QVERIFY(!(*third)->records()->record(row).folded);
    // … nor here.
    const QTemporaryDir other;
    const auto second = CallStore::open(other.path());
    import(**second, CallKit::head + call("05:00:00") + call("02:50:00") + call("02:10:00") + call("01:00:00"));
    for (quint32 row = 0; row < 4; ++row)
        QVERIFY(!(*second)->records()->record(row).folded);
}

void TestCallStore::originOfARow()
{
    const QTemporaryDir folder;
    const auto store = CallStore::open(folder.path());
    const QString first = import(**store, CallKit::head + CallKit::rows).source.id;
    const QString second =
        import(**store, CallKit::head + "bad;row;1;1;1;1;1\r\n\r\n" + CallKit::many(40).replace("2026", "2025")).source.id;
    const auto records = (*store)->records();
    QCOMPARE(records->origin(2).id, first);
    QCOMPARE(records->origin(2).line, 4);
    QCOMPARE(records->origin(3).id, second);
    QCOMPARE(records->origin(3).line, 4);
    QCOMPARE(records->origin(42).line, 43);
}

QTEST_GUILESS_MAIN(TestCallStore)
#include "tst_callstore.moc"
