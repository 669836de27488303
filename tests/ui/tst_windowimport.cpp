#include "desk.h"
#include "importfiles.h"
#include "waiting.h"
#include "workspace.h"

#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace ImportFiles;
using namespace Qt::Literals::StringLiterals;
using Seed = PortalProcess::Seed;

/// Files from elsewhere in the real window: dropped on Rechnungen, each with its place in the report, the e-invoice readable.
class TestWindowImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void droppedFolder();
    void whatIsNotClearIsAskedFor();
    void cancelled();
    void theEInvoiceAgainstItsPage();

private:
    static QByteArray invoice(const QByteArray &number)
    {
        QFile file(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/files/telephone-ubl.xml"));
        const QByteArray xml = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return QByteArray(xml).replace("<cbc:ID>RE-2026-1101<", "<cbc:ID>" + number + "<");
    }
    static bool ready(Desk &desk)
    {
        return desk.open() && desk.signIn(PortalProcess::accountant, PortalProcess::accountantPassword) && desk.openInvoices();
    }
    static QString page(Desk &desk)
    {
        const auto *view = qobject_cast<QTextBrowser *>(desk.find(u"einvoice"_s));
        return view ? view->toPlainText() : QString();
    }
    static QStringList report(Desk &desk)
    {
        QStringList lines;
        const auto *list = qobject_cast<QTreeWidget *>(desk.find(u"importList"_s));
        for (int i = 0; list && i < list->topLevelItemCount(); ++i)
            lines << list->topLevelItem(i)->text(0) + u": "_s + list->topLevelItem(i)->text(1);
        return lines;
    }
};

void TestWindowImport::droppedFolder()
{
    QTemporaryDir folder;
    put(folder.filePath(u"a.xml"_s), invoice("W-1").replace(">331.72<", ">331.73<"));
    put(folder.filePath(u"b.xml"_s), "<html/>");
    put(folder.filePath(u"c.pdf"_s), "MZ");
    Desk desk(Seed::Demo);
    QVERIFY(ready(desk));
    drop(desk.find(u"invoicesPage"_s), {folder.path()});
    QTRY_COMPARE(desk.text(u"importTitle"_s), u"Import abgeschlossen"_s);
    QCOMPARE(desk.text(u"importText"_s), u"2 archiviert, 2 abgelehnt"_s);
    QCOMPARE(report(desk), (QStringList{u"a.xml: archiviert"_s, u"a.xml › evn.csv: archiviert"_s, u"b.xml: abgelehnt"_s,
                                        u"c.pdf: abgelehnt"_s}));
    // It is chosen in the table, in the archive, never »deleted at the provider«, and its e-invoice is there to read.
    const auto rows = desk.graph->documents().rows();
    const auto mine =
        std::find_if(rows.begin(), rows.end(), [](const DocumentRow &row) { return row.document.number == u"W-1"; });
    QVERIFY(mine != rows.end());
    QCOMPARE(mine->state, DocumentState::Archived);
    QCOMPARE(mine->figures->gross, Money::fromCents(33173));
    QTRY_VERIFY(desk.find(u"einvoice"_s));
    const auto *view = qobject_cast<QTextBrowser *>(desk.find(u"einvoice"_s));
    QTRY_VERIFY(view->toPlainText().contains(u"Rechnung W-1"_s));
    const QString text = view->toPlainText();
    QVERIFY2(text.contains(u"BR-CO-15 (Gesamtbetrag): 331,73"_s), qPrintable(text));
    for (const char *part : {"Beispiel Telefon AG", "Muster GmbH", "Verbindungen ins Festnetz", "1842,5 Min.",
                             "Lastschrift zum 16.11.2026", "KST-100"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    // Once more: nothing new.
    drop(desk.find(u"invoicesPage"_s), {folder.filePath(u"a.xml"_s)});
    QTRY_COMPARE(desk.text(u"importText"_s), u"0 archiviert, 1 schon da"_s);
}

void TestWindowImport::whatIsNotClearIsAskedFor()
{
    QTemporaryDir folder;
    pdf(folder.filePath(u"odd.pdf"_s), {u"USt-IdNr. DE111111111"_s, u"Kennung Q-1"_s, u"Bitte überweisen: 119,00"_s});
    Desk desk(Seed::Demo);
    QVERIFY(ready(desk));
    desk.files.next = folder.filePath(u"odd.pdf"_s);
    desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(report(desk), QStringList(u"odd.pdf: unklar"_s));
    QTRY_VERIFY(desk.find(u"importAnswer"_s));
    QVERIFY(!desk.find(u"importTake"_s)->isEnabled());
    const QStringList fields{u"importNumber"_s, u"importDate"_s, u"importNet"_s, u"importVat"_s, u"importGross"_s};
    const QStringList values{u"Q-1"_s, u"02.11.2026"_s, u"100,00"_s, u"19,00"_s, u"119,01"_s};
    for (int i = 0; i < fields.size(); ++i) {
        QVERIFY2(desk.tabTo(fields[i]), qPrintable(fields[i]));
        desk.type(values[i]);
    }
    QCOMPARE(desk.text(u"importProblem"_s), u"Netto und USt. ergeben nicht den Bruttobetrag."_s);
    desk.key(Qt::Key_Backspace);
    desk.type(u"0"_s);
    QVERIFY(desk.tabTo(u"importTake"_s));
    desk.key(Qt::Key_Space);
    QTRY_COMPARE(report(desk), QStringList(u"odd.pdf: archiviert"_s));
    QVERIFY(!desk.find(u"importAnswer"_s));
}

void TestWindowImport::cancelled()
{
    QTemporaryDir folder;
    for (int i = 0; i < 200; ++i)
        put(folder.filePath(u"%1.xml"_s.arg(i)), invoice("C-" + QByteArray::number(i)));
    Desk desk(Seed::Demo);
    QVERIFY(ready(desk));
    drop(desk.find(u"invoicesPage"_s), {folder.path()});
    // Some are in the archive, most are not.
    const auto begun = [&] {
        const QString text = desk.text(u"importText"_s);
        return text.contains(u" von 200: "_s) && !text.startsWith(u"0 von"_s);
    };
    QTRY_VERIFY(begun());
    auto *cancel = qobject_cast<QPushButton *>(desk.find(u"importCancel"_s));
    QVERIFY(cancel);
    cancel->setFocus();
    desk.key(Qt::Key_Space);
    QTRY_COMPARE(desk.text(u"importTitle"_s), u"Import abgebrochen"_s);
    int archived = 0;
    for (const DocumentRow &row : desk.graph->documents().rows())
        archived += row.document.number.startsWith(u"C-") ? 1 : 0;
    QVERIFY(archived > 0 && archived < 200);
}

void TestWindowImport::theEInvoiceAgainstItsPage()
{
    QTemporaryDir folder;
    pdf(folder.filePath(u"1.pdf"_s), {u"Rechnung H-1"_s, u"Netto 280,17 EUR, USt. 51,55 EUR"_s, u"Gesamt 331,72 EUR"_s},
        invoice("H-1"));
    pdf(folder.filePath(u"2.pdf"_s), {u"Rechnung H-2"_s, u"Gesamt 331,72 EUR, darin USt. 51,55 EUR"_s}, invoice("H-2"));
    pdf(folder.filePath(u"3.pdf"_s), {u"Rechnung H-3"_s, u"Netto 280,17 EUR, USt. 51,55 EUR"_s, u"Gesamt 231,72 EUR"_s},
        invoice("H-3"));
    pdf(folder.filePath(u"4.pdf"_s), {}, invoice("H-4"));
    Desk desk(Seed::Demo);
    QVERIFY(ready(desk));
    drop(desk.find(u"invoicesPage"_s), {folder.path()});
    QTRY_VERIFY(desk.text(u"importText"_s).startsWith(u"5 archiviert"_s)); // with one EVN
    const auto read = [&desk](const QString &number) {
        for (const DocumentRow &row : desk.graph->documents().rows())
            if (row.document.number == number)
                desk.window->workspace()->showPage(u"invoices"_s, row.document.id);
        auto *tabs = qobject_cast<QTabBar *>(desk.find(u"detailTabs"_s));
        for (int i = 0; tabs && i < tabs->count(); ++i)
            if (tabs->tabText(i) == u"E-Rechnung")
                tabs->setCurrentIndex(i);
        return QTest::qWaitFor([&desk, number] { return desk.find(u"einvoice"_s) && page(desk).contains(u' ' + number); },
                               patience);
    };
    // Pictures, another total, a sum that is not printed: each is said above the e-invoice …
    QVERIFY(read(u"H-4"_s));
    QTRY_VERIFY2(page(desk).contains(u"Die Seiten sind Bilder"_s), qPrintable(page(desk)));
    QVERIFY(read(u"H-3"_s));
    QTRY_VERIFY2(page(desk).contains(u"steht nicht der Gesamtbetrag der E-Rechnung, 331,72"_s), qPrintable(page(desk)));
    QVERIFY(read(u"H-2"_s));
    QTRY_VERIFY2(page(desk).contains(u"nicht gefunden: netto 280,17"_s), qPrintable(page(desk)));
    // … and nothing where all are printed, nor with any of the provider's own invoices.
    QStringList clean{u"H-1"_s}, ids;
    for (const DocumentRow &row : desk.graph->documents().rows())
        if (row.document.type == Contract::DocumentType::InvoicePdf && row.state == DocumentState::AtProvider && ids.size() < 5) {
            clean << row.document.number;
            ids << row.document.id;
        }
    QVERIFY(ids.size() == 5 && QCoro::waitFor(desk.graph->documents().fetch(ids, {})));
    for (const QString &number : std::as_const(clean)) {
        QVERIFY2(read(number), qPrintable(number));
        for (const DocumentRow &row : desk.graph->documents().rows()) // the page is read by now, as it is the one after
            if (row.document.number == number)
                QVERIFY(QCoro::waitFor(desk.graph->imports().printed(row.document.id)));
        QVERIFY2(!page(desk).contains(u"Auf der gedruckten Seite"_s) && !page(desk).contains(u"Die Seiten sind"_s),
                 qPrintable(page(desk)));
    }
}

QTEST_MAIN(TestWindowImport)
#include "tst_windowimport.moc"
