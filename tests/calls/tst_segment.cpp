#include "callkit.h"

#include <QTest>

/// Segments whose bytes are not those that were written: recognised before an answer is given, set aside, made anew.
class TestSegment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangedByteIsSeen();
    void shortenedAndLengthened();
    void wrongFootersWithRightSums_data();
    void wrongFootersWithRightSums();
    void repairedFromTheSource_data();
    void repairedFromTheSource();
    void aSourceThatIsGoneOrChanged();
    void leftoversOfAKilledImport();
    void damagedAndNewerManifest();

private:
    /// A store with one file of 300 calls; the path of its segment.
    QString made(const QString &folder, const QString &file)
    {
        const auto store = CallStore::open(folder);
        CallImport import;
        import.file = file;
        [&] { QVERIFY((*store)->import(import)); }();
        return segmentIn(folder);
    }
    static QString segmentIn(const QString &folder)
    {
        return folder + QLatin1Char('/') + QDir(folder).entryList({QStringLiteral("*.seg")}).value(0);
    }
    static QByteArray read(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(f.write(bytes), bytes.size());
    }
    static bool isSeen(const QString &file)
    {
        const auto segment = Segment::open(file);
        return !segment || !(*segment)->verify();
    }
    CallKit m_kit;
    const QByteArray m_calls = CallKit::head + CallKit::many(300);
};

void TestSegment::everyChangedByteIsSeen()
{
    const QTemporaryDir folder;
    const QString file = made(folder.path(), m_kit.file(m_calls));
    const QByteArray good = read(file);
    QVERIFY(!isSeen(file));
    for (qsizetype i = 0; i < good.size(); i += i < good.size() - 200 ? 7 : 1) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 0x10);
        write(file, bad);
        QVERIFY2(isSeen(file), qPrintable(QString::number(i)));
    }
}

void TestSegment::shortenedAndLengthened()
{
    const QTemporaryDir folder;
    const QString file = made(folder.path(), m_kit.file(m_calls));
    const QByteArray good = read(file);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(31), good.size() / 2, good.size() - 1}) {
        write(file, good.left(size));
        QVERIFY2(isSeen(file), qPrintable(QString::number(size)));
    }
    write(file, good + '\0');
    QVERIFY(isSeen(file));
    write(file, good + good);
    QVERIFY(!Segment::open(file) || isSeen(file));
}

void TestSegment::wrongFootersWithRightSums_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("more rows") << QByteArray("\"rows\":300") << QByteArray("\"rows\":9000000");
    QTest::newRow("a width") << QByteArray("[[0,4,") << QByteArray("[[0,3,");
    QTest::newRow("a place beyond the end") << QByteArray("[[0,4,") << QByteArray("[[90000,4,");
    QTest::newRow("a negative place") << QByteArray("[[0,4,") << QByteArray("[[-8,4,");
    QTest::newRow("no columns") << QByteArray("\"columns\"") << QByteArray("\"calumns\"");
    QTest::newRow("a time before 1970") << QByteArray("[[0,4,\"") << QByteArray("[[0,4,\"-");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[");
}

void TestSegment::wrongFootersWithRightSums()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const QTemporaryDir folder;
    QByteArray footer = Segment::open(made(folder.path(), m_kit.file(m_calls))).value()->layout().toFooter();
    QVERIFY(SegmentLayout::fromFooter(footer));
    QVERIFY(footer.contains(from));
    QVERIFY(!SegmentLayout::fromFooter(footer.replace(footer.indexOf(from), from.size(), to)));
}

void TestSegment::repairedFromTheSource_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("missing") << 0;
    QTest::newRow("truncated") << 1;
    QTest::newRow("a byte in its rows") << 2;
}

void TestSegment::repairedFromTheSource()
{
    QFETCH(const int, how);
    const QTemporaryDir folder;
    const QString file = made(folder.path(), m_kit.file(m_calls));
    const QString total = CallKit::text((*CallStore::open(folder.path()))->records()->total());
    QByteArray bytes = read(file);
    if (how == 0)
        QVERIFY(QFile::remove(file));
    else if (how == 1)
        write(file, bytes.left(bytes.size() / 2));
    else {
        bytes[0] = char(bytes[0] ^ 1);
        write(file, bytes);
    }
    const auto store = CallStore::open(folder.path());
    QVERIFY(store);
    if (how == 2) { // seen when it is touched, and never answered from
        QVERIFY((*store)->broken().isEmpty());
        const auto sum = (*store)->records()->sum({QDate(2026, 2, 1), {}, {}, {}, {}, {}, {}, {}, {}, {}});
        QVERIFY(!sum);
        QCOMPARE(sum.error().code, QStringLiteral("segment_damaged"));
    } else {
        QCOMPARE((*store)->broken().size(), 1);
    }
    const auto lost = (*store)->repair();
    QVERIFY(lost);
    QVERIFY(lost->isEmpty());
    QVERIFY((*store)->broken().isEmpty());
    QCOMPARE(CallKit::text((*store)->records()->total()), total);
    QCOMPARE(CallKit::text(*(*store)->records()->sum({})), total);
    QVERIFY(segmentIn(folder.path()).endsWith(QLatin1String("-2.seg")));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.damaged")}).size(), how == 0 ? 0 : 1);
}

void TestSegment::aSourceThatIsGoneOrChanged()
{
    const QTemporaryDir folder;
    const QString source = m_kit.file(m_calls);
    QVERIFY(QFile::remove(made(folder.path(), source)));
    write(source, m_calls + "17.03.2026;09:14:09;1;2;F;00:00:01;1\r\n");
    const auto store = CallStore::open(folder.path());
    QCOMPARE((*store)->repair()->size(), 1);
    QVERIFY(QFile::remove(source));
    QCOMPARE((*store)->repair()->size(), 1);
    QCOMPARE((*store)->broken().size(), 1); // still known, so that nobody takes the rest for all
    // The same bytes from elsewhere help.
    CallImport import;
    import.file = m_kit.file(m_calls);
    QVERIFY((*store)->import(import));
    QVERIFY((*store)->broken().isEmpty());
    QCOMPARE((*store)->records()->total().calls, 300);
}

void TestSegment::leftoversOfAKilledImport()
{
    const QTemporaryDir folder;
    const QString file = made(folder.path(), m_kit.file(m_calls));
    write(folder.filePath(QStringLiteral("0123456789abcdef0123456789abcdef-1.seg")), read(file).left(500));
    write(folder.filePath(QStringLiteral(".manifest.json.1-0.tmp")), "{");
    QCOMPARE((*CallStore::open(folder.path()))->records()->total().calls, 300);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3); // the lock, the manifest, the segment
}

void TestSegment::damagedAndNewerManifest()
{
    const QTemporaryDir folder;
    made(folder.path(), m_kit.file(m_calls));
    const QString manifest = folder.filePath(QStringLiteral("manifest.json"));
    write(manifest, "{\"version\":99}");
    QCOMPARE(CallStore::open(folder.path()).error().code, QStringLiteral("calls_newer"));
    write(manifest, "{\"vers");
    QCOMPARE(CallStore::open(folder.path()).error().code, QStringLiteral("calls_damaged"));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.seg")}).size(), 1); // nothing is thrown away
}

QTEST_GUILESS_MAIN(TestSegment)
#include "tst_segment.moc"
