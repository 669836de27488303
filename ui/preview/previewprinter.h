#pragma once
#include "previewprocess.h"
#include <memory>

class QPainter;
class QPrinter;

/// Prints one document, page by page: the helper draws, only pictures reach the printer (at most 300 dpi).
/// A helper of its own, so that scrolling goes on meanwhile. Each job ends with done() or failed(), or by stop().
class PreviewPrinter : public QObject
{
    Q_OBJECT

public:
    explicit PreviewPrinter(const PreviewProgram &program, QObject *parent = nullptr);
    ~PreviewPrinter() override;

    void print(const QByteArray &pdf, const std::shared_ptr<QPrinter> &printer, const QString &title);
    void stop();
    /// As stop(), and the printer forgets the pages it has.
    void cancel();
    bool busy() const { return m_printer != nullptr; }

Q_SIGNALS:
    void progress(int page, int pages);
    void done(int pages);
    void failed(const QString &message);

private:
    void begin(const PreviewOpened &document);
    void paint(const QImage &image);
    void end(const QString &failure);

    PreviewProcess m_process;
    std::shared_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    PreviewOpened m_document;
    quint32 m_next = 0; ///< from 0
    quint32 m_first = 0;
    quint32 m_last = 0;
    quint32 m_dpi = 300;
};
