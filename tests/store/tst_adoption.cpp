#include "archivekit.h"

#include <QProcess>
#include <QTest>

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

/// Changes archive.db behind the program's back.
bool tamper(const ArchiveKit &kit, const QString &sql)
{
    return QProcess::execute(u"sqlite3"_s, {kit.databaseFile(), sql}) == 0;
}

QList<ArchiveItem> three()
{
    return {ArchiveKit::item(1), ArchiveKit::item(2, Contract::DocumentType::EvnPdf), ArchiveKit::item(3)};
}
} // namespace

class TestAdoption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void adoptsVerifiedFilesAndLinksThem()
    {
        ArchiveKit old;
        QVERIFY(old.open()->store(three(), {}));
        ArchiveKit kit;
        auto archive = kit.open();
        QCOMPARE(archive->adopt(old.folder()).value(), 3);
        QCOMPARE(archive->adopt(old.folder()).value(), 0); // twice is once
        QCOMPARE(ArchiveKit::files(kit.folder()), ArchiveKit::files(old.folder()));
        QCOMPARE(described(archive->verify({}).value()), QStringList());
        QCOMPARE(archive->rows()->first().document.type, Contract::DocumentType::InvoicePdf);
        QCOMPARE(archive->rows()->first().document.number, u"RE-1003"_s);
        // The portal still has them: known by their bytes, not fetched again, now with id and fields.
        for (const auto &item : three())
            QVERIFY(archive->holds(item.document).value());
        QCOMPARE(archive->rows()->first().document, three().last().document);
        QCOMPARE(described(archive->verify(archive->head().value()).value()), QStringList());
        QVERIFY(!archive->holds(ArchiveKit::item(4).document).value());
    }

    void adoptsItsOwnFolderAfterTheIndexWasLost()
    {
        ArchiveKit kit;
        QVERIFY(kit.open()->store(three(), {}));
        QVERIFY(QDir(kit.home.filePath(u"data"_s)).removeRecursively());
        auto archive = kit.open();
        QCOMPARE(archive->verify({})->differences.size(), 3); // not listed
        const auto before = ArchiveKit::files(kit.folder());
        QCOMPARE(archive->adopt(kit.folder()).value(), 3);
        QCOMPARE(ArchiveKit::files(kit.folder()), before);
        QCOMPARE(described(archive->verify({}).value()), QStringList());
    }

    void movesToAnotherFolder()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        const auto paths = archive->store(three(), {});
        const QString target = kit.home.filePath(u"elsewhere/archive"_s);
        QCOMPARE(archive->moveTo(kit.folder() + u"/inside"_s).error().code, u"folder_inside_archive"_s);
        const QByteArray good = ArchiveKit::read(paths->at(1).value());
        QVERIFY(ArchiveKit::write(paths->at(1).value(), good.chopped(1)));
        QCOMPARE(archive->moveTo(target).error().code, u"archive_differs"_s);
        QCOMPARE(archive->folder(), kit.folder());
        QVERIFY(ArchiveKit::write(paths->at(1).value(), good));
        QCOMPARE(archive->moveTo(target).value(), 3);
        QCOMPARE(archive->folder(), target);
        QCOMPARE(ArchiveKit::files(target), ArchiveKit::files(kit.folder()));
        QCOMPARE(described(archive->verify(archive->head().value()).value()), QStringList());
        QVERIFY(archive->store({ArchiveKit::item(9)}, {})->first()->startsWith(target));
    }

    void aDifferenceStopsBeforeTheFirstFile()
    {
        ArchiveKit old;
        const auto paths = old.open()->store(three(), {});
        QByteArray bytes = ArchiveKit::read(paths->at(2).value());
        bytes[100] = char(bytes[100] ^ 1);
        QVERIFY(ArchiveKit::write(paths->at(2).value(), bytes));
        ArchiveKit kit;
        auto archive = kit.open();
        const auto refused = archive->adopt(old.folder());
        QCOMPARE(refused.error().code, u"archive_differs"_s);
        QCOMPARE(refused.error().detail, paths->at(2).value());
        QCOMPARE(ArchiveKit::files(kit.folder()), QStringList());
        QCOMPARE(archive->rows()->size(), 0);
        QTemporaryDir empty;
        QCOMPARE(archive->adopt(empty.path()).error().code, u"no_checksums"_s);
    }

    void pathsOutOfTheFolderAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"../x", "/etc/passwd", "a/../../x", "a//b", "C:/x", "\\..\\x"})
            QTest::newRow(path) << QByteArray(path);
    }
    void pathsOutOfTheFolderAreRefused()
    {
        QFETCH(QByteArray, path);
        ArchiveKit kit;
        QTemporaryDir other;
        QVERIFY(ArchiveKit::write(other.filePath(u"SHA256SUMS"_s), QByteArray(64, 'a') + "  " + path + '\n'));
        const auto refused = kit.open()->adopt(other.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"checksums_damaged"_s);
    }

    void namesOfOtherSystemsAreMadeSafe()
    {
        QTemporaryDir other;
        const QByteArray bytes = "evidence";
        const QString sum = QString::fromLatin1(Sha256::hex(bytes));
        QVERIFY(QDir(other.path()).mkdir(u"aux"_s));
        QVERIFY(ArchiveKit::write(other.filePath(u"aux/Bericht?.pdf"_s), bytes));
        QVERIFY(ArchiveKit::write(other.filePath(u"SHA256SUMS"_s), (sum + u" *aux/Bericht?.pdf\r\n"_s).toLatin1()));
        ArchiveKit kit;
        auto archive = kit.open();
        QCOMPARE(archive->adopt(other.path()).value(), 1);
        QCOMPARE(archive->rows()->first().path, u"_aux/Bericht-.pdf"_s);
        QCOMPARE(archive->rows()->first().document.type, Contract::DocumentType::Unknown);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("entry changed") << u"UPDATE journal SET reason = 'x' WHERE seq = 2"_s << u"archive.db: journal"_s;
        QTest::newRow("hash changed") << u"UPDATE journal SET hash = replace(hash, 'a', 'b') WHERE seq = 1"_s
                                      << u"archive.db: journal"_s;
        QTest::newRow("entry removed") << u"DELETE FROM journal WHERE seq = 2"_s << u"archive.db: journal"_s;
        QTest::newRow("entries swapped") << u"UPDATE journal SET seq = seq + 10 WHERE seq = 1"_s << u"archive.db: journal"_s;
        QTest::newRow("row changed") << u"UPDATE documents SET sha256 = printf('%064d', 7) WHERE number = 'RE-1002'"_s
                                     << u"2026/01/2026-01-07_EVN_RE-1002.pdf: journal"_s;
        QTest::newRow("row removed") << u"DELETE FROM documents WHERE number = 'RE-1002'"_s
                                     << u"2026/01/2026-01-07_EVN_RE-1002.pdf: journal"_s;
        QTest::newRow("said removed by rule")
            << u"UPDATE documents SET state = 'removed', path = '', path_key = NULL WHERE number = 'RE-1002'"_s
            << u"00000000-0000-4000-8000-000000000002: journal"_s;
    }
    void tamperingIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        ArchiveKit kit;
        auto archive = kit.open();
        QVERIFY(archive->store(three(), {}));
        QCOMPARE(described(archive->verify({}).value()), QStringList()); // control
        QVERIFY(tamper(kit, sql));
        QVERIFY2(described(archive->verify({}).value()).contains(named),
                 qPrintable(described(archive->verify({}).value()).join(u'\n')));
    }

    void theTailIsProvenByTheHeadAlone()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QVERIFY(archive->store({ArchiveKit::item(1)}, {}));
        const ChainHead earlier = archive->head().value();
        QVERIFY(archive->store({ArchiveKit::item(2)}, {}));
        const ChainHead head = archive->head().value();
        QVERIFY(archive->verify(head)->tailProven);
        const auto older = archive->verify(earlier); // killed before the keychain was written
        QVERIFY(older->chainGood && !older->tailProven);
        // The last entry and its row are cut off: a good chain, but not the one the keychain knows.
        QVERIFY(tamper(kit, u"DELETE FROM journal WHERE seq = 2; DELETE FROM documents WHERE number = 'RE-1002'"_s));
        QVERIFY(QFile::remove(kit.folder() + u"/2026/01/2026-01-07_Rechnung_RE-1002.pdf"_s));
        const auto without = archive->verify({});
        QVERIFY(without->chainGood && !without->tailProven);
        const auto with = archive->verify(head);
        QVERIFY(!with->chainGood && !with->tailProven);
    }
};

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
