#include "pagearea.h"
#include "pdfpreview.h"
#include "previewsamples.h"
#include "waiting.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace PreviewSamples;
using namespace std::chrono_literals;

/// The widget with the real helper.
class TestPreviewWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R3_097_showsThePages();
    void R3_097_keysMoveAndZoom();
    void failureIsSaidInWords_data();
    void failureIsSaidInWords();
    void hangIsSaidAfterTheDeadlineAndRetried();
    void replacedDocumentSaysNothing();
    void clearedDocumentSaysNothing();
    void pagesBeyondTheLimitAreNamed();
    void scrollingFarKeepsFewPictures();
    void everyButtonHasANameAndAKey();
    void R3_097_prints_data();
    void R3_097_prints();
    void R3_097_printingCanBeCancelled();
    void printingWithoutDocument();
    void printingABrokenFileFails();

private:
    template <typename T>
    static T *child(PdfPreview &preview, const char *name)
    {
        return preview.findChild<T *>(QLatin1String(name));
    }
    static QString labelOf(PdfPreview &preview, const char *name) { return child<QLabel>(preview, name)->text(); }
    static void show(PdfPreview &preview, const QByteArray &file);
};

void TestPreviewWidget::show(PdfPreview &preview, const QByteArray &file)
{
    preview.resize(500, 600);
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QSignalSpy rendered(&preview, &PdfPreview::rendered);
    preview.showDocument(file, QStringLiteral("R-2026-0042"));
    QVERIFY(preview.busy());
    QTRY_COMPARE(rendered.size(), 1);
    QVERIFY(!preview.busy());
}

void TestPreviewWidget::R3_097_showsThePages()
{
    PdfPreview preview(helper());
    show(preview, pdf(3));
    QCOMPARE(preview.pageCount(), 3);
    QCOMPARE(labelOf(preview, "previewPageLabel"), QStringLiteral("Page 1 of 3"));
    auto *const area = child<PageArea>(preview, "previewPages");
    QVERIFY(area->hasImage(0)); // in the size of the view at once, not scaled up from a smaller one
    const QImage seen = area->grab().toImage();
    QCOMPARE(seen.pixelColor(seen.width() / 2, seen.height() / 2).hsvHue() / 4, color(0).hsvHue() / 4);
    QVERIFY(area->accessibleName().contains(QStringLiteral("R-2026-0042")));
    preview.goToPage(3);
    QCOMPARE(preview.currentPage(), 3);
    QTRY_VERIFY(area->hasImage(2));
}

void TestPreviewWidget::R3_097_keysMoveAndZoom()
{
    PdfPreview preview(helper());
    show(preview, pdf(3));
    auto *const area = child<PageArea>(preview, "previewPages");
    preview.setFocus();
    QTRY_VERIFY(area->hasFocus());
    const int fitting = area->zoomPercent();
    QTest::keyClick(area, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(area->zoomPercent() > fitting);
    QTRY_VERIFY(area->hasImage(0));
    QTest::keyClick(area, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(area, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(area->zoomPercent() < fitting);
    QTest::keyClick(area, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(area->zoomPercent(), fitting);
    QTest::keyClick(area, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(preview.currentPage(), 2);
    QTest::keyClick(area, Qt::Key_End);
    QCOMPARE(preview.currentPage(), 3);
    QCOMPARE(labelOf(preview, "previewPageLabel"), QStringLiteral("Page 3 of 3"));
    QTest::keyClick(area, Qt::Key_Home);
    QCOMPARE(preview.currentPage(), 1);
    QTest::keyClick(area, Qt::Key_Down);
    QVERIFY(area->verticalScrollBar()->value() > 0);
}

void TestPreviewWidget::failureIsSaidInWords_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PreviewProgram>("program");
    QTest::addColumn<QString>("words");
    PreviewProgram missing = helper();
    missing.path = QStringLiteral("/nonexistent/fernamt-preview");
    const QByteArray good = pdf(2);
    QTest::newRow("garbage") << QByteArray("no pdf") << helper() << QStringLiteral("damaged or not a PDF");
    QTest::newRow("truncated") << good.left(good.size() / 5) << helper() << QStringLiteral("damaged or not a PDF");
    QTest::newRow("too large") << QByteArray((64 << 20) + 1, ' ') << helper() << QStringLiteral("larger than 64 MB");
    QTest::newRow("no helper") << good << missing << QStringLiteral("could not be started");
}

void TestPreviewWidget::failureIsSaidInWords()
{
    QFETCH(const QByteArray, file);
    QFETCH(const PreviewProgram, program);
    QFETCH(const QString, words);
    PdfPreview preview(program);
    preview.show();
    QSignalSpy rendered(&preview, &PdfPreview::rendered);
    QSignalSpy failed(&preview, &PdfPreview::failed);
    preview.showDocument(file, QStringLiteral("R-1"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed.first().first().toString().contains(words), qPrintable(failed.first().first().toString()));
    QCOMPARE(labelOf(preview, "previewFailure"), failed.first().first().toString());
    QVERIFY(child<QLabel>(preview, "previewFailure")->isVisible());
    QVERIFY(!preview.busy());
    QVERIFY(rendered.isEmpty());
}

void TestPreviewWidget::hangIsSaidAfterTheDeadlineAndRetried()
{
    PdfPreview preview(standingHelper(300ms));
    preview.show();
    QSignalSpy failed(&preview, &PdfPreview::failed);
    preview.showDocument(pdf(1), QStringLiteral("R-1"));
    QVERIFY(child<QLabel>(preview, "previewLoading")->isVisible());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(labelOf(preview, "previewFailure").contains(QStringLiteral("took too long")));
    auto *const again = child<QPushButton>(preview, "previewRetry");
    QVERIFY(again->isVisible());
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(preview.busy());
    QTRY_COMPARE(failed.size(), 2);
}

void TestPreviewWidget::replacedDocumentSaysNothing()
{
    PdfPreview preview(helper());
    preview.show();
    QSignalSpy rendered(&preview, &PdfPreview::rendered);
    QSignalSpy failed(&preview, &PdfPreview::failed);
    preview.showDocument("no pdf", QStringLiteral("R-1"));
    preview.showDocument(pdf(1), QStringLiteral("R-2"));
    preview.showDocument(pdf(4), QStringLiteral("R-3"));
    QTRY_COMPARE(rendered.size(), 1);
    QCOMPARE(preview.pageCount(), 4);
    QCOMPARE(preview.title(), QStringLiteral("R-3"));
    QVERIFY(failed.isEmpty());
}

void TestPreviewWidget::clearedDocumentSaysNothing()
{
    PdfPreview preview(standingHelper(200ms));
    preview.show();
    preview.setPlaceholder(QStringLiteral("Choose an invoice."));
    QSignalSpy rendered(&preview, &PdfPreview::rendered);
    QSignalSpy failed(&preview, &PdfPreview::failed);
    preview.showDocument(pdf(1), QStringLiteral("R-1"));
    preview.clear();
    QVERIFY(!preview.busy());
    QVERIFY(child<QLabel>(preview, "previewPlaceholder")->isVisible());
    QCOMPARE(labelOf(preview, "previewPlaceholder"), QStringLiteral("Choose an invoice."));
    QTest::qWait(300); // longer than the deadline that no longer counts
    QVERIFY(rendered.isEmpty() && failed.isEmpty());
}

void TestPreviewWidget::pagesBeyondTheLimitAreNamed()
{
    PdfPreview preview(helper());
    show(preview, pdfWithEmptyPages(5'003));
    QCOMPARE(preview.pageCount(), 5'003);
    QVERIFY2(labelOf(preview, "previewPageLabel").contains(QStringLiteral("3 more page(s) not shown")),
             qPrintable(labelOf(preview, "previewPageLabel")));
}

void TestPreviewWidget::scrollingFarKeepsFewPictures()
{
    PdfPreview preview(helper());
    show(preview, pdf(30));
    auto *const area = child<PageArea>(preview, "previewPages");
    for (int page = 1; page <= 30; ++page)
        preview.goToPage(page);
    QTRY_VERIFY(area->hasImage(29));
    int kept = 0;
    for (quint32 page = 0; page < 30; ++page)
        kept += area->hasImage(page) ? 1 : 0;
    QVERIFY2(kept <= 6, qPrintable(QString::number(kept)));
}

void TestPreviewWidget::everyButtonHasANameAndAKey()
{
    PdfPreview preview(helper());
    preview.show();
    const auto buttons = preview.findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 6);
    for (QAbstractButton *button : buttons) {
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY2(name.size() > 2, qPrintable(button->objectName()));
        QVERIFY2(button->focusPolicy() & Qt::TabFocus, qPrintable(button->objectName()));
    }
    QVERIFY(!preview.accessibleName().isEmpty());
}

void TestPreviewWidget::R3_097_prints_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("all") << 0 << 0 << QList<int>{0, 1, 2};
    QTest::newRow("2 to 3") << 2 << 3 << QList<int>{1, 2};
    QTest::newRow("2 to 99") << 2 << 99 << QList<int>{1, 2};
    QTest::newRow("3 alone") << 3 << 3 << QList<int>{2};
}

void TestPreviewWidget::R3_097_prints()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QList<int>, pages);
    QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    if (from > 0) {
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(from, to);
    }
    PdfPreview preview(helper());
    show(preview, pdf(3));
    QSignalSpy printed(&preview, &PdfPreview::printed);
    QSignalSpy progress(&preview, &PdfPreview::printProgress);
    preview.print(printer);
    QVERIFY(preview.busy());
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().toInt(), int(pages.size()));
    QCOMPARE(progress.size(), pages.size());
    QFile file(printer->outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    PreviewProcess reader(helper());
    quint32 count = 0;
    QList<QImage> images;
    connect(&reader, &PreviewProcess::opened, this, [&](quint32, const PreviewOpened &document) { count = document.pages; });
    connect(&reader, &PreviewProcess::imageReady, this, [&](quint32, quint32, const QImage &image) { images.append(image); });
    reader.open(file.readAll());
    for (quint32 page = 0; page < quint32(pages.size()); ++page)
        reader.render(page, 200);
    QTRY_COMPARE(images.size(), pages.size());
    QCOMPARE(count, quint32(pages.size()));
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(shows(images.at(i), color(pages.at(i))));
}

void TestPreviewWidget::R3_097_printingCanBeCancelled()
{
    QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    PdfPreview preview(helper());
    show(preview, pdf(6));
    QSignalSpy printed(&preview, &PdfPreview::printed);
    QSignalSpy failed(&preview, &PdfPreview::printFailed);
    QSignalSpy progress(&preview, &PdfPreview::printProgress);
    connect(&preview, &PdfPreview::printProgress, &preview, [&preview](int page, int) {
        if (page == 2)
            preview.stopPrinting();
    });
    preview.print(printer);
    QTRY_COMPARE(progress.size(), 2);
    QVERIFY(!preview.busy());
    const auto next = std::make_shared<QPrinter>();
    next->setOutputFormat(QPrinter::PdfFormat);
    next->setOutputFileName(folder.filePath(QStringLiteral("next.pdf")));
    preview.print(next); // begins with its first page: nothing of the cancelled one goes on
    QTRY_VERIFY(progress.size() >= 3);
    QCOMPARE(progress.at(2).at(0).toInt(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(printed.size(), 0);
}

void TestPreviewWidget::printingWithoutDocument()
{
    PdfPreview preview(helper());
    QSignalSpy failed(&preview, &PdfPreview::printFailed);
    preview.print(std::make_shared<QPrinter>());
    QCOMPARE(failed.size(), 1);
}

void TestPreviewWidget::printingABrokenFileFails()
{
    QTemporaryDir folder;
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    PdfPreview preview(helper());
    QSignalSpy failed(&preview, &PdfPreview::printFailed);
    preview.showDocument("no pdf", QStringLiteral("R-1"));
    preview.print(printer);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("damaged")));
    QVERIFY(!QFile::exists(printer->outputFileName()));
}

QTEST_MAIN(TestPreviewWidget)
#include "tst_previewwidget.moc"
