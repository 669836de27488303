#pragma once
#include "previewframe.h"
#include <QImage>
#include <QObject>
#include <QQueue>
#include <QStringList>
#include <QTimer>
#include <chrono>

class QProcess;

/// Which helper, and how long and large it may be.
struct PreviewProgram {
    QString path;          ///< empty: `fernamt-preview` beside the application
    QStringList arguments; ///< before our own; for tests
    std::chrono::milliseconds deadline{10'000};
    int memoryMiB = 1024;
};

/// One `fernamt-preview` and the document it has open. Requests are answered in turn; each ends with exactly one of opened(),
/// imageReady() and failed(), unless open() of another document, forget() or stop() takes it back: then nothing comes any more.
/// A helper that ends after it has answered is started once more for the request it died of.
class PreviewProcess : public QObject
{
    Q_OBJECT

public:
    explicit PreviewProcess(PreviewProgram program, QObject *parent = nullptr);
    ~PreviewProcess() override;

    /// A new document gets a new process. @returns the id of the answer.
    quint32 open(const QByteArray &pdf);
    /// @p page from 0; either width in pixels or dpi.
    quint32 render(quint32 page, quint32 width);
    quint32 renderAtDpi(quint32 page, quint32 dpi);
    /// Takes back every request not yet sent. @returns the id of the one in work, 0 if there is none.
    quint32 forgetWaiting();
    /// Ends the process and takes back everything.
    void stop();
    bool idle() const;
    /// 0 while no process runs; for tests.
    qint64 processId() const;

Q_SIGNALS:
    void opened(quint32 id, const PreviewOpened &document);
    void imageReady(quint32 id, quint32 page, const QImage &image);
    void failed(quint32 id, PreviewFailure failure);

private:
    struct Request {
        quint32 id = 0;
        PreviewType type = PreviewType::Open;
        PreviewRender render;
        bool retried = false;
    };

    quint32 enqueue(PreviewType type, const PreviewRender &render);
    void sendNext();
    bool start();
    void abandonProcess();
    void readAnswers();
    void take(const PreviewMessage &message);
    void processEnded();
    void finish();
    void failCurrent(PreviewFailure failure);

    PreviewProgram m_program;
    QProcess *m_process = nullptr;
    FrameReader m_reader{PreviewFrame::maxAnswer};
    QTimer m_deadline;
    QByteArray m_pdf;
    QQueue<Request> m_waiting;
    std::optional<Request> m_current;
    quint32 m_nextId = 1;
    bool m_documentOpen = false; ///< in the running process
    bool m_reopening = false;    ///< the Open on the wire is ours, not the caller's
    bool m_answered = false;     ///< the running process has answered at least once
};
