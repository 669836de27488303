#include "previewprocess.h"
#include <QCoreApplication>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>

namespace
{
constexpr quint32 reopenId = 0; // ids of callers start at 1

QString besideApplication()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QStringLiteral("/fernamt-preview.exe");
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/fernamt-preview");
#endif
}

// The helper gets nothing of our environment but what finds libraries and fonts: no session bus, no home, no proxy password.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const char *name :
         {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "SystemRoot", "PATH"}) {
        const QString key = QString::fromLatin1(name);
        if (ours.contains(key))
            bare.insert(key, ours.value(key));
    }
    bare.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    return bare;
}
} // namespace

PreviewProcess::PreviewProcess(PreviewProgram program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        abandonProcess();
        failCurrent(PreviewFailure::TimedOut);
    });
}

PreviewProcess::~PreviewProcess()
{
    abandonProcess();
    // SIGKILL is a matter of milliseconds, and a QProcess may not go before its process.
    const auto abandoned = findChildren<QProcess *>(Qt::FindDirectChildrenOnly);
    for (QProcess *process : abandoned) {
        process->disconnect();
        process->waitForFinished(2000);
    }
}

quint32 PreviewProcess::open(const QByteArray &pdf)
{
    stop();
    m_pdf = pdf;
    return enqueue(PreviewType::Open, {});
}

quint32 PreviewProcess::render(quint32 page, quint32 width)
{
    return enqueue(PreviewType::Render, {page, width, 0});
}

quint32 PreviewProcess::renderAtDpi(quint32 page, quint32 dpi)
{
    return enqueue(PreviewType::Render, {page, 0, dpi});
}

quint32 PreviewProcess::forgetWaiting()
{
    m_waiting.clear();
    return m_current ? m_current->id : 0;
}

void PreviewProcess::stop()
{
    abandonProcess();
    m_waiting.clear();
    m_current.reset();
    m_pdf.clear();
}

bool PreviewProcess::idle() const
{
    return !m_current && m_waiting.isEmpty();
}

qint64 PreviewProcess::processId() const
{
    return m_process ? m_process->processId() : 0;
}

quint32 PreviewProcess::enqueue(PreviewType type, const PreviewRender &render)
{
    const quint32 id = m_nextId++;
    m_waiting.enqueue({id, type, render});
    // Never from within the call: the caller must know the id before the answer.
    QMetaObject::invokeMethod(this, &PreviewProcess::sendNext, Qt::QueuedConnection);
    return id;
}

void PreviewProcess::sendNext()
{
    if (!m_current) {
        if (m_waiting.isEmpty())
            return;
        m_current = m_waiting.dequeue();
        if (m_pdf.size() > qsizetype(PreviewFrame::maxDocument))
            return failCurrent(PreviewFailure::TooLarge);
    } else if (m_process) {
        return; // one at a time: the deadline is that of one answer
    }
    if (!m_process && !start())
        return failCurrent(PreviewFailure::NotStarted);
    m_reopening = m_current->type == PreviewType::Render && !m_documentOpen;
    if (m_current->type == PreviewType::Open || m_reopening) {
        m_process->write(encodeFrameHead(PreviewType::Open, m_reopening ? reopenId : m_current->id, quint32(m_pdf.size())));
        m_process->write(m_pdf);
    } else {
        m_process->write(encodeFrame(PreviewType::Render, m_current->id, encodeRender(m_current->render)));
    }
    m_deadline.start(m_program.deadline);
}

bool PreviewProcess::start()
{
    m_reader = FrameReader(PreviewFrame::maxAnswer);
    m_documentOpen = false;
    m_answered = false;
    m_process = new QProcess(this);
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PreviewProcess::readAnswers);
    connect(m_process, &QProcess::finished, this, &PreviewProcess::processEnded);
    const QStringList arguments = m_program.arguments + QStringList{QStringLiteral("--serve"), QStringLiteral("--memory-mib"),
                                                                    QString::number(m_program.memoryMiB)};
    m_process->start(m_program.path.isEmpty() ? besideApplication() : m_program.path, arguments);
    if (m_process->state() == QProcess::NotRunning) {
        abandonProcess();
        return false;
    }
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows, or the deadline
        abandonProcess();
        failCurrent(PreviewFailure::NotStarted);
    });
    return true;
}

// Whatever it still says is heard by nobody. Killed without waiting for it: the window must not stand still for that.
void PreviewProcess::abandonProcess()
{
    m_deadline.stop();
    if (!m_process)
        return;
    QProcess *const process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void PreviewProcess::readAnswers()
{
    m_reader.append(m_process->readAllStandardOutput());
    const QPointer<PreviewProcess> self(this); // whoever hears the answer may throw us away
    while (self && m_process) {
        const auto message = m_reader.next();
        if (!message)
            break;
        take(*message);
    }
    if (self && m_process && m_reader.broken()) {
        abandonProcess();
        failCurrent(PreviewFailure::Protocol);
    }
}

void PreviewProcess::take(const PreviewMessage &message)
{
    if (!m_current || message.id != (m_reopening ? reopenId : m_current->id))
        return; // an answer to an older question
    m_deadline.stop();
    m_answered = true;
    if (message.type == PreviewType::Failed)
        return failCurrent(decodeFailure(message.payload));
    const bool opening = m_current->type == PreviewType::Open || m_reopening;
    const auto document = opening && message.type == PreviewType::Opened ? decodeOpened(message.payload) : std::nullopt;
    const auto pixels = !opening && message.type == PreviewType::Image ? decodePixels(message.payload) : std::nullopt;
    if (!document && (!pixels || pixels->page != m_current->render.page)) {
        abandonProcess();
        return failCurrent(PreviewFailure::Protocol);
    }
    if (document)
        m_documentOpen = true;
    if (m_reopening) {
        m_reopening = false;
        m_process->write(encodeFrame(PreviewType::Render, m_current->id, encodeRender(m_current->render)));
        m_deadline.start(m_program.deadline);
        return;
    }
    const Request done = *m_current;
    finish();
    if (document)
        Q_EMIT opened(done.id, *document);
    else
        Q_EMIT imageReady(done.id, done.render.page,
                          QImage(reinterpret_cast<const uchar *>(pixels->bits.constData()), int(pixels->width),
                                 int(pixels->height), int(pixels->width) * 4, QImage::Format_RGB32)
                              .copy());
}

void PreviewProcess::processEnded()
{
    const bool again = m_answered && m_current && m_current->type == PreviewType::Render && !m_current->retried;
    abandonProcess();
    if (!m_current)
        return; // nothing was asked of it; the next request starts another
    if (!again)
        return failCurrent(PreviewFailure::Crashed);
    // Perhaps its processor time was used up by earlier pages: once more with a fresh one, then never again.
    m_current->retried = true;
    sendNext();
}

void PreviewProcess::finish()
{
    m_current.reset();
    QMetaObject::invokeMethod(this, &PreviewProcess::sendNext, Qt::QueuedConnection);
}

void PreviewProcess::failCurrent(PreviewFailure failure)
{
    if (!m_current)
        return;
    const quint32 id = m_current->id;
    m_reopening = false;
    finish();
    Q_EMIT failed(id, failure);
}
