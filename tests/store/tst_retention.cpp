#include "archivekit.h"
#include "evnmask.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Contract::DocumentType;

namespace
{
const QByteArray evn =
    "Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Art;Dauer;Betrag netto EUR\r\n"
    "05.01.2026;09:00:00;+492115557001;100;KST-4100;+4930123456;Festnetz \xD6sterreich;Sprache;00:01:00;0,0079\r\n"
    "05.01.2026;09:05:00;+492115557001;100;KST-4100;+4930123xxx;Festnetz;Sprache;00:01:00;0,0079\r\n";

ArchiveItem csv(int n, const QDate &date)
{
    const QByteArray bytes = QByteArray(evn).replace("KST-4100", "KST-" + QByteArray::number(4100 + n));
    ArchiveItem item{ArchiveKit::document(n, bytes, DocumentType::EvnCsv), {}, bytes};
    item.document.documentDate = date;
    return item;
}

ArchiveItem pdf(int n, const QDate &date, DocumentType type)
{
    ArchiveItem item = ArchiveKit::item(n, type);
    item.document.documentDate = date;
    return item;
}
} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
    // Today is 2026-11-15 in Berlin; six months back is 2026-05-15.
    static QList<ArchiveItem> stock()
    {
        return {csv(1, QDate(2026, 5, 15)),
                csv(2, QDate(2026, 5, 16)),
                pdf(3, QDate(2026, 1, 1), DocumentType::EvnPdf),
                pdf(4, QDate(2026, 6, 1), DocumentType::EvnPdf),
                pdf(5, QDate(2018, 1, 1), DocumentType::InvoicePdf),
                pdf(6, QDate(2018, 1, 1), DocumentType::OrderSigned)};
    }

private Q_SLOTS:
    void keepsByDefault_G_42()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        QVERIFY(archive->store(stock(), {}));
        QCOMPARE(archive->applyRetention({}).value(), 0);
        QCOMPARE(ArchiveKit::files(kit.folder()).size(), 7);
    }

    void deletesExactlyWhatIsDue_G_42()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        const auto items = stock();
        const auto paths = archive->store(items, {});
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Delete, 6}).value(), 2);
        for (int i = 0; i < items.size(); ++i)
            QCOMPARE(QFile::exists(paths->at(i).value()), i != 0 && i != 2);
        const auto report = archive->verify(archive->head().value());
        QCOMPARE(report->differences.size(), 0);
        QCOMPARE(report->removedByRule, 2);
        QCOMPARE(report->checked, 4);
        QVERIFY(report->tailProven);
        // It never comes back: not by id, not under another id, not by store, not by adoption.
        QVERIFY(archive->holds(items[0].document).value());
        Document again = items[0].document;
        again.id = u"another-id"_s;
        QVERIFY(archive->holds(again).value());
        QCOMPARE(archive->store({items[0]}, {})->first().error().code, u"removed_by_rule"_s);
        QVERIFY(!QFile::exists(paths->at(0).value()));
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Delete, 6}).value(), 0);
        // The day after, the next one is due.
        kit.clock.advance(std::chrono::hours(24));
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Delete, 6}).value(), 1);
    }

    void masksCsvAndDeletesPdf_G_42()
    {
        ArchiveKit kit;
        auto archive = kit.open();
        const auto items = stock();
        const auto paths = archive->store(items, {});
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Mask, 6}).value(), 2);
        QVERIFY(!QFile::exists(paths->at(0).value()));
        QVERIFY(!QFile::exists(paths->at(2).value()));
        const QByteArray masked = archive->content(items[0].document.id).value();
        QCOMPARE(masked, QByteArray(items[0].bytes).replace("+4930123456", "+4930123xxx"));
        for (const auto &file : ArchiveKit::files(kit.folder()))
            if (!file.contains(u"RE-1002"_s)) // the one that is not due yet
                QVERIFY2(!ArchiveKit::read(kit.folder() + u'/' + file).contains("+4930123456"), qPrintable(file));
        const auto report = archive->verify(archive->head().value());
        QCOMPARE(report->differences.size(), 0);
        QCOMPARE(report->removedByRule, 2);
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Mask, 6}).value(), 0);
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Delete, 6}).value(), 1); // the rule was made stricter
        QVERIFY(!archive->content(items[0].document.id));
    }

    void adoptionNeverBringsItBack_G_42()
    {
        ArchiveKit other;
        const auto items = stock();
        QVERIFY(other.open()->store(items, {}));
        ArchiveKit kit;
        auto archive = kit.open();
        QVERIFY(archive->store(items, {}));
        QCOMPARE(archive->applyRetention({RetentionRule::Action::Delete, 6}).value(), 2);
        QCOMPARE(archive->adopt(other.folder()).value(), 0);
        QCOMPARE(ArchiveKit::files(kit.folder()).size(), 5);
    }

    void interruptedRemovalIsFinished_G_42()
    {
        ArchiveKit kit;
        QString left;
        {
            auto archive = kit.open();
            left = archive->store({csv(1, QDate(2026, 1, 1))}, {})->first().value();
            const QByteArray bytes = ArchiveKit::read(left);
            // The file cannot go now: a folder stands in its place, as after a kill between row and file.
            QVERIFY(QFile::remove(left) && QDir().mkdir(left));
            QVERIFY(!archive->applyRetention({RetentionRule::Action::Delete, 6}));
            QVERIFY(QDir().rmdir(left) && ArchiveKit::write(left, bytes));
        }
        auto archive = kit.open();
        QVERIFY(QFile::exists(left));
        QVERIFY(archive->tidy());
        QVERIFY(!QFile::exists(left));
        QCOMPARE(archive->verify({})->differences.size(), 0);
        QVERIFY(!ArchiveKit::read(kit.folder() + u"/SHA256SUMS"_s).contains("EVN"));
    }

    void maskTable_R0_021_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray("a;Zielrufnummer\n1;+4930123456\n")
                               << QByteArray("a;Zielrufnummer\n1;+4930123xxx\n");
        QTest::newRow("masked stays") << QByteArray("a;Zielrufnummer\n1;+4930123xxx\n")
                                      << QByteArray("a;Zielrufnummer\n1;+4930123xxx\n");
        QTest::newRow("spaces") << QByteArray("Zielrufnummer;a\n030 1 2 34;1\n") << QByteArray("Zielrufnummer;a\n030 1 x xx;1\n");
        QTest::newRow("quoted with separator") << QByteArray("\"x;y\";\"Zielrufnummer\"\n\"a;b\";\"0301234\"\n")
                                               << QByteArray("\"x;y\";\"Zielrufnummer\"\n\"a;b\";\"0301xxx\"\n");
        QTest::newRow("short code") << QByteArray("a;Zielrufnummer\n1;110\n") << QByteArray("a;Zielrufnummer\n1;xxx\n");
        QTest::newRow("preamble") << QByteArray("EVN Januar\n\na;Zielrufnummer\n1;0301234\n")
                                  << QByteArray("EVN Januar\n\na;Zielrufnummer\n1;0301xxx\n");
        QTest::newRow("comma") << QByteArray("a,Zielrufnummer,b\n1,0301234,2\n")
                               << QByteArray("a,Zielrufnummer,b\n1,0301xxx,2\n");
        QTest::newRow("no end of line") << QByteArray("a;Zielrufnummer\n1;0301234") << QByteArray("a;Zielrufnummer\n1;0301xxx");
        QTest::newRow("no column") << QByteArray("a;b\n1;2\n") << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
    }
    void maskTable_R0_021()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(EvnMask::masked(before).value_or(QByteArray()), after);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
