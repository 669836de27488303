#include "callstore.h"
#include "searchindex.h"
#include "searchmodel.h"
#include "searchsources.h"
#include "waiting.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>

/// What the global search finds, in which order, and that it never answers for a user who is gone (B-02).
class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_02_wordsAndNumbers_data();
    void B_02_wordsAndNumbers();
    void theBestFirst();
    void groupsCountAll();
    void theModelAnswersWhenTheIndexComes();
    void B_02_liveHitsStandBelow();
    void B_02_numbersAmongTheCalls();
    void B_02_seatsAndNumbers();
    void nothingOfAUserWhoIsGone();
};

namespace
{
SearchEntry entry(const char *page, const char *id, const char *title, const char *words = "", const QStringList &numbers = {},
                  const QDate &date = {})
{
    return {QString::fromLatin1(page),
            QString::fromLatin1(id),
            QString::fromUtf8(title),
            {},
            QString::fromUtf8(words),
            numbers,
            date};
}

SearchIndex index()
{
    return SearchIndex({entry("contracts", "c1", "4711001 · cloud.phone", "Essen Straße", {QStringLiteral("+492015500711")}),
                        entry("contracts", "c2", "4711002 · sipTrunk", "Köln", {QStringLiteral("+4922155572")}),
                        entry("invoices", "i1", "Rechnung · R-2026-10", "", {}, {2026, 10, 1}),
                        entry("invoices", "i2", "Rechnung · R-2026-11", "", {}, {2026, 11, 1}),
                        entry("tickets", "t1", "T-1 · Müller hört nichts", "Faxgerät"),
                        entry("tickets", "t2", "T-2 · Rechnung unklar", "", {}, {2026, 9, 1})});
}

QStringList idsOf(const SearchIndex &index, const QString &query, int perGroup = 5)
{
    QStringList ids;
    for (const SearchIndex::Group &group : index.find(query, perGroup))
        for (const int entry : group.best)
            ids.append(index.entries().at(entry).id);
    return ids;
}
} // namespace

void TestSearchIndex::B_02_wordsAndNumbers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    QTest::newRow("contract number") << "4711001"
                                     << "c1";
    QTest::newRow("case") << "SIPTRUNK"
                          << "c2";
    QTest::newRow("without accent") << "koln"
                                    << "c2";
    QTest::newRow("with accent") << "MÜLLER"
                                 << "t1";
    QTest::newRow("sharp s") << "strasse"
                             << "c1";
    QTest::newRow("all words, any order") << "unklar t-2"
                                          << "t2";
    QTest::newRow("one word missing") << "unklar t-1"
                                      << "";
    QTest::newRow("words over the parts of an entry") << "faxgerät müller"
                                                      << "t1";
    QTest::newRow("not over two entries") << "essen sipTrunk"
                                          << "";
    QTest::newRow("national") << "0201 55007"
                              << "c1";
    QTest::newRow("international") << "+49 (201) 5500-711"
                                   << "c1";
    QTest::newRow("two zeros") << "0049 221 55572"
                               << "c2";
    QTest::newRow("a part") << "5500"
                            << "c1";
    QTest::newRow("two digits are no part of a number") << "55"
                                                        << "";
    QTest::newRow("the zero belongs to the area") << "05500"
                                                  << "";
    QTest::newRow("blanks") << "   "
                            << "";
    QTest::newRow("only a mark") << QString(QChar(0x301)) << "";
    QTest::newRow("nothing") << "Anrufbeantworter"
                             << "";
}

void TestSearchIndex::B_02_wordsAndNumbers()
{
    QFETCH(QString, query);
    QFETCH(QString, ids);
    QCOMPARE(idsOf(index(), query).join(u' '), ids);
}

void TestSearchIndex::theBestFirst()
{
    // Group by group as they stand; within a group: title begins with it, word of the title, inside a word; the newest first.
    const SearchIndex ranks({entry("x", "inside", "Vertragung"), entry("x", "word", "Ein Ertrag"), entry("x", "begins", "Ertrag"),
                             entry("x", "elsewhere", "Titel", "Ertrag")});
    QCOMPARE(idsOf(ranks, QStringLiteral("ertrag")).join(u' '), QStringLiteral("begins word inside elsewhere"));
    QCOMPARE(idsOf(index(), QStringLiteral("rechnung")).join(u' '), QStringLiteral("i2 i1 t2"));
    QCOMPARE(idsOf(index(), QStringLiteral("rechnung"), 1).join(u' '), QStringLiteral("i2 t2"));
}

void TestSearchIndex::groupsCountAll()
{
    QList<SearchEntry> many;
    for (int i = 0; i < 1000; ++i)
        many.append(entry(i % 2 ? "even" : "odd", "id", "Vertrag"));
    const auto groups = SearchIndex(many).find(QStringLiteral("vertrag"), 5);
    QCOMPARE(groups.size(), 2);
    for (const SearchIndex::Group &group : groups) {
        QCOMPARE(group.total, 500);
        QCOMPARE(group.best.size(), 5);
    }
}

void TestSearchIndex::theModelAnswersWhenTheIndexComes()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<SearchEntry> entries = index().entries();
    model.setSources([&entries] { return [entries] { return entries; }; });
    model.setTitles([](const QString &page) { return page.toUpper(); });
    QVERIFY(model.isWaiting());
    model.setQuery(QStringLiteral("rechnung"));
    QTRY_COMPARE(model.rowCount(), 5); // two heads, three hits
    QCOMPARE(model.index(0).data(SearchModel::Title).toString(), QStringLiteral("INVOICES"));
    QCOMPARE(model.index(0).data(SearchModel::Total).toInt(), 2);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.hitFrom(0, 1), 1);
    QCOMPARE(model.hitFrom(3, 1), 4);
    QCOMPARE(model.hitFrom(3, -1), 2);
    QCOMPARE(model.hitFrom(0, -1), -1);
    QCOMPARE(model.index(4).data(SearchModel::Id).toString(), QStringLiteral("t2"));
    // a change is seen by the query that stands
    entries.append(entry("invoices", "i3", "Rechnung · R-2026-12"));
    model.setStale();
    QTRY_COMPARE(model.rowCount(), 6);
}

void TestSearchIndex::B_02_liveHitsStandBelow()
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources([] { return [] { return index().entries(); }; });
    int found = 7;
    model.setLive([&found](const QString &query) {
        QList<SearchEntry> hits;
        for (int i = 0; i < found && query == QStringLiteral("rechnung"); ++i)
            hits.append(entry("calls", qPrintable(QString::number(i)), "Anruf"));
        return hits;
    });
    model.setQuery(QStringLiteral("rechnung"));
    QTRY_COMPARE(model.rowCount(), 5 + 1 + SearchModel::perGroup);
    QCOMPARE(model.index(5).data(SearchModel::Page).toString(), QStringLiteral("calls"));
    QCOMPARE(model.index(5).data(SearchModel::Total).toInt(), 7);
    QVERIFY(model.index(5).data(SearchModel::IsHead).toBool());
    QCOMPARE(model.index(10).data(SearchModel::Id).toString(), QStringLiteral("4"));
    found = 1;
    model.repeat();
    QCOMPARE(model.rowCount(), 7);
    model.setQuery(QStringLiteral("köln"));
    QCOMPARE(model.rowCount(), 2);
}

void TestSearchIndex::B_02_numbersAmongTheCalls()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("calls.csv")));
    const QByteArray text = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n"
                            "17.03.2026;09:14:09;14;+493023125xxx;Festnetz;00:02:02;0,0161\r\n"
                            "18.03.2026;09:14:09;14;0301234567;Festnetz;00:02:02;0,0161\r\n"
                            "18.03.2026;10:14:09;14;+49301234567;Festnetz;00:02:02;0,0161\r\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto store = CallStore::open(folder.filePath(QStringLiteral("store")));
    CallImport import;
    import.file = file.fileName();
    QVERIFY((*store)->import(import));
    const auto ids = [&](const char *typed) {
        QStringList list;
        for (const SearchEntry &hit : SearchSources::calls(*(*store)->records(), QString::fromLatin1(typed)))
            list << hit.page + QLatin1Char(' ') + hit.id;
        return list;
    };
    QCOMPARE(ids("030 123"), QStringList{QStringLiteral("calls +49301234567")}); // both notations are one number
    QCOMPARE(ids("0302312"), QStringList{QStringLiteral("calls +493023125xxx")});
    QCOMPARE(ids("12"), QStringList());
    QCOMPARE(ids("Rechnung 123"), QStringList());
}

void TestSearchIndex::B_02_seatsAndNumbers()
{
    PbxStock stock;
    Seat seat;
    seat.id = QStringLiteral("s1");
    seat.settings.extension = QStringLiteral("14");
    seat.settings.name = QStringLiteral("Aylin Demir");
    stock.seats = {seat};
    PbxNumber number;
    number.id = QStringLiteral("n1");
    number.number = QStringLiteral("+492015500714");
    number.seatId = seat.id;
    stock.numbers = {number};
    const SearchIndex found(SearchSources::telephones(stock));
    QCOMPARE(idsOf(found, QStringLiteral("demir")), (QStringList{QStringLiteral("s1"), QStringLiteral("n1")}));
    QCOMPARE(idsOf(found, QStringLiteral("0201 5500714")), (QStringList{QStringLiteral("s1"), QStringLiteral("n1")}));
    QCOMPARE(found.entries().first().page, QStringLiteral("seats"));
    QCOMPARE(found.entries().last().page, QStringLiteral("numbers"));
}

void TestSearchIndex::nothingOfAUserWhoIsGone()
{
    SearchModel model;
    QSemaphore go;
    model.setSources([&go] {
        return [&go] {
            go.acquire();
            return QList<SearchEntry>{entry("x", "secret", "geheim")};
        };
    });
    model.setQuery(QStringLiteral("geheim"));
    model.clear(); // while the index of before is still being made
    model.setSources([] { return [] { return QList<SearchEntry>{entry("x", "own", "eigen")}; }; });
    model.setQuery(QStringLiteral("e"));
    go.release();
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents(&model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(SearchModel::Id).toString(), QStringLiteral("own"));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
