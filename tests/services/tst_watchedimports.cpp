#include "composition.h"
#include "manualclock.h"
#include "waiting.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using Outcome = ImportItem::Outcome;

/// Folders whose new files are imported: real folders, real files, the graph of the program. Where time matters a clock that is
/// moved by hand says when a file has come to rest; else the system's notices do their work.
class TestWatchedImports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_graph.reset(); }
    void writtenInPieces();
    void openForWriting();
    void twoHundredAtOnce();
    void moreComesWhileAnImportRuns();
    void renamedIntoTheFolder();
    void folderGoneAndBack();
    void eachIsToldOnce();
    void anotherProgramHasTheArchive();
    void whoWaitsForAnImportIsServedAfterIt();

private:
    static QByteArray invoice(const QByteArray &number);
    QString path(const QString &name) const { return m_folder->filePath(u"in/"_s + name); }
    void put(const QString &name, const QByteArray &bytes, QIODevice::OpenMode how = QIODevice::WriteOnly)
    {
        QFile file(path(name));
        QVERIFY(file.open(how) && file.write(bytes) == bytes.size());
    }
    bool open(const Clock *clock, std::chrono::milliseconds rest);
    bool openByHand() { return open(&m_clock, std::chrono::seconds(2)); }
    void look() { QCoro::waitFor(watched().watch().look()); }
    void pass(int milliseconds) { m_clock.advance(std::chrono::milliseconds(milliseconds)); }
    WatchedImports &watched() { return m_graph->watched(); }
    /// Of the archived invoices.
    QStringList numbers() const;
    /// How many invoices wait to be looked at.
    qsizetype told();

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    SystemClock m_now;
    std::unique_ptr<Composition> m_graph;
};

void TestWatchedImports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s) && QDir(m_folder->path()).mkpath(u"data"_s));
    ProfileRegistry registry(m_folder->filePath(u"data/settings.ini"_s));
    ProfileConfig config = registry.profile(u"own"_s);
    config.withoutPortal = true;
    config.watchedFolders = QStringList{m_folder->filePath(u"in"_s)};
    QVERIFY(registry.save(config));
}

QByteArray TestWatchedImports::invoice(const QByteArray &number)
{
    QFile file(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/files/telephone-ubl.xml"));
    const QByteArray xml = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QByteArray(xml).replace("<cbc:ID>RE-2026-1101<", "<cbc:ID>" + number + "<");
}

bool TestWatchedImports::open(const Clock *clock, std::chrono::milliseconds rest)
{
    Composition::Options options;
    options.profile = u"own"_s;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.clock = clock;
    options.watchPace = {rest, std::chrono::hours(1)};
    auto graph = Composition::build(options);
    if (!graph)
        return false;
    m_graph = *std::move(graph);
    if (!QCoro::waitFor(m_graph->documents().sync(true)))
        return false;
    watched().start();
    return true;
}

QStringList TestWatchedImports::numbers() const
{
    QStringList all;
    for (const DocumentRow &row : m_graph->documents().rows())
        if (row.document.type == Contract::DocumentType::InvoicePdf)
            all << row.document.number;
    all.sort();
    return all;
}

qsizetype TestWatchedImports::told()
{
    const QList<ImportItem> &items = watched().unseen().items;
    return std::count_if(items.cbegin(), items.cend(),
                         [](const ImportItem &item) { return item.facts.type == Contract::DocumentType::InvoicePdf; });
}

void TestWatchedImports::writtenInPieces()
{
    const QByteArray whole = invoice("P-1");
    QVERIFY(openByHand());
    put(u"p.xml"_s, whole.left(1000));
    look();
    pass(1900);
    put(u"p.xml"_s, whole.mid(1000, 500), QIODevice::Append);
    look();
    pass(1900); // the first piece is old enough, the second is not
    look();
    put(u"p.xml"_s, whole.mid(1500), QIODevice::Append);
    look();
    pass(1999);
    look();
    QVERIFY(watched().unseen().items.isEmpty() && numbers().isEmpty() && !m_graph->imports().progress());
    pass(1);
    look();
    QTRY_COMPARE(numbers(), QStringList(u"P-1"_s));
    QCOMPARE(watched().unseen().count(Outcome::Archived), 2); // with the EVN in it
    QCOMPARE(watched().unseen().count(Outcome::Refused), 0);
}

void TestWatchedImports::openForWriting()
{
    const QByteArray whole = invoice("O-1");
    QVERIFY(openByHand());
    QFile writer(path(u"o.xml"_s));
    QVERIFY(writer.open(QIODevice::WriteOnly) && writer.write(whole.left(2000)) == 2000 && writer.flush());
    for (int i = 0; i < 3; ++i) { // nothing is written for a long while
        look();
        pass(60'000);
    }
    QVERIFY(watched().unseen().items.isEmpty() && !m_graph->imports().progress());
    QVERIFY(writer.write(whole.mid(2000)) > 0);
    writer.close();
    look();
    pass(2000);
    look();
    QTRY_COMPARE(numbers(), QStringList(u"O-1"_s));
    QCOMPARE(watched().unseen().count(Outcome::Refused), 0);
}

void TestWatchedImports::twoHundredAtOnce()
{
    QVERIFY(open(&m_now, std::chrono::milliseconds(100)));
    QStringList wanted;
    for (int i = 0; i < 200; ++i) {
        const QString number = u"T-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        put(number + u".xml"_s, invoice(number.toLatin1()));
        wanted << number;
    }
    QTRY_COMPARE(numbers(), wanted);
    QTRY_VERIFY(!m_graph->imports().progress());
    QCOMPARE(told(), 200);
    for (const QString &number : std::as_const(wanted)) { // originals stay as they are
        QFile file(path(number + u".xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == invoice(number.toLatin1()));
    }
}

void TestWatchedImports::moreComesWhileAnImportRuns()
{
    QVERIFY(openByHand());
    QStringList wanted;
    const auto arrive = [this, &wanted](const QString &wave, int files) {
        for (int i = 0; i < files; ++i) {
            wanted << u"%1-%2"_s.arg(wave).arg(i, 3, 10, QLatin1Char('0'));
            put(wanted.last() + u".xml"_s, invoice(wanted.last().toLatin1()));
        }
        look();
        pass(2000);
        look();
    };
    arrive(u"A"_s, 100);
    arrive(u"B"_s, 5);
    arrive(u"C"_s, 5);
    QVERIFY(m_graph->imports().progress() && numbers().isEmpty()); // the second and the third wave wait for the first
    QTRY_COMPARE(numbers(), wanted);
    QTRY_COMPARE(told(), 110);
}

void TestWatchedImports::renamedIntoTheFolder()
{
    QVERIFY(open(&m_now, std::chrono::milliseconds(50)));
    for (const char *name : {"~$office.xml", ".hidden.xml", "picture.jpg", "half.xml.crdownload", "empty.xml.part"})
        put(QLatin1String(name), invoice("NO-1"));
    put(u"half.xml"_s, invoice("NO-2")); // the place that the browser keeps for it
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/below"_s));
    put(u"below/b.xml"_s, invoice("NO-3"));
    QFile elsewhere(m_folder->filePath(u"elsewhere.xml"_s));
    QVERIFY(elsewhere.open(QIODevice::WriteOnly) && elsewhere.write(invoice("R-1")) > 0);
    elsewhere.close();
    QVERIFY(elsewhere.rename(path(u"r.xml"_s)));
    QVERIFY(QFile::rename(path(u"empty.xml.part"_s), path(u"empty.xml"_s)));
    QTRY_COMPARE(numbers(), (QStringList{u"NO-1"_s, u"R-1"_s}));
    // The browser is done.
    QVERIFY(QFile::remove(path(u"half.xml"_s)) && QFile::rename(path(u"half.xml.crdownload"_s), path(u"half.xml"_s)));
    put(u"last.xml"_s, invoice("R-2"));
    QTRY_COMPARE(numbers(), (QStringList{u"NO-1"_s, u"R-1"_s, u"R-2"_s}));
    QCOMPARE(watched().unseen().count(Outcome::Refused), 0);
}

void TestWatchedImports::folderGoneAndBack()
{
    QVERIFY(open(&m_now, std::chrono::milliseconds(50)));
    const QString folder = m_folder->filePath(u"in"_s);
    put(u"a.xml"_s, invoice("G-1"));
    QTRY_COMPARE(numbers(), QStringList(u"G-1"_s));
    QVERIFY(watched().missing().isEmpty());
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_COMPARE(watched().missing(), QStringList(folder));
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(watched().missing().isEmpty());
    put(u"b.xml"_s, invoice("G-2"));
    QTRY_COMPARE(numbers(), (QStringList{u"G-1"_s, u"G-2"_s}));
}

void TestWatchedImports::eachIsToldOnce()
{
    put(u"good.xml"_s, invoice("E-1"));
    put(u"bad.xml"_s, "<html/>");
    QVERIFY(openByHand());
    const auto settle = [this] {
        look();
        pass(2000);
        look();
        return QTest::qWaitFor([this] { return !m_graph->imports().progress(); }, patience);
    };
    QVERIFY(settle());
    QTRY_COMPARE(watched().unseen().count(Outcome::Refused), 1);
    QCOMPARE(watched().unseen().count(Outcome::Archived), 2);
    watched().takeUnseen();
    QSignalSpy imports(&m_graph->imports(), &ImportService::progressChanged);
    QVERIFY(settle() && settle());
    QCOMPARE(imports.size(), 0);
    // Nor at the next start, where what came meanwhile is found; the same bytes under another name are nothing new.
    m_graph.reset();
    put(u"copy.xml"_s, invoice("E-1"));
    put(u"meanwhile.xml"_s, invoice("E-2"));
    QVERIFY(openByHand());
    QVERIFY(settle());
    QTRY_COMPARE(numbers(), (QStringList{u"E-1"_s, u"E-2"_s}));
    QCOMPARE(watched().unseen().items.size(), 1);
    QCOMPARE(watched().unseen().items.first().origin, path(u"meanwhile.xml"_s));
    // One that was put right is another file.
    put(u"bad.xml"_s, invoice("E-3"));
    QVERIFY(settle());
    QTRY_COMPARE(numbers(), (QStringList{u"E-1"_s, u"E-2"_s, u"E-3"_s}));
}

void TestWatchedImports::anotherProgramHasTheArchive()
{
    put(u"a.xml"_s, invoice("L-1"));
    QVERIFY(openByHand());
    auto lock = std::make_unique<Platform::LockFile>();
    QVERIFY(!lock->acquire(m_graph->paths().fetchLock().toStdString(), {}));
    look();
    pass(2000);
    look();
    QTRY_VERIFY(watched().trouble());
    QCOMPARE(watched().trouble()->code, u"fetch_in_use"_s);
    QVERIFY(watched().unseen().items.isEmpty());
    lock.reset();
    look();
    QTRY_COMPARE(numbers(), QStringList(u"L-1"_s));
    QTRY_VERIFY(!watched().trouble());
}

void TestWatchedImports::whoWaitsForAnImportIsServedAfterIt()
{
    QVERIFY(openByHand());
    QVERIFY(watched().setFolders({})); // they are given by hand here
    put(u"1.xml"_s, invoice("W-1"));
    put(u"2.xml"_s, invoice("W-2"));
    std::optional<Result<ImportReport>> first, second;
    ImportService &imports = m_graph->imports();
    QCoro::connect(imports.import({path(u"1.xml"_s)}), this, [&](const Result<ImportReport> &report) { first = report; });
    QCoro::connect(imports.import({path(u"2.xml"_s)}), this, [&](const Result<ImportReport> &report) { second = report; });
    QTRY_VERIFY(first && second);
    QVERIFY(*first && *second);
    QCOMPARE(numbers(), (QStringList{u"W-1"_s, u"W-2"_s}));
    // Cancelled while it waits, and gone with its service. There is enough to do until the other one has asked.
    first.reset();
    second.reset();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/3"_s));
    for (int i = 0; i < 40; ++i)
        put(u"3/%1.xml"_s.arg(i), invoice("W-3-" + QByteArray::number(i)));
    QCoro::connect(imports.import({path(u"3"_s)}), this, [&](const Result<ImportReport> &report) { first = report; });
    QCoro::connect(imports.import({path(u"1.xml"_s)}), this, [&](const Result<ImportReport> &report) { second = report; });
    imports.cancel();
    QTRY_VERIFY(first && second);
    QVERIFY(*second && (*second)->cancelled && (*second)->items.isEmpty());
    second.reset();
    QCoro::connect(imports.import({path(u"3"_s)}), this, [](const Result<ImportReport> &) {});
    QCoro::connect(imports.import({path(u"1.xml"_s)}), this, [&](const Result<ImportReport> &report) { second = report; });
    m_graph.reset();
    QVERIFY(second && (!*second || (*second)->cancelled));
}

QTEST_MAIN(TestWatchedImports)
#include "tst_watchedimports.moc"
