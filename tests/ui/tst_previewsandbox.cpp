#include "previewsamples.h"
#include "waiting.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

/// That the sandbox holds, tried from inside; and that the trial can tell (without the sandbox everything is allowed).
class TestPreviewSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insideEverythingIsRefused();
    void outsideTheSameIsAllowed();
    void renderingProcessIsConfined();
    void endsWithItsInput();
    void inputBeyondTheLimitIsRefused();

private:
    QStringList probe(const QString &mode, int *code);
    QTemporaryDir m_folder;
};

QStringList TestPreviewSandbox::probe(const QString &mode, int *code)
{
    const QString folder = m_folder.filePath(mode.mid(2));
    QDir().mkpath(folder);
    QFile existing(folder + QStringLiteral("/existing"));
    existing.open(QIODevice::WriteOnly);
    existing.write("content");
    existing.close();
    QProcess process;
    process.start(PreviewSamples::helper().path, {mode, folder});
    process.waitForFinished();
    *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestPreviewSandbox::insideEverythingIsRefused()
{
    int code = -1;
    const QStringList lines = probe(QStringLiteral("--selftest-sandbox"), &code);
    QVERIFY2(lines.size() >= 17, qPrintable(lines.join(u'\n')));
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(QStringLiteral("refused\t")), qPrintable(line));
    QCOMPARE(code, 0);
    const QDir folder(m_folder.filePath(QStringLiteral("selftest-sandbox")));
    QCOMPARE(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{QStringLiteral("existing")});
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("existing"))).size(), 7);
}

void TestPreviewSandbox::outsideTheSameIsAllowed()
{
    int code = -1;
    const QStringList lines = probe(QStringLiteral("--selftest-unconfined"), &code);
    QVERIFY2(lines.size() >= 17, qPrintable(lines.join(u'\n')));
    for (const QString &line : lines)
        QVERIFY2(line.startsWith(QStringLiteral("ALLOWED\t")), qPrintable(line));
    QCOMPARE(code, 1);
}

void TestPreviewSandbox::renderingProcessIsConfined()
{
    PreviewProcess preview(PreviewSamples::helper());
    bool drawn = false;
    connect(&preview, &PreviewProcess::imageReady, this, [&] { drawn = true; });
    preview.open(PreviewSamples::pdf(1));
    preview.render(0, 1500);
    QTRY_VERIFY(drawn);
    QFile status(QStringLiteral("/proc/%1/status").arg(preview.processId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray text = status.readAll();
    QVERIFY2(text.contains("Seccomp:\t2"), text.constData());
    QVERIFY2(text.contains("NoNewPrivs:\t1"), text.constData());
    // A pool that ends its threads when idle could not start them again in here: the next page would wait for ever.
    QVERIFY2(text.contains("Threads:\t1\n"), text.constData());
    QFile limitsFile(QStringLiteral("/proc/%1/limits").arg(preview.processId()));
    QVERIFY(limitsFile.open(QIODevice::ReadOnly));
    const QString limits = QString::fromUtf8(limitsFile.readAll()).simplified();
    for (const char *line : {"Max core file size 0 0", "Max file size 0 0", "Max open files 64 64", "Max cpu time 60 60"})
        QVERIFY2(limits.contains(QLatin1String(line)), qPrintable(limits));
}

void TestPreviewSandbox::endsWithItsInput()
{
    QProcess process;
    process.start(PreviewSamples::helper().path, {QStringLiteral("--serve")});
    QVERIFY(process.waitForStarted());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 0);
}

void TestPreviewSandbox::inputBeyondTheLimitIsRefused()
{
    QProcess process;
    process.start(PreviewSamples::helper().path, {});
    const QByteArray block(1 << 20, ' ');
    for (int i = 0; i < 65; ++i)
        process.write(block);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    FrameReader reader(100);
    reader.append(process.readAllStandardOutput());
    const auto answer = reader.next();
    QVERIFY(answer && answer->type == PreviewType::Failed);
    QCOMPARE(decodeFailure(answer->payload), PreviewFailure::TooLarge);
}

QTEST_MAIN(TestPreviewSandbox)
#include "tst_previewsandbox.moc"
