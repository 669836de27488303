#include "accountingtables.h"
#include "costreport.h"
#include "handoversamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The report of a split as others get it; the PDF is read back by pdftotext.
class tst_CostReport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    static HandoverService::Split split(int keys)
    {
        HandoverService::Split split;
        split.by = CostSplit::By::CostCentre;
        split.currency = u"EUR"_s;
        for (int i = 0; i < keys; ++i)
            split.shares << CostShare{u"Kst %1"_s.arg(1000 + i), Money::fromCents(1000 * i), Money::fromCents(i),
                                      Money::fromCents(190 * i)};
        split.shares << CostShare{{}, Money::fromCents(-250), {}, Money::fromCents(-48)};
        for (int i = 0; i < keys; ++i)
            split.numbers << u"RE-%1"_s.arg(i);
        HandoverItem item;
        item.invoice = HandoverSamples::invoice();
        split.invoices = AccountingTables::invoices({item});
        return split;
    }
    Result<void> write(const QString &name, int keys, std::stop_token stop = {})
    {
        const QDateTime at(QDate(2026, 11, 15), QTime(9, 30));
        return CostReport::write(split(keys), m_folder.filePath(name), at, u"Bernd Buchholz"_s, stop);
    }
    QString text(const QString &name)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, m_folder.filePath(name), u"-"_s});
        return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void B_11_pdf()
    {
        QVERIFY(write(u"costs.pdf"_s, 3));
        const QString words = text(u"costs.pdf"_s).simplified();
        QVERIFY2(words.contains(u"Kostenaufteilung nach Kostenstelle"_s), qPrintable(words));
        QVERIFY(words.contains(u"Rechnungen: RE-0, RE-1, RE-2"_s));
        QVERIFY(words.contains(u"Erstellt am 15.11.2026 09:30 von Bernd Buchholz mit Fernamt"_s));
        QVERIFY(words.contains(u"Netto EUR"_s));
        QVERIFY(words.contains(u"Kst 1002 20,00 0,02 20,02 3,80 23,82"_s));
        QVERIFY(words.contains(u"(nicht zugeordnet) -2,50 0,00 -2,50 -0,48 -2,98"_s));
        QVERIFY2(words.contains(u"Summe 27,50 0,03 27,53 5,22 32,75"_s), qPrintable(words));
        QVERIFY(words.indexOf(u"Kst 1002 20,02"_s) < words.indexOf(u"Kst 1001 10,01"_s)); // bars: the dearest first
    }
    void B_11_manyPages()
    {
        QVERIFY(write(u"many.pdf"_s, 200));
        const QString all = text(u"many.pdf"_s);
        QCOMPARE(all.count(u'\f'), 5);
        for (int i = 0; i < 200; ++i)
            QVERIFY2(all.contains(u"Kst %1"_s.arg(1000 + i)), qPrintable(QString::number(i)));
        QVERIFY(all.contains(u"Seite 5"_s));
        QVERIFY(all.simplified().contains(u"… und 170 weitere"_s));
        QCOMPARE(all.count(u"Grundentgelte"_s), 5); // headings on every page
    }
    void B_11_workbookAndTable()
    {
        QVERIFY(write(u"costs.xlsx"_s, 3));
        QFile book(m_folder.filePath(u"costs.xlsx"_s));
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.read(2) == "PK");
        QVERIFY(write(u"costs.csv"_s, 3));
        QFile table(m_folder.filePath(u"costs.csv"_s));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("Kst 1002;20,00;0,02;20,02;3,80;23,82\r\n"));
    }
    void B_11_stoppedLeavesWhatWasThere()
    {
        QFile old(m_folder.filePath(u"old.pdf"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source stop;
        stop.request_stop();
        for (const QString &name : {u"old.pdf"_s, u"new.xlsx"_s}) {
            const auto stopped = write(name, 3, stop.get_token());
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QVERIFY(!QFile::exists(m_folder.filePath(u"new.xlsx"_s)));
        const auto nowhere = write(u"nowhere/costs.pdf"_s, 3);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, u"file_failed"_s);
    }
};

QTEST_MAIN(tst_CostReport)
#include "tst_costreport.moc"
