#include "pdfpreview.h"
#include "pagearea.h"
#include "previewprinter.h"
#include "previewprocess.h"
#include "previewtext.h"
#include "previewtoolbar.h"
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
constexpr double zoomStep = 1.25;

QLabel *sentence(QWidget *parent, const char *objectName)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(24);
    label->setTextFormat(Qt::PlainText);
    return label;
}
} // namespace

PdfPreview::PdfPreview(QWidget *parent) : PdfPreview(PreviewProgram{}, parent) {}

PdfPreview::PdfPreview(const PreviewProgram &program, QWidget *parent) : QWidget(parent)
{
    build(program);
    connect(m_process, &PreviewProcess::opened, this, &PdfPreview::documentOpened);
    connect(m_process, &PreviewProcess::imageReady, this, &PdfPreview::pageReady);
    connect(m_process, &PreviewProcess::failed, this, &PdfPreview::requestFailed);
    connect(m_area, &PageArea::wanted, this, &PdfPreview::requestPages);
    connect(m_area, &PageArea::viewChanged, this, &PdfPreview::updateToolBar);
    connect(m_retry, &QPushButton::clicked, this, &PdfPreview::retry);
    connect(m_toolBar, &PreviewToolBar::zoomIn, this, &PdfPreview::zoomIn);
    connect(m_toolBar, &PreviewToolBar::zoomOut, this, &PdfPreview::zoomOut);
    connect(m_toolBar, &PreviewToolBar::fitWidth, this, &PdfPreview::fitWidth);
    connect(m_toolBar, &PreviewToolBar::previousPage, this, [this] { goToPage(currentPage() - 1); });
    connect(m_toolBar, &PreviewToolBar::nextPage, this, [this] { goToPage(currentPage() + 1); });
    connect(m_printer, &PreviewPrinter::progress, this, &PdfPreview::printProgress);
    connect(m_printer, &PreviewPrinter::done, this, &PdfPreview::printed);
    connect(m_printer, &PreviewPrinter::failed, this, &PdfPreview::printFailed);
    clear();
}

PdfPreview::~PdfPreview() = default;

void PdfPreview::build(const PreviewProgram &program)
{
    m_process = new PreviewProcess(program, this);
    m_printer = new PreviewPrinter(program, this);
    m_stack = new QStackedWidget(this);
    m_placeholder = sentence(m_stack, "previewPlaceholder");
    m_loadingLabel = sentence(m_stack, "previewLoading");
    auto *const failure = new QWidget(m_stack);
    m_failure = sentence(failure, "previewFailure");
    m_retry = new QPushButton(failure);
    m_retry->setObjectName(QStringLiteral("previewRetry"));
    auto *const failureLayout = new QVBoxLayout(failure);
    failureLayout->addStretch(1);
    failureLayout->addWidget(m_failure);
    failureLayout->addWidget(m_retry, 0, Qt::AlignCenter);
    failureLayout->addStretch(1);
    m_area = new PageArea(m_stack);
    m_area->setObjectName(QStringLiteral("previewPages"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_placeholder, m_loadingLabel, failure, m_area})
        m_stack->addWidget(page);
    m_toolBar = new PreviewToolBar(this);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_stack, 1);
    // Only while pages are seen: a hidden widget takes no focus, and Tab would end here.
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { setFocusProxy(m_stack->currentWidget() == m_area ? m_area : nullptr); });
    retranslate();
}

void PdfPreview::showDocument(const QByteArray &pdf, const QString &title)
{
    m_pdf = pdf;
    m_title = title;
    m_loading = true;
    m_document = {};
    m_asked.clear();
    m_area->clear();
    m_loadingId = m_process->open(pdf);
    m_stack->setCurrentWidget(m_loadingLabel);
    retranslate();
}

void PdfPreview::clear()
{
    m_process->stop();
    m_pdf.clear();
    m_title.clear();
    m_document = {};
    m_loading = false;
    m_area->clear();
    m_stack->setCurrentWidget(m_placeholder);
    retranslate();
}

void PdfPreview::retry()
{
    if (!m_pdf.isEmpty())
        showDocument(m_pdf, m_title);
}

bool PdfPreview::busy() const
{
    return m_loading || m_printer->busy();
}

void PdfPreview::setPlaceholder(const QString &text)
{
    m_placeholderText = text;
    retranslate();
}

int PdfPreview::pageCount() const
{
    return int(m_document.pages);
}

int PdfPreview::currentPage() const
{
    return m_area->currentPage();
}

QString PdfPreview::title() const
{
    return m_title;
}

void PdfPreview::documentOpened(quint32 id, const PreviewOpened &document)
{
    if (id != m_loadingId)
        return;
    m_document = document;
    // Shown before it asks for pictures: hidden, it has no size to fit them to.
    m_stack->setCurrentWidget(m_area);
    m_area->resize(m_stack->size());
    m_area->setDocument(document);
}

void PdfPreview::pageReady(quint32 id, quint32 page, const QImage &image)
{
    m_area->setImage(page, m_asked.take(id).width, image);
    if (!m_loading)
        return;
    m_loading = false;
    Q_EMIT rendered();
}

void PdfPreview::requestFailed(quint32 id, PreviewFailure failure)
{
    if (m_loading)
        return showFailure(previewFailureText(failure));
    if (m_asked.contains(id))
        m_area->setBroken(m_asked.take(id).page, previewFailureText(failure));
}

// What is visible now comes first: wishes from before the last scroll that are still waiting are dropped.
void PdfPreview::requestPages(const QList<PreviewRender> &pages)
{
    const quint32 running = m_process->forgetWaiting();
    const PreviewRender inWork = m_asked.value(running);
    m_asked.removeIf([running](const auto &it) { return it.key() != running; });
    for (const PreviewRender &page : pages) {
        const bool already = m_asked.contains(running) && inWork.page == page.page && inWork.width == page.width;
        if (!already)
            m_asked.insert(m_process->render(page.page, page.width), page);
    }
}

void PdfPreview::showFailure(const QString &message)
{
    m_loading = false;
    m_process->stop();
    m_failure->setText(message);
    m_stack->setCurrentWidget(m_failure->parentWidget());
    Q_EMIT failed(message);
}

void PdfPreview::print(const std::shared_ptr<QPrinter> &printer)
{
    if (m_pdf.isEmpty())
        Q_EMIT printFailed(tr("There is nothing to print."));
    else
        m_printer->print(m_pdf, printer, m_title);
}

void PdfPreview::stopPrinting()
{
    m_printer->cancel();
}

void PdfPreview::zoomIn()
{
    m_area->zoomBy(zoomStep);
}

void PdfPreview::zoomOut()
{
    m_area->zoomBy(1 / zoomStep);
}

void PdfPreview::fitWidth()
{
    m_area->fitWidth();
}

void PdfPreview::goToPage(int page)
{
    m_area->goToPage(page);
}

void PdfPreview::updateToolBar()
{
    const int shown = m_area->pageCount();
    m_toolBar->setState(m_area->currentPage(), shown, m_area->zoomPercent(), shown > 0 ? pageCount() - shown : 0);
    m_area->setAccessibleDescription(shown > 0 ? tr("%1, page %2 of %3").arg(m_title).arg(m_area->currentPage()).arg(pageCount())
                                               : QString());
    if (m_lastPage != m_area->currentPage()) {
        m_lastPage = m_area->currentPage();
        Q_EMIT currentPageChanged(m_lastPage);
    }
}

void PdfPreview::retranslate()
{
    setAccessibleName(tr("Preview"));
    m_placeholder->setText(m_placeholderText.isEmpty() ? tr("Choose a document to see it here.") : m_placeholderText);
    m_loadingLabel->setText(m_title.isEmpty() ? tr("Opening …") : tr("Opening %1 …").arg(m_title));
    m_retry->setText(tr("Try again"));
    m_area->setAccessibleName(m_title.isEmpty() ? tr("Pages of the document") : tr("Pages of %1").arg(m_title));
    m_toolBar->retranslate();
    updateToolBar();
}

void PdfPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PdfPreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoomIn();
    else if (control && event->key() == Qt::Key_Minus)
        zoomOut();
    else if (control && event->key() == Qt::Key_0)
        fitWidth();
    else if (control && event->key() == Qt::Key_PageDown)
        goToPage(currentPage() + 1);
    else if (control && event->key() == Qt::Key_PageUp)
        goToPage(currentPage() - 1);
    else
        QWidget::keyPressEvent(event);
}
