#include "archivekit.h"

#include <QProcess>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList described(const VerifyReport &report)
{
    QStringList lines;
    for (const auto &difference : report.differences)
        lines += difference.path + u": "_s + difference.what;
    return lines;
}
} // namespace

class TestArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesWithSumsAndRows_R3_095()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QList<ArchiveItem> items;
        for (int n = 1; n <= 40; ++n)
            items += ArchiveKit::item(n);
        const auto answers = archive->store(items, u"https://portal"_s);
        QVERIFY(answers);
        for (const auto &answer : *answers)
            QVERIFY2(answer && QFile::exists(*answer), answer ? "no file" : qPrintable(answer.error().code));
        QCOMPARE(ArchiveKit::files(kit.folder()).size(), 41);
        QVERIFY(ArchiveKit::files(kit.folder()).contains(u"2026/01/2026-01-06_Rechnung_RE-1001.pdf"_s));
        QCOMPARE(archive->rows()->size(), 40);
        QCOMPARE(archive->heldIds()->size(), 40);
        QVERIFY(archive->heldIds()->contains(items[7].document.id));
        QCOMPARE(archive->content(items[3].document.id).value(), ArchiveKit::bytes(4));

        QProcess sums;
        sums.setWorkingDirectory(kit.folder());
        sums.start(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        QCOMPARE(sums.readAllStandardOutput().count(": OK"), 40);

        const auto report = archive->verify(archive->head().value());
        QVERIFY(report);
        QCOMPARE(described(*report), QStringList());
        QCOMPARE(report->checked, 40);
        QVERIFY(report->chainGood && report->tailProven);
    }

    void filesAreOwnerOnly()
    {
        ArchiveKit kit;
        const mode_t before = ::umask(0);
        auto archive = kit.open();
        const auto answers = archive->store({ArchiveKit::item(1)}, {});
        ::umask(before);
        for (const QString &path : {answers->first().value(), kit.folder() + u"/SHA256SUMS"_s, kit.databaseFile()}) {
            struct stat info;
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
            QCOMPARE(info.st_mode & 07777, 0600u);
        }
        struct stat info;
        QCOMPARE(::stat(QFile::encodeName(kit.folder() + u"/2026"_s).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0700u);
    }

    void wrongHashAndSizeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QString>("code");
        QByteArray flipped = ArchiveKit::bytes(1);
        flipped[500] = char(flipped[500] ^ 1);
        QTest::newRow("one bit") << flipped << u"wrong_hash"_s;
        QTest::newRow("truncated") << ArchiveKit::bytes(1).chopped(1) << u"wrong_size"_s;
        QTest::newRow("empty") << QByteArray("") << u"wrong_size"_s;
        QTest::newRow("longer") << ArchiveKit::bytes(1) + 'x' << u"wrong_size"_s;
    }
    void wrongHashAndSizeAreRefused()
    {
        QFETCH(QByteArray, received);
        QFETCH(QString, code);
        ArchiveKit kit;
        auto archive = kit.open();
        ArchiveItem bad = ArchiveKit::item(1);
        bad.bytes = received;
        const auto answers = archive->store({bad, ArchiveKit::item(2)}, {});
        QVERIFY(answers);
        QVERIFY(!answers->at(0));
        QCOMPARE(answers->at(0).error().code, code);
        QCOMPARE(answers->at(0).error().kind, Error::Kind::Protocol);
        QVERIFY(answers->at(1)); // the good one of the group is kept
        QCOMPARE(ArchiveKit::files(kit.folder()).size(), 2);
        QVERIFY(!archive->holds(bad.document).value());
    }

    void sameNameGetsANumber_R3_095()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QList<ArchiveItem> items{ArchiveKit::item(1), ArchiveKit::item(2), ArchiveKit::item(3)};
        for (auto &item : items)
            item.document.documentDate = QDate(2026, 3, 1);
        items[0].document.number = u"Stra\u00dfe-\u00c4"_s;  // NFC
        items[1].document.number = u"stra\u00dfe-A\u0308"_s; // NFD and another case: one file on macOS and Windows
        items[2].document.number = u"STRASSE-\u00e4"_s;
        const auto answers = archive->store({items[0], items[1]}, {});
        QVERIFY(answers->at(0) && answers->at(1));
        const auto third = archive->store({items[2]}, {});
        QStringList keys{NameTemplate::collisionKey(answers->at(0).value()), NameTemplate::collisionKey(answers->at(1).value()),
                         NameTemplate::collisionKey(third->at(0).value())};
        keys.removeDuplicates();
        QCOMPARE(keys.size(), 3);
        QCOMPARE(described(archive->verify({}).value()), QStringList());
    }

    void foreignFileIsNeverReplaced()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QVERIFY(QDir().mkpath(kit.folder() + u"/2026/01"_s));
        const QString taken = kit.folder() + u"/2026/01/2026-01-06_Rechnung_RE-1001.pdf"_s;
        QVERIFY(ArchiveKit::write(taken, "mine"));
        const auto answers = archive->store({ArchiveKit::item(1)}, {});
        QCOMPARE(answers->at(0).value(), kit.folder() + u"/2026/01/2026-01-06_Rechnung_RE-1001_2.pdf"_s);
        QCOMPARE(ArchiveKit::read(taken), QByteArray("mine"));
    }

    void aLinkBelowTheFolderIsRefused()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), kit.folder() + u"/2026"_s));
        const auto answers = archive->store({ArchiveKit::item(1)}, {});
        QVERIFY(answers && !answers->at(0));
        QCOMPARE(answers->at(0).error().code, u"path_is_link"_s);
        QVERIFY(answers->at(0).error().detail.contains(kit.folder()));
        QCOMPARE(ArchiveKit::files(elsewhere.path()), QStringList());
    }

    void serverNameNeverBecomesAPath_R3_095()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        ArchiveItem item = ArchiveKit::item(1);
        item.document.fileName = u"../../x"_s;
        item.document.number = u"../../../tmp/x"_s;
        item.document.contractNumber = u"C:\\Windows"_s;
        item.document.title = u"/etc/passwd"_s;
        const auto answers = archive->store({item}, {});
        const QString path = answers->at(0).value();
        QCOMPARE(QFileInfo(path).canonicalFilePath(), path);
        QVERIFY(path.startsWith(kit.folder() + u"/2026/01/"_s));
        QCOMPARE(ArchiveKit::files(kit.home.path()).filter(u"archive/"_s).size(), 2);
    }

    void verifyNamesWhatDiffers()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QList<ArchiveItem> items;
        for (int n = 1; n <= 5; ++n)
            items += ArchiveKit::item(n);
        const auto answers = archive->store(items, {});
        QByteArray one = ArchiveKit::read(answers->at(1).value());
        one[one.size() / 2] = char(one[one.size() / 2] ^ 0x10);
        QVERIFY(ArchiveKit::write(answers->at(1).value(), one));
        QVERIFY(QFile::remove(answers->at(2).value()));
        QVERIFY(ArchiveKit::write(kit.folder() + u"/2026/extra.pdf"_s, "x"));
        auto report = archive->verify({});
        QStringList lines = described(*report);
        lines.sort();
        QCOMPARE(lines, QStringList({u"2026/01/2026-01-07_Rechnung_RE-1002.pdf: changed"_s,
                                     u"2026/01/2026-01-08_Rechnung_RE-1003.pdf: missing"_s, u"2026/extra.pdf: not_listed"_s}));
        QVERIFY(report->chainGood);
        QVERIFY(!report->tailProven); // without the head from the keychain
        QCOMPARE(archive->content(items[1].document.id).error().code, u"archive_differs"_s);
        QVERIFY(QFile::remove(kit.folder() + u"/SHA256SUMS"_s));
        QVERIFY(described(archive->verify({}).value()).contains(u"SHA256SUMS: missing"_s));
    }

    void sumsLineChangedIsNamed()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QVERIFY(archive->store({ArchiveKit::item(1)}, {}));
        QByteArray sums = ArchiveKit::read(kit.folder() + u"/SHA256SUMS"_s);
        sums[0] = sums[0] == 'a' ? 'b' : 'a';
        QVERIFY(ArchiveKit::write(kit.folder() + u"/SHA256SUMS"_s, sums));
        QCOMPARE(described(archive->verify({}).value()), QStringList({u"SHA256SUMS: changed"_s}));
    }

    void marksAndFiguresStay_R3_095()
    {
        ArchiveKit kit;
        const InvoiceFigures figures{u"RE-1001"_s,           QDate(2026, 1, 6),      QDate(2026, 1, 20), Money::fromCents(10000),
                                     Money::fromCents(1900), Money::fromCents(11900)};
        const Document document = ArchiveKit::item(1).document;
        {
            auto archive = kit.open();
            QVERIFY(archive->store({ArchiveKit::item(1)}, u"https://portal"_s));
            QVERIFY(archive->setFigures(document.id, figures));
            QVERIFY(archive->setMark({document.id, u"not-archived"_s}, MarkKind::Booked, true, u"erika"_s));
            QVERIFY(archive->setMark({document.id}, MarkKind::Checked, true, u"erika"_s));
            QVERIFY(archive->setMark({document.id}, MarkKind::Checked, false, u"max"_s));
        }
        auto archive = kit.open();
        const auto row = archive->rows()->first();
        QCOMPARE(row.document, document);
        QCOMPARE(row.figures.value(), figures);
        QCOMPARE(row.booked, (Mark{u"erika"_s, kit.clock.nowUtc()}));
        QVERIFY(!row.checked.at.isValid());
        QCOMPARE(row.source, u"https://portal"_s);
        QCOMPARE(row.fetchedAt, kit.clock.nowUtc());
        QCOMPARE(archive->marks()->size(), 2);
        QCOMPARE(archive->head()->count, 5); // archived, two booked, checked on and off
        QCOMPARE(described(archive->verify({}).value()), QStringList());
    }

    void resumedDownloadIsTaken()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        const ArchiveItem whole = ArchiveKit::item(1);
        const QString part = archive->incomingFile(whole.document).value();
        QVERIFY(part.startsWith(kit.folder() + u'/'));
        QVERIFY(ArchiveKit::write(part, whole.bytes.left(100)));
        archive.reset(); // a break; the next run asks for the rest by Range
        archive = kit.open();
        QVERIFY(archive->tidy());
        QCOMPARE(QFileInfo(archive->incomingFile(whole.document).value()).size(), 100);
        QVERIFY(ArchiveKit::write(part, whole.bytes));
        QVERIFY(archive->store({{whole.document, part, {}}}, {})->first());
        QVERIFY(!QFile::exists(part));
        Document changed = whole.document; // new content at the portal: another partial file
        changed.sha256 = QString(64, u'a');
        QVERIFY(archive->incomingFile(changed).value() != part);
        changed.sha256 = u"../../x"_s;
        QCOMPARE(archive->incomingFile(changed).error().code, u"invalid_hash"_s);
    }

    void tidyClearsWhatAKillLeft()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        const ArchiveItem kept = ArchiveKit::item(1);
        const QString heldPart = archive->incomingFile(kept.document).value();
        QVERIFY(archive->store({kept}, {}));
        QVERIFY(ArchiveKit::write(heldPart, "late"));
        QVERIFY(ArchiveKit::write(kit.folder() + u"/.SHA256SUMS.123-0.tmp"_s, "half"));
        QVERIFY(ArchiveKit::write(kit.folder() + u"/.incoming/odd"_s, "half"));
        QVERIFY(archive->tidy());
        QCOMPARE(ArchiveKit::files(kit.folder()), QStringList({u"2026/01/2026-01-06_Rechnung_RE-1001.pdf"_s, u"SHA256SUMS"_s}));
    }

    void fileWithoutRowIsTakenOnce()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        const ArchiveItem item = ArchiveKit::item(1);
        QVERIFY(QDir().mkpath(kit.folder() + u"/2026/01"_s)); // killed after the rename
        QVERIFY(ArchiveKit::write(kit.folder() + u"/2026/01/2026-01-06_Rechnung_RE-1001.pdf"_s, item.bytes));
        QVERIFY(archive->holds(item.document).value());
        QCOMPARE(archive->rows()->size(), 1);
        QVERIFY(archive->holds(item.document).value());
        QVERIFY(archive->store({item}, {})->first());
        QCOMPARE(ArchiveKit::files(kit.folder()), QStringList({u"2026/01/2026-01-06_Rechnung_RE-1001.pdf"_s, u"SHA256SUMS"_s}));
        QCOMPARE(described(archive->verify({}).value()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
