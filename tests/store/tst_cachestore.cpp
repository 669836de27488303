#include "cachestore.h"
#include "jsoncodec.h"
#include "manualclock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Contract::Role;

namespace
{
const CacheScope administrator{u"user-1"_s, {Role::AdministratorKundenportal}};
const CacheScope accountant{u"user-2"_s, {Role::BuchhaltungKunde}};

Change documentChange(int n, const QString &marker = {})
{
    Document document;
    document.id = u"doc-%1"_s.arg(n, 4, 10, QChar(u'0'));
    document.rev = n;
    document.type = Contract::DocumentType::InvoicePdf;
    document.number = u"RE-%1"_s.arg(n);
    document.title = marker.isEmpty() ? u"Rechnung %1"_s.arg(n) : marker;
    document.documentDate = QDate(2026, 1, 1).addDays(n);
    return {u"document"_s, document.id, document.rev, false, JsonCodec::toJson(document)};
}

ChangePage pageOf(int from, int to, bool hasMore, bool snapshot = true)
{
    ChangePage page{{}, u"cursor-%1"_s.arg(to), hasMore, snapshot};
    for (int n = from; n <= to; ++n)
        page.items += documentChange(n);
    return page;
}

struct Kit {
    QTemporaryDir home;
    ManualClock clock;
    QString path() const { return home.filePath(u"cache.db"_s); }
    std::unique_ptr<CacheStore> open(const CacheScope &scope = administrator)
    {
        auto store = CacheStore::open(path(), clock);
        if (!store)
            qFatal("cache: %s %s", qUtf8Printable(store.error().code), qUtf8Printable(store.error().detail));
        if (auto r = (*store)->setScope(scope); !r)
            qWarning("scope: %s", qUtf8Printable(r.error().code));
        return std::move(*store);
    }
    QStringList aside() const { return QDir(home.path()).entryList({u"cache.db.damaged-*Z"_s}, QDir::Files); }
};

Result<QList<Document>> documentsIn(CacheStore &cache)
{
    QList<Document> documents;
    const auto take = [&](const QString &kind, const QString &, const QJsonObject &body) {
        if (kind == u"document"_s)
            documents += JsonCodec::fromJson<Document>(body).value();
    };
    if (auto r = cache.forEach(take); !r)
        return fail(r.error());
    return documents;
}

QByteArray allBytes(const QTemporaryDir &home)
{
    QByteArray bytes;
    for (const QString &name : QDir(home.path()).entryList(QDir::Files)) {
        QFile file(home.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}
} // namespace

class TestCacheStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAndCursorTogether()
    {
        Kit kit;
        {
            auto cache = kit.open();
            QVERIFY(cache->syncState()->cursor.isEmpty());
            QVERIFY(!cache->syncState()->lastSync.isValid());
            QCOMPARE(cache->applyPage(pageOf(1, 3, true))->size(), 3);
            QVERIFY(!cache->syncState()->lastSync.isValid()); // not complete yet
            QCOMPARE(cache->applyPage(pageOf(4, 5, false))->size(), 2);
        }
        auto cache = kit.open();
        QCOMPARE(documentsIn(*cache)->size(), 5);
        QCOMPARE(documentsIn(*cache)->at(2).number, u"RE-3"_s);
        QCOMPARE(cache->syncState()->cursor, u"cursor-5"_s);
        QCOMPARE(cache->syncState()->lastSync, kit.clock.nowUtc());
        ChangePage turn{{documentChange(2), documentChange(3, u"neu"_s)}, u"cursor-9"_s, false, false};
        turn.items += Change{u"document"_s, u"doc-0001"_s, 7, true, {}};
        turn.items += Change{u"document"_s, u"never-seen"_s, 8, true, {}};
        QCOMPARE(cache->applyPage(turn)->size(), 2);
        QCOMPARE(documentsIn(*cache)->size(), 4);
        QCOMPARE(cache->resource(u"document"_s, u"doc-0003"_s)->value().value(u"title"_s).toString(), u"neu"_s);
        QVERIFY(!cache->resource(u"document"_s, u"doc-0001"_s)->has_value());
    }

    void snapshotRemovesWhatItDoesNotName()
    {
        Kit kit;
        auto cache = kit.open();
        QVERIFY(cache->applyPage(pageOf(1, 6, false)));
        QVERIFY(cache->resetCursor()); // 410
        QCOMPARE(cache->syncState()->cursor, QString());
        QCOMPARE(documentsIn(*cache)->size(), 6); // still readable
        QVERIFY(cache->applyPage(pageOf(2, 3, true)));
        QCOMPARE(documentsIn(*cache)->size(), 6);
        cache.reset(); // killed between two pages
        cache = kit.open();
        QCOMPARE(cache->syncState()->cursor, u"cursor-3"_s);
        QCOMPARE(cache->applyPage(pageOf(4, 4, false))->size(), 3);
        QCOMPARE(documentsIn(*cache)->size(), 3);
    }

    void nothingIsReachedUnderAnotherScope_G_10()
    {
        Kit kit;
        {
            auto cache = kit.open(administrator);
            ChangePage page = pageOf(1, 2, false);
            page.items += documentChange(9, u"MARKER-OF-THE-ADMINISTRATOR"_s);
            QVERIFY(cache->applyPage(page));
            QVERIFY(allBytes(kit.home).contains("MARKER-OF-THE-ADMINISTRATOR")); // control: it is there
        }
        auto cache = kit.open(accountant);
        QCOMPARE(documentsIn(*cache)->size(), 0);
        QVERIFY(!cache->resource(u"document"_s, u"doc-0009"_s)->has_value());
        QVERIFY(cache->syncState()->cursor.isEmpty());
        QVERIFY(cache->setScope({}));
        QCOMPARE(documentsIn(*cache).error().code, u"no_scope"_s);
        QVERIFY(cache->setScope(administrator)); // another user: untouched
        QCOMPARE(documentsIn(*cache)->size(), 3);
    }

    void lostRoleRemovesWhatItShowed_R3_094()
    {
        Kit kit;
        const CacheScope both{u"user-1"_s, {Role::BuchhaltungKunde, Role::AdministratorTelefonanlage}};
        {
            auto cache = kit.open(both);
            QVERIFY(cache->applyPage({{documentChange(1, u"MARKER-BEFORE"_s)}, u"c"_s, false, true}));
        }
        auto cache = kit.open({u"user-1"_s, {Role::AdministratorTelefonanlage}});
        QCOMPARE(documentsIn(*cache)->size(), 0);
        QVERIFY(cache->setScope(both));
        QCOMPARE(documentsIn(*cache)->size(), 0); // gone, not hidden
        QCOMPARE(CacheScope({u"u"_s, {Role::BuchhaltungKunde, Role::AdministratorTelefonanlage}}).key(),
                 CacheScope({u"u"_s, {Role::AdministratorTelefonanlage, Role::BuchhaltungKunde, Role::BuchhaltungKunde}}).key());
    }

    void wipeLeavesNoByte_G_44()
    {
        Kit kit;
        auto cache = kit.open();
        QVERIFY(cache->applyPage({{documentChange(1, u"MARKER-TO-BE-WIPED"_s)}, u"c"_s, false, true}));
        QVERIFY(allBytes(kit.home).contains("MARKER-TO-BE-WIPED"));
        QVERIFY(cache->wipe());
        QVERIFY(!allBytes(kit.home).contains("MARKER-TO-BE-WIPED"));
        QCOMPARE(documentsIn(*cache)->size(), 0);
    }

    void foreignOrEmptyFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("putAside");
        QTest::newRow("0 bytes") << QByteArray("") << 0;
        QTest::newRow("text") << QByteArray(4096, 'x') << 1;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << 1;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%%EOF\n") << 1;
    }
    void foreignOrEmptyFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, putAside);
        Kit kit;
        QFile file(kit.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        auto cache = kit.open();
        QCOMPARE(cache->wasRebuilt(), putAside == 1);
        QCOMPARE(kit.aside().size(), putAside);
        QCOMPARE(documentsIn(*cache)->size(), 0);
        QVERIFY(cache->applyPage(pageOf(1, 1, false)));
    }

    void newerCacheIsRefused()
    {
        Kit kit;
        kit.open().reset();
        QCOMPARE(QProcess::execute(u"sqlite3"_s, {kit.path(), u"PRAGMA user_version=50"_s}), 0);
        QCOMPARE(CacheStore::open(kit.path(), kit.clock).error().code, u"database_newer"_s);
        QCOMPARE(kit.aside().size(), 0);
    }

    /// C3: seeded damage. Allowed are: the same rows as before, or a rebuilt cache. Never other rows, never a crash.
    void damageIsFoundOrHarmless()
    {
        Kit kit;
        {
            auto cache = kit.open();
            QVERIFY(cache->applyPage(pageOf(1, 200, false)));
        }
        QFile whole(kit.path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray good = whole.readAll();
        whole.close();
        QVERIFY(good.size() > 50'000);
        const auto expected = documentsIn(*kit.open()).value();
        int rebuilt = 0;
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator random(seed);
            QByteArray bytes = good;
            switch (seed % 4) {
            case 0:
                bytes.truncate(random.bounded(int(bytes.size())));
                break;
            case 1: {
                const int at = random.bounded(int(bytes.size()));
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
                break;
            }
            case 2: {
                const int block = random.bounded(int(bytes.size() / 4096)) * 4096;
                bytes.replace(block, 4096, QByteArray(4096, '\0'));
                break;
            }
            default:
                for (int i = 0; i < 40; ++i)
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            }
            QTemporaryDir home;
            const QString path = home.filePath(u"cache.db"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            auto cache = CacheStore::open(path, kit.clock);
            if (!cache) { // a version number flipped upward is refused, not rebuilt
                QVERIFY2(cache.error().code == u"database_newer", qPrintable(cache.error().code + u' ' + cache.error().detail));
                continue;
            }
            (void)(*cache)->setScope(administrator);
            auto documents = documentsIn(**cache);
            if (documents && !(*cache)->wasRebuilt()) {
                if (!documents->isEmpty() || (*cache)->syncState()->lastSync.isValid())
                    QVERIFY2(*documents == expected, qPrintable(u"seed %1"_s.arg(seed)));
                else // the state row was not found: the next sync is a snapshot
                    QVERIFY((*cache)->syncState()->cursor.isEmpty());
                continue;
            }
            if (!documents)
                QVERIFY2(documents.error().code == u"cache_rebuilt",
                         qPrintable(u"seed %1: "_s.arg(seed) + documents.error().code));
            ++rebuilt;
            QVERIFY((*cache)->applyPage(pageOf(1, 3, false))); // it works again at once
            QCOMPARE(documentsIn(**cache)->size(), 3);
            QCOMPARE(QDir(home.path()).entryList({u"cache.db.damaged-*Z"_s}, QDir::Files).size(), 1);
        }
        QVERIFY2(rebuilt > 150, qPrintable(QString::number(rebuilt)));
    }
};

QTEST_GUILESS_MAIN(TestCacheStore)
#include "tst_cachestore.moc"
