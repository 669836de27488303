#include "previewsamples.h"
#include "waiting.h"
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

using namespace PreviewSamples;
using namespace std::chrono_literals;

/// Every answer, in order; each request must end exactly once.
struct Ending {
    quint32 id = 0;
    QString what; ///< "opened 3", "image 0" or "failed 101"
};

/// The real helper, fed with good and bad files, stopped and killed.
class TestPreviewProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R3_097_pagesOfAGoodFile();
    void resolutionOrWidth_data();
    void resolutionOrWidth();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void protectedFileIsNamedSo();
    void hugeFilesEndInTime_data();
    void hugeFilesEndInTime();
    void hangBeforeTheFirstAnswer();
    void hangInTheMiddle();
    void killedBeforeTheFirstAnswer();
    void killedInTheMiddleIsStartedAgain();
    void killedWhileIdleIsStartedAgain();
    void newDocumentSilencesTheOld();
    void stopSilencesEverything();
    void missingHelper();
    void lyingHelper_data();
    void lyingHelper();
    void olderAnswerIsDropped();

private:
    void listen(PreviewProcess *preview);
    QList<Ending> m_endings;
    QList<QImage> m_images;
};

void TestPreviewProcess::listen(PreviewProcess *preview)
{
    m_endings.clear();
    m_images.clear();
    connect(preview, &PreviewProcess::opened, this, [this](quint32 id, const PreviewOpened &document) {
        m_endings.append({id, QStringLiteral("opened %1").arg(document.pages)});
    });
    connect(preview, &PreviewProcess::imageReady, this, [this](quint32 id, quint32 page, const QImage &image) {
        m_endings.append({id, QStringLiteral("image %1").arg(page)});
        m_images.append(image);
    });
    connect(preview, &PreviewProcess::failed, this, [this](quint32 id, PreviewFailure failure) {
        m_endings.append({id, QStringLiteral("failed %1").arg(quint32(failure))});
    });
}

static QString failedWith(PreviewFailure failure)
{
    return QStringLiteral("failed %1").arg(quint32(failure));
}

void TestPreviewProcess::R3_097_pagesOfAGoodFile()
{
    PreviewProcess preview(helper());
    listen(&preview);
    const quint32 opening = preview.open(pdf(3));
    QList<quint32> ids{opening};
    for (quint32 page : {2U, 0U, 1U})
        ids.append(preview.render(page, 300));
    QTRY_COMPARE(m_endings.size(), 4);
    QCOMPARE(m_endings.at(0).what, QStringLiteral("opened 3"));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_endings.at(i).id, ids.at(i));
    QVERIFY(shows(m_images.at(0), color(2)));
    QVERIFY(shows(m_images.at(1), color(0)));
    QVERIFY(shows(m_images.at(2), color(1)));
    QVERIFY(preview.idle());
}

void TestPreviewProcess::resolutionOrWidth_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("dpi");
    QTest::addColumn<int>("pixels");
    QTest::newRow("width") << 500U << 0U << 500;
    QTest::newRow("300 dpi") << 0U << 300U << 2480;
    QTest::newRow("held at the limit of pixels") << 0U << 1200U << 3760;
}

void TestPreviewProcess::resolutionOrWidth()
{
    QFETCH(const quint32, width);
    QFETCH(const quint32, dpi);
    QFETCH(const int, pixels);
    PreviewProcess preview(helper());
    listen(&preview);
    preview.open(pdf(1));
    if (width > 0)
        preview.render(0, width);
    else
        preview.renderAtDpi(0, dpi);
    QTRY_COMPARE(m_images.size(), 1);
    QVERIFY2(qAbs(m_images.first().width() - pixels) <= 4, qPrintable(QString::number(m_images.first().width())));
}

void TestPreviewProcess::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PreviewFailure>("failure");
    const QByteArray good = pdf(2);
    QTest::newRow("empty") << QByteArray() << PreviewFailure::Damaged;
    QTest::newRow("text") << QByteArray("Sehr geehrte Damen und Herren") << PreviewFailure::Damaged;
    QTest::newRow("HTML of a captive portal")
        << QByteArray("<html><body>Willkommen im WLAN</body></html>") << PreviewFailure::Damaged;
    QTest::newRow("noise") << QByteArray(200'000, '\xa5') << PreviewFailure::Damaged;
    QTest::newRow("head alone") << QByteArray("%PDF-1.7\n") << PreviewFailure::Damaged;
    QTest::newRow("cut to a fifth") << good.left(good.size() / 5) << PreviewFailure::Damaged;
    QTest::newRow("one byte too long") << QByteArray(qsizetype(PreviewFrame::maxDocument) + 1, ' ') << PreviewFailure::TooLarge;
}

void TestPreviewProcess::badFilesAreRefused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const PreviewFailure, failure);
    PreviewProcess preview(helper());
    listen(&preview);
    preview.open(file);
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, failedWith(failure));
    // The next file finds it in order.
    preview.open(pdf(1));
    preview.render(0, 100);
    QTRY_COMPARE(m_endings.size(), 3);
    QVERIFY(shows(m_images.first(), color(0)));
}

void TestPreviewProcess::protectedFileIsNamedSo()
{
    QTemporaryDir folder;
    QFile plain(folder.filePath(QStringLiteral("plain.pdf")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(pdf(1));
    plain.close();
    const QString locked = folder.filePath(QStringLiteral("locked.pdf"));
    QCOMPARE(
        QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QStringLiteral("user"), QStringLiteral("owner"),
                                                   QStringLiteral("256"), QStringLiteral("--"), plain.fileName(), locked}),
        0);
    QFile file(locked);
    QVERIFY(file.open(QIODevice::ReadOnly));
    PreviewProcess preview(helper());
    listen(&preview);
    preview.open(file.readAll());
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, failedWith(PreviewFailure::PasswordNeeded));
}

void TestPreviewProcess::hugeFilesEndInTime_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("claims 2,000,000,000 pages") << pdfThatClaims(2'000'000'000);
    QTest::newRow("claims a negative number") << pdfThatClaims(-5);
    QTest::newRow("has 20,000 pages") << pdfWithEmptyPages(20'000);
    QTest::newRow("picture of 3.6 gigapixels") << pdfWithPicture(60'000);
}

void TestPreviewProcess::hugeFilesEndInTime()
{
    QFETCH(const QByteArray, file);
    PreviewProcess preview(helper());
    listen(&preview);
    QElapsedTimer timer;
    timer.start();
    preview.open(file);
    preview.render(0, 200);
    QTRY_COMPARE(m_endings.size(), 2);
    QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(preview.idle());
}

void TestPreviewProcess::hangBeforeTheFirstAnswer()
{
    PreviewProcess preview(standingHelper(400ms));
    listen(&preview);
    QElapsedTimer timer;
    timer.start();
    preview.open(pdf(1));
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, failedWith(PreviewFailure::TimedOut));
    QVERIFY(timer.elapsed() >= 390);
    QCOMPARE(preview.processId(), 0);
}

void TestPreviewProcess::hangInTheMiddle()
{
    PreviewProgram program = helper();
    program.deadline = 700ms;
    PreviewProcess preview(program);
    listen(&preview);
    preview.open(pdf(2));
    QTRY_COMPARE(m_endings.size(), 1);
    const auto stopped = pid_t(preview.processId());
    QCOMPARE(::kill(stopped, SIGSTOP), 0);
    preview.render(0, 100);
    QTRY_COMPARE(m_endings.size(), 2);
    QCOMPARE(m_endings.last().what, failedWith(PreviewFailure::TimedOut));
    QTRY_VERIFY(::kill(stopped, 0) != 0); // gone, not merely left behind
    preview.render(1, 100);
    QTRY_COMPARE(m_endings.size(), 3);
    QVERIFY(shows(m_images.first(), color(1)));
}

void TestPreviewProcess::killedBeforeTheFirstAnswer()
{
    PreviewProcess preview(standingHelper(10s));
    listen(&preview);
    preview.open(pdf(1));
    QTRY_VERIFY(preview.processId() > 0);
    QCOMPARE(::kill(pid_t(preview.processId()), SIGKILL), 0);
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, failedWith(PreviewFailure::Crashed));
}

void TestPreviewProcess::killedInTheMiddleIsStartedAgain()
{
    PreviewProcess preview(helper());
    listen(&preview);
    preview.open(pdf(2));
    QTRY_COMPARE(m_endings.size(), 1);
    const auto first = pid_t(preview.processId());
    QCOMPARE(::kill(first, SIGSTOP), 0);
    preview.render(1, 100);
    QTest::qWait(0); // the request goes out
    QCOMPARE(::kill(first, SIGKILL), 0);
    QTRY_COMPARE(m_endings.size(), 2);
    QVERIFY(shows(m_images.first(), color(1)));
    QVERIFY(preview.processId() != first);
}

void TestPreviewProcess::killedWhileIdleIsStartedAgain()
{
    PreviewProcess preview(helper());
    listen(&preview);
    preview.open(pdf(1));
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(::kill(pid_t(preview.processId()), SIGKILL), 0);
    QTRY_COMPARE(preview.processId(), 0);
    preview.render(0, 100);
    QTRY_COMPARE(m_endings.size(), 2);
    QVERIFY(shows(m_images.first(), color(0)));
}

void TestPreviewProcess::newDocumentSilencesTheOld()
{
    PreviewProcess preview(helper());
    listen(&preview);
    preview.open(pdf(1));
    preview.render(0, 100);
    const quint32 second = preview.open(pdf(3));
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().id, second);
    QCOMPARE(m_endings.first().what, QStringLiteral("opened 3"));
    preview.render(2, 100);
    QTRY_COMPARE(m_endings.size(), 2);
    QVERIFY(shows(m_images.first(), color(2)));
}

void TestPreviewProcess::stopSilencesEverything()
{
    PreviewProcess preview(standingHelper(300ms));
    listen(&preview);
    preview.open(pdf(1));
    QTRY_VERIFY(preview.processId() > 0);
    const auto old = pid_t(preview.processId());
    preview.stop();
    QVERIFY(preview.idle());
    QTRY_VERIFY(::kill(old, 0) != 0);
    QTest::qWait(400); // longer than the deadline that no longer counts
    QVERIFY(m_endings.isEmpty());
}

void TestPreviewProcess::missingHelper()
{
    PreviewProgram program = helper();
    program.path = QStringLiteral("/nonexistent/fernamt-preview");
    PreviewProcess preview(program);
    listen(&preview);
    preview.open(pdf(1));
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, failedWith(PreviewFailure::NotStarted));
}

void TestPreviewProcess::lyingHelper_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"no frames", "endless length", "wrong sizes", "another type", "a caller's failure"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestPreviewProcess::lyingHelper()
{
    QFETCH(const QString, kind);
    PreviewProcess preview(liar(kind));
    listen(&preview);
    preview.open(pdf(1));
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, failedWith(PreviewFailure::Protocol));
}

void TestPreviewProcess::olderAnswerIsDropped()
{
    PreviewProcess preview(liar(QStringLiteral("older answer first")));
    listen(&preview);
    preview.open(pdf(1));
    QTRY_COMPARE(m_endings.size(), 1);
    QCOMPARE(m_endings.first().what, QStringLiteral("opened 1"));
}

int main(int argc, char *argv[])
{
    if (const auto code = lie(argc, argv))
        return *code;
    const QGuiApplication application(argc, argv);
    TestPreviewProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_previewprocess.moc"
