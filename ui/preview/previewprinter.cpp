#include "previewprinter.h"
#include "previewtext.h"
#include <QPainter>
#include <QPrinter>
#include <algorithm>

namespace
{
constexpr int finestDpi = 300;
}

PreviewPrinter::PreviewPrinter(const PreviewProgram &program, QObject *parent) : QObject(parent), m_process(program)
{
    connect(&m_process, &PreviewProcess::opened, this, [this](quint32, const PreviewOpened &document) { begin(document); });
    connect(&m_process, &PreviewProcess::imageReady, this, [this](quint32, quint32, const QImage &image) { paint(image); });
    connect(&m_process, &PreviewProcess::failed, this,
            [this](quint32, PreviewFailure failure) { end(previewFailureText(failure)); });
}

PreviewPrinter::~PreviewPrinter() = default;

void PreviewPrinter::print(const QByteArray &pdf, const std::shared_ptr<QPrinter> &printer, const QString &title)
{
    if (busy() || !printer)
        return;
    m_printer = printer;
    if (!title.isEmpty())
        m_printer->setDocName(title);
    m_process.open(pdf);
}

void PreviewPrinter::stop()
{
    m_process.stop();
    m_painter.reset();
    m_printer.reset();
}

void PreviewPrinter::cancel()
{
    if (m_painter && m_painter->isActive())
        m_printer->abort();
    stop();
}

void PreviewPrinter::begin(const PreviewOpened &document)
{
    m_document = document;
    const int pages = int(document.sizes.size());
    const bool range = m_printer->printRange() == QPrinter::PageRange && m_printer->fromPage() > 0;
    m_first = quint32(range ? std::clamp(m_printer->fromPage(), 1, pages) - 1 : 0);
    m_last = quint32(range && m_printer->toPage() > 0 ? std::clamp(m_printer->toPage(), int(m_first) + 1, pages) - 1 : pages - 1);
    m_next = m_first;
    m_dpi = quint32(std::clamp(m_printer->resolution(), 72, finestDpi));
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_printer.get()))
        return end(tr("The printer does not accept the document."));
    m_process.renderAtDpi(m_next, m_dpi);
}

void PreviewPrinter::paint(const QImage &image)
{
    if (m_next > m_first && !m_printer->newPage())
        return end(tr("The printer stopped accepting pages."));
    // In its own size where it fits on the paper, smaller where it does not, in the middle.
    const QRectF paper(QPointF(0, 0), m_printer->pageRect(QPrinter::DevicePixel).size());
    QSizeF size = m_document.sizes.at(int(m_next)) / 72.0 * m_printer->resolution();
    if (size.width() > paper.width() || size.height() > paper.height())
        size.scale(paper.size(), Qt::KeepAspectRatio);
    QRectF where(QPointF(0, 0), size);
    where.moveCenter(paper.center());
    m_painter->drawImage(where, image);
    const int count = int(m_last - m_first) + 1;
    Q_EMIT progress(int(m_next - m_first) + 1, count);
    if (!busy())
        return; // stopped by whoever heard that
    if (m_next == m_last)
        return end({});
    ++m_next;
    m_process.renderAtDpi(m_next, m_dpi);
}

void PreviewPrinter::end(const QString &failure)
{
    const int count = int(m_last - m_first) + 1;
    bool complete = failure.isEmpty();
    if (m_painter && m_painter->isActive()) {
        if (complete)
            complete = m_painter->end();
        else
            m_printer->abort();
    }
    stop();
    if (complete)
        Q_EMIT done(count);
    else
        Q_EMIT failed(failure.isEmpty() ? tr("The printer did not finish the document.") : failure);
}
