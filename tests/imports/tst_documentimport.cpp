#include "callstore.h"
#include "clock.h"
#include "documentimport.h"
#include "einvoicexml.h"
#include "invoicefiles.h"
#include "zipmaker.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Outcome = ImportItem::Outcome;

namespace
{
const QByteArray evn = "Datum;Uhrzeit;Rufnummer;Dauer;Netto\r\n02.10.2026;09:15:00;0211555;00:01:01;0,0161\r\n"
                       "03.10.2026;10:15:00;0211556;00:02:01;0,0322\r\n05.10.2026;10:15:00;0211557;00:00:31;0,0100\r\n";

QByteArray bill(const QByteArray &number, const QByteArray &gross = "119,00")
{
    return "Rechnungsnummer: " + number +
           "\nRechnungsdatum: 02.11.2026\nUSt-IdNr. DE111111111\nUmsatzsteuer 19,00\nRechnungsbetrag " + gross + "\n";
}

QByteArray numbered(const QByteArray &number)
{
    return changed(invoiceFile(u"files/telephone-ubl.xml"_s), "<cbc:ID>RE-2026-1101<", "<cbc:ID>" + number + "<");
}
} // namespace

class TestDocumentImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"in"_s));
        reopen();
    }
    void cleanup()
    {
        m_calls.reset();
        m_archive.reset();
    }

    void everyKindOfFile()
    {
        put(u"a.xml"_s, invoiceFile(u"files/telephone-cii.xml"_s));
        put(u"b.pdf"_s, "%PDF-plain " + bill("P-1"));
        put(u"c.csv"_s, evn);
        put(u"d.zip"_s, ZipMaker::zip({{"x/e.xml", numbered("Z-1")}, {"../f.pdf", "%PDF-"}, {"setup.exe", "MZ"}}));
        put(u"g.eml"_s, "From: a@b.example\r\nDate: Mon, 2 Nov 2026 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: "
                        "multipart/mixed; boundary=x\r\n\r\n"
                        "--x\r\nContent-Disposition: attachment; filename=mail.pdf\r\n\r\n%PDF-plain " +
                            bill("M-1") + "\r\n--x--\r\n");
        put(u"h.bin"_s, "\x89PNG");
        put(u"k.tsv"_s, "Artikel\tFarbe\tLager\nA\trot\tKeller\nB\tblau\tBoden\n");
        put(u"i.pdf"_s, "%PDF-broken");
        put(u"j.csv"_s, "");
        const QStringList seen = run();
        QVERIFY2(seen.size() == 15, qPrintable(seen.join(u'\n')));
        QCOMPARE(seen,
                 (QStringList{u"a.xml archived RE-2026-1101"_s, u"a.xml › evn.csv archived evn"_s, u"d.zip unpacked"_s,
                              u"d.zip › ../f.pdf refused import_unsafe_path"_s, u"d.zip › x/e.xml archived Z-1"_s,
                              u"d.zip › x/e.xml › evn.csv already import_known"_s, u"d.zip › setup.exe refused import_program"_s,
                              u"g.eml unpacked"_s, u"g.eml › mail.pdf archived M-1"_s, u"b.pdf archived P-1"_s,
                              u"c.csv archived c"_s, u"h.bin refused import_unknown_kind"_s, u"i.pdf refused damaged_pdf"_s,
                              u"j.csv refused file_empty"_s, u"k.tsv refused import_unknown_kind"_s}));
        // Originals byte by byte, under names of our own.
        const auto rows = m_archive->rows();
        QCOMPARE(rows->size(), 6);
        QStringList paths;
        for (const ArchivedDocument &row : *rows) {
            paths += row.path;
            QVERIFY(m_archive->content(row.document.id));
        }
        paths.sort();
        QCOMPARE(paths,
                 (QStringList{u"2026/10/2026-10-02_EVN_evn.csv"_s, u"2026/10/2026-10-05_EVN_c.csv"_s,
                              u"2026/11/2026-11-02_Rechnung_M-1.pdf"_s, u"2026/11/2026-11-02_Rechnung_P-1.pdf"_s,
                              u"2026/11/2026-11-02_Rechnung_RE-2026-1101.xml"_s, u"2026/11/2026-11-02_Rechnung_Z-1.xml"_s}));
        QCOMPARE(m_calls->records()->total().calls, 4);
        QVERIFY(m_archive->verify({})->differences.isEmpty());
        // Once more: nothing new, every file has its item again.
        const QStringList again = run();
        QCOMPARE(again.filter(u"archived"_s), QStringList());
        QCOMPARE(again.filter(u"already import_known"_s).size(), 5);
        QCOMPARE(m_archive->rows()->size(), 6);
        QCOMPARE(m_calls->records()->total().calls, 4);
    }

    void aTableInUtf16()
    {
        const QByteArray bytes =
            QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromLatin1(evn));
        put(u"excel.txt"_s, bytes);
        QCOMPARE(run(), QStringList(u"excel.txt archived excel"_s));
        QCOMPARE(m_calls->records()->total().calls, 3);
        QCOMPARE(m_archive->content(m_archive->rows()->first().document.id), bytes);
    }

    void figuresAreWrittenDown()
    {
        put(u"credit.xml"_s, invoiceFile(u"files/telephone-ubl-creditnote.xml"_s));
        QCOMPARE(run(), QStringList(u"credit.xml archived RE-2026-1101"_s) + QStringList(u"credit.xml › evn.csv archived evn"_s));
        const auto row = find(u"RE-2026-1101"_s);
        QCOMPARE(row.figures, (InvoiceFigures{u"RE-2026-1101"_s, QDate(2026, 11, 2), QDate(2026, 11, 16), Money::fromCents(28017),
                                              Money::fromCents(5155), Money::fromCents(33172)}));
        QCOMPARE(row.document.variant, Contract::DocumentVariant::CreditNote);
        QCOMPARE(row.document.correctsNumber, u"RE-2026-1001"_s);
        QCOMPARE(row.document.contractNumber, u"V-4711"_s);
        QCOMPARE(row.document.periodFrom, QDate(2026, 10, 1));
        QCOMPARE(row.document.title, u"Beispiel Telefon AG · RE-2026-1101"_s);
        QCOMPARE(row.document.mediaType, u"application/xml"_s);
        QCOMPARE(row.source, u"import:DE123456789"_s);
    }

    /// One invoice as XML and as a picture of it, another one of the same number, the number of another sender.
    void duplicatesByNumber()
    {
        put(u"1.xml"_s, numbered("N-1"));
        put(u"2.pdf"_s, "%PDF-plain Rechnungsnummer: N-1\nRechnungsdatum: 02.11.2026\nUSt-IdNr. DE123456789\nUmsatzsteuer "
                        "51,55\nRechnungsbetrag 331,72\n");
        put(u"3.pdf"_s, "%PDF-plain Rechnungsnummer: N-1\nRechnungsdatum: 03.11.2026\nUSt-IdNr. DE123456789\nUmsatzsteuer "
                        "19,00\nRechnungsbetrag 119,00\n");
        put(u"4.pdf"_s, "%PDF-plain " + bill("N-1"));
        QCOMPARE(run().filter(QRegularExpression(u"^\\d\\.\\w+ \\w+ "_s)),
                 (QStringList{u"1.xml archived N-1"_s, u"2.pdf already import_same_number"_s,
                              u"3.pdf refused import_number_conflict"_s, u"4.pdf archived N-1"_s}));
        QVERIFY(QFile::exists(m_folder->filePath(u"in/3.pdf"_s)));
    }

    void whatIsNotCertainIsAsked()
    {
        const QByteArray text = "%PDF-plain USt-IdNr. DE111111111\nKennung Q-1\nDüsseldorf, den 02.11.2026\nZwischensumme "
                                "100,00\ndavon Steuer 19,00\nBitte überweisen: 119,00\n";
        put(u"q.pdf"_s, text);
        put(u"r.csv"_s, "Datum;Zeit;Nummer;Dauer\r\n01.10.2026;10:00;0211;1:04\r\n02.10.2026;10:00;0211;1:05\r\n");
        put(u"s.pdf"_s, "%PDF-plain");
        QCOMPARE(run(), (QStringList{u"q.pdf asked number,date,gross,net,vat"_s, u"r.csv asked duration_form"_s,
                                     u"s.pdf asked number,date,gross,net,vat"_s}));
        DocumentImport::Told told;
        told.number = u"Q-1"_s;
        told.date = QDate(2026, 11, 2);
        told.gross = Money::fromCents(11900);
        told.net = Money::fromCents(10000);
        QCOMPARE(run(told, u"in/q.pdf"_s), QStringList(u"q.pdf archived Q-1"_s));
        put(u"next.pdf"_s, QByteArray(text)
                               .replace("Q-1", "Q-2")
                               .replace("119,00", "238,00")
                               .replace("19,00", "38,00")
                               .replace("100,00", "200,00"));
        reopen();
        QCOMPARE(run({}, u"in/next.pdf"_s), QStringList(u"next.pdf archived Q-2"_s));
    }

    void callRecordsOnPaper()
    {
        put(u"EVN Oktober.pdf"_s,
            "%PDF-plain Beispiel\nEinzelverbindungsnachweis\nAbrechnungszeitraum: 01.10.2026 bis 31.10.2026\n0211 555 61 s\n");
        put(u"undated.pdf"_s, "%PDF-plain Beispiel\nEinzelverbindungsnachweis\n");
        QCOMPARE(run(), (QStringList{u"EVN Oktober.pdf archived EVN Oktober"_s, u"undated.pdf asked date"_s}));
        QCOMPARE(m_archive->rows()->first().path, u"2026/10/2026-10-31_EVN_EVN Oktober.pdf"_s);
        QCOMPARE(m_archive->rows()->first().document.type, Contract::DocumentType::EvnPdf);
    }

    void notes()
    {
        put(u"sums.xml"_s, changed(numbered("S-1"), ">331.72<", ">331.73<"));
        put(u"foreign.xml"_s, changed(changed(numbered("S-2"), "\"EUR\"", "\"CHF\""), ">EUR<", ">CHF<"));
        put(u"minimum.xml"_s, changed(numbered("S-3"), "urn:cen.eu:en16931:2017", "urn:factur-x.eu:1p0:minimum"));
        put(u"words.xml"_s, changed(numbered("S-4"), ">1842.5<", ">viele<"));
        put(u"hybrid.pdf"_s, "%PDF-hybrid-other-text");
        QVERIFY(!run().isEmpty());
        QHash<QString, QStringList> notes;
        for (const ImportItem &item : std::as_const(m_last.items))
            notes.insert(item.origin.section(u'/', -1), item.notes);
        QCOMPARE(notes.value(u"sums.xml"_s), QStringList(u"sums_differ"_s));
        QCOMPARE(notes.value(u"foreign.xml"_s), QStringList(u"foreign_currency"_s));
        QVERIFY(!find(u"S-2"_s).figures); // never as euros
        QCOMPARE(notes.value(u"minimum.xml"_s), QStringList(u"booking_aid"_s));
        QCOMPARE(notes.value(u"words.xml"_s), QStringList(u"not_a_number"_s));
        QCOMPARE(notes.value(u"hybrid.pdf"_s), QStringList(u"text_differs"_s));
    }

    void badXmlAndDepth()
    {
        put(u"dtd.xml"_s, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>");
        put(u"page.xml"_s, "<html/>");
        QByteArray nested = ZipMaker::zip({{"a.xml", numbered("D-1")}});
        for (int i = 0; i < 5; ++i)
            nested = ZipMaker::zip({{"z.zip", nested}});
        put(u"deep.zip"_s, nested);
        put(u"none.zip"_s, ZipMaker::zip({}));
        const QStringList seen = run();
        QVERIFY(seen.contains(u"dtd.xml refused einvoice_doctype"_s));
        QVERIFY(seen.contains(u"page.xml refused not_an_einvoice"_s));
        QVERIFY(seen.contains(u"deep.zip › z.zip › z.zip › z.zip › z.zip refused import_too_deep"_s));
        QVERIFY2(seen.contains(u"none.zip refused import_nothing_inside"_s), qPrintable(seen.join(u'\n')));
        QVERIFY(run({}, u"in/not-there.pdf"_s).first().endsWith(u"refused file_failed"_s));
    }

    void cancelKeepsWhatIsDone()
    {
        for (int i = 0; i < 40; ++i)
            put(u"%1.xml"_s.arg(i, 2, 10, QLatin1Char('0')), numbered("C-" + QByteArray::number(i)));
        std::stop_source stop;
        int asked = 0;
        const auto report = importer().run({m_folder->filePath(u"in"_s)}, {}, stop.get_token(), [&](const ImportProgress &now) {
            asked = now.total;
            if (now.done == 20)
                stop.request_stop();
        });
        QVERIFY(report && report->cancelled);
        QCOMPARE(asked, 40);
        QCOMPARE(report->count(Outcome::Archived), 21); // each with the calls inside of it, which are the same
        QCOMPARE(m_archive->rows()->size(), 21);
        QVERIFY(m_archive->verify({})->differences.isEmpty());
        QCOMPARE(run().filter(u" archived "_s).size(), 20); // the rest
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<CallStore> m_calls;
    SenderRules m_rules;
    ImportReport m_last;

    void reopen()
    {
        m_archive.reset();
        m_calls.reset();
        Archive::Settings settings;
        settings.folder = m_folder->filePath(u"archive"_s);
        settings.databaseFile = m_folder->filePath(u"archive.db"_s);
        auto archive = Archive::open(settings, m_clock);
        auto calls = CallStore::open(m_folder->filePath(u"calls"_s));
        auto rules = SenderRules::open(m_folder->filePath(u"senders.json"_s));
        QVERIFY(archive && calls && rules);
        m_archive = *std::move(archive);
        m_calls = *std::move(calls);
        m_rules = *std::move(rules);
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(u"in/"_s + name));
        QVERIFY(!name.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// PDFs of these tests are words behind a mark; the real ones are read in the tests of the command line.
    DocumentImport importer()
    {
        const auto reader = [](const QByteArray &pdf) -> Result<EInvoice> {
            if (pdf.startsWith("%PDF-hybrid"))
                return EInvoiceXml::read(numbered("H-1"));
            return pdf.startsWith("%PDF-plain") ? fail(Error::Kind::NotFound, u"no_einvoice"_s)
                                                : fail(Error::Kind::Invalid, u"damaged_pdf"_s);
        };
        const auto text = [](const QByteArray &pdf) -> Result<QString> { return QString::fromUtf8(pdf.mid(11)); };
        return DocumentImport({*m_archive, m_calls.get(), m_rules, reader, text});
    }

    QStringList run(const DocumentImport::Told &told = {}, const QString &path = u"in"_s)
    {
        const auto report = importer().run({m_folder->filePath(path)}, told);
        if (!report)
            return {report.error().code};
        m_last = *report;
        QStringList lines;
        for (const ImportItem &item : report->items) {
            const QString name = QString(item.origin).remove(m_folder->filePath(u"in"_s) + u'/');
            switch (item.outcome) {
            case Outcome::Archived:
                lines += name + u" archived "_s + item.facts.figures.number;
                break;
            case Outcome::Already:
                lines += name + u" already "_s + item.error.code;
                break;
            case Outcome::Unpacked:
                lines += name + u" unpacked"_s;
                break;
            case Outcome::Asked:
                lines += name + u" asked "_s + item.missing.join(u',');
                break;
            case Outcome::Refused:
                lines += name + u" refused "_s + item.error.code;
                break;
            }
        }
        return lines;
    }

    ArchivedDocument find(const QString &number)
    {
        const auto rows = m_archive->rows();
        for (const ArchivedDocument &row : *rows)
            if (row.document.number == number)
                return row;
        return {};
    }
};

QTEST_GUILESS_MAIN(TestDocumentImport)
#include "tst_documentimport.moc"
