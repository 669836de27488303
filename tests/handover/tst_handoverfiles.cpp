#include "evnofinvoice.h"
#include "evnshares.h"
#include "extfcheck.h"
#include "filehash.h"
#include "handoverfiles.h"
#include "handoversamples.h"
#include "voucherbuilder.h"
#include "zipentries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Kind = HandoverService::Kind;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray head = "Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";

QByteArray call(const char *day, const char *seat, const char *centre, const char *net)
{
    return QByteArray(day) + ".2026;09:00:00;+49211555701;" + seat + ';' + centre + ";+49301234567;Festnetz;00:01:00;" + net +
           "\r\n";
}

DocumentRow evn(const char *number, Contract::DocumentType type, const char *contract, const char *corrects = "")
{
    DocumentRow row;
    row.document.number = QString::fromLatin1(number);
    row.document.type = type;
    row.document.contractNumber = QString::fromLatin1(contract);
    row.document.correctsNumber = QString::fromLatin1(corrects);
    row.document.periodFrom = QDate(2026, 11, 1);
    row.document.sha256 = u"hash of "_s + row.document.number;
    row.archivePath = u"/archive/"_s + row.document.number;
    return row;
}
} // namespace

/// What is written for whom: currencies, EVN beside their invoices, cost centres of the calls by their day.
class tst_HandoverFiles : public QObject
{
    Q_OBJECT
    using Type = Contract::DocumentType;
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }
    HandoverItem item(const BilledInvoice &invoice) const
    {
        HandoverItem item;
        item.invoice = invoice;
        item.path = file(u"invoice.pdf"_s, "%PDF-1");
        item.document.sha256 = FileHash::of(item.path)->sha256;
        return item;
    }
    static HandoverFiles files()
    {
        return {HandoverSamples::settings(), QDateTime(QDate(2027, 1, 18), QTime(9, 12, 33)), u"Bernd"_s};
    }
    static QStringList names(const QList<HandoverEvn> &evns)
    {
        QStringList list;
        for (const HandoverEvn &evn : evns)
            list << evn.number;
        return list;
    }
    /// "4711 100: 12.30" by cost centre, of a file.
    QStringList shares(const QByteArray &rows, const CostCentres &rules, CostSplit::By by = CostSplit::By::CostCentre) const
    {
        const auto read = EvnShares::of(file(u"evn.csv"_s, head + rows), by, rules);
        QStringList list;
        for (const CallShare &share : read ? *read : QList<CallShare>())
            list << share.key + u": "_s + share.net.toString();
        return list;
    }

private Q_SLOTS:
    void B_07_anotherCurrencyIsRefusedByName()
    {
        BilledInvoice francs = HandoverSamples::creditNote();
        francs.currency = u"CHF"_s;
        const QList<HandoverItem> items{item(HandoverSamples::invoice()), item(francs)};
        const QString out = m_folder.filePath(u"currency"_s);
        for (const Kind kind : {Kind::DatevBookings, Kind::DatevLedgers}) {
            const auto refused = files().write(kind, items, {}, out);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"datev_currency"_s);
            QCOMPARE(refused.error().detail, u"GS 2026_11.9000000 (CHF)"_s);
            QCOMPARE(QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList()); // nothing of it is left
        }
        const auto folder = files().write(Kind::Folder, items, {}, out);
        QVERIFY(folder);
        QFile list(folder->files.filter(u"index.csv"_s).first());
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().contains(";CHF;")); // where it says so
    }

    void B_07_evnOfAnInvoice()
    {
        BilledInvoice invoice = HandoverSamples::invoice();
        DocumentRow elsewhere = evn("E4", Type::EvnPdf, "4711"), gone = evn("E5", Type::EvnCsv, "4711"),
                    masked = evn("E2", Type::EvnCsv, "4712");
        elsewhere.document.periodFrom = QDate(2026, 10, 1);
        gone.archivePath.clear();
        masked.state = DocumentState::RemovedByRule;
        const QList<DocumentRow> rows{masked,
                                      evn("E1", Type::EvnCsv, "4711"),
                                      evn("E1", Type::EvnPdf, "4711"),
                                      evn("E3", Type::EvnPdf, "9999"),
                                      elsewhere,
                                      gone,
                                      evn("E6", Type::EvnPdf, "4711", "E1"),
                                      evn("R1", Type::InvoicePdf, "4711")};
        const QList<HandoverEvn> found = EvnOfInvoice::of(invoice, rows);
        QCOMPARE(names(found), (QStringList{u"E1"_s, u"E1"_s, u"E2"_s}));
        QCOMPARE(found[0].sha256, u"hash of E1"_s);
        QCOMPARE(found[2].sha256, QString()); // masked here: its bytes are no longer those
        invoice.evnNumbers = {u"E4"_s};       // a number that is named says more than a month
        QCOMPARE(names(EvnOfInvoice::of(invoice, rows)), QStringList{u"E4"_s});
        invoice.evnNumbers = {u"unknown"_s};
        QCOMPARE(names(EvnOfInvoice::of(invoice, rows)).size(), 3);
        BilledInvoice credit = invoice;
        credit.creditNote = true;
        QCOMPARE(names(EvnOfInvoice::of(credit, rows)), QStringList{u"E6"_s});
    }

    void B_07_evnGoIntoThePackage()
    {
        HandoverItem with = item(HandoverSamples::invoice());
        const QString calls = file(u"calls.csv"_s, head);
        with.evns = {{u"EVN 1"_s, calls, FileHash::of(calls)->sha256, {}}};
        const QString out = m_folder.filePath(u"evn"_s);
        const auto datev = files().write(Kind::DatevBookings, {with}, {}, out);
        QVERIFY(datev);
        const QString zip = datev->files.filter(u".zip"_s).first();
        QVERIFY(ZipEntries::named(zip, u"document.xml"_s).contains("name=\"2026-12-05_EVN_EVN_1.csv\""));
        QCOMPARE(ZipEntries::named(zip, u"2026-12-05_EVN_EVN_1.csv"_s), head);
        QVERIFY(files().write(Kind::Folder, {with}, {}, out));
        with.evns[0].sha256 = u"of another file"_s;
        const auto differs = files().write(Kind::Folder, {with}, {}, out);
        QVERIFY(!differs);
        QCOMPARE(differs.error().code, u"archive_differs"_s);
    }

    void B_11_callsByTheRuleOfTheirDay()
    {
        using Of = CostCentreRule::Of;
        const QByteArray rows = call("01.11", "14", "4100", "1,00") + call("15.11", "14", "4100", "2,00") +
                                call("16.11", "14", "4100", "4,00") + call("02.11", "15", "", "8,00") +
                                call("03.11", "", "", "16,0001");
        QCOMPARE(shares(rows, {}), (QStringList{u": 24.0001"_s, u"4100: 7.00"_s}));
        const CostCentreRule untilMiddle{Of::Seat, u"14"_s, u"4300"_s, QDate(2026, 11, 2), QDate(2026, 11, 15)};
        QCOMPARE(shares(rows, CostCentres({untilMiddle})), (QStringList{u": 24.0001"_s, u"4100: 5.00"_s, u"4300: 2.00"_s}));
        const CostCentreRule line{Of::Line, u"0211 555701"_s, u"4000"_s};
        QCOMPARE(shares(rows, CostCentres({line, untilMiddle})), (QStringList{u"4000: 29.0001"_s, u"4300: 2.00"_s}));
        QCOMPARE(shares(rows, CostCentres({line}), CostSplit::By::Extension),
                 (QStringList{u"+49211555701: 16.0001"_s, u"14: 7.00"_s, u"15: 8.00"_s}));
        QCOMPARE(shares(rows, {}, CostSplit::By::Line), QStringList{u"+49211555701: 31.0001"_s});
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = EvnShares::of(m_folder.filePath(u"evn.csv"_s), CostSplit::By::Line, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    /// 212.39 of connections: 100 pays twice what 200 pays, and what nobody is charged with goes to the contract's cost centre.
    void B_11_bookingsByCostCentre()
    {
        const QDate month(2026, 11, 1);
        const QList<CallShare> calls{{u"4711"_s, month, u"100"_s, *Money::parse(u"120.00")},
                                     {u"4711"_s, month, u"200"_s, *Money::parse(u"60.00")},
                                     {u"4711"_s, month, {}, *Money::parse(u"32.3949")}};
        const BilledInvoice invoice = HandoverSamples::invoice();
        const auto written = files().write(Kind::DatevBookings, {item(invoice)}, calls, m_folder.filePath(u"centres"_s));
        QVERIFY(written);
        QFile batch(written->files.filter(u"EXTF"_s).first());
        QVERIFY(batch.open(QIODevice::ReadOnly));
        const ExtfCheck check(batch.readAll());
        QCOMPARE(check.problems(), QStringList());
        QCOMPARE(check.sums().value(invoice.number), invoice.gross);
        QStringList connections;
        for (const QStringList &row : check.rows())
            if (row[13] == u"Verbindungen"_s)
                connections << row[36] + u' ' + row[0];
        connections.sort();
        QCOMPARE(connections, (QStringList{u"100 142,80"_s, u"200 71,42"_s, u"Büro 1 38,55"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_HandoverFiles)
#include "tst_handoverfiles.moc"
