#pragma once
#include "previewframe.h"
#include <QHash>
#include <QImage>
#include <QWidget>
#include <memory>

class PageArea;
class PreviewProcess;
class PreviewPrinter;
class PreviewToolBar;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;
struct PreviewProgram;

/// Shows a PDF that nobody vouches for. It is rendered by `fernamt-preview`, never in this process (docs/architecture.md).
/// Every showDocument() ends with exactly one of rendered() or failed(), unless clear() or another showDocument() replaces it.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    /// Looks for the helper beside the application (PreviewProgram{}).
    explicit PdfPreview(QWidget *parent = nullptr);
    explicit PdfPreview(const PreviewProgram &program, QWidget *parent = nullptr);
    ~PdfPreview() override;

    /// @p title is what a screen reader and the print queue call the document (its number, never a path).
    void showDocument(const QByteArray &pdf, const QString &title);
    /// Back to the placeholder; ends the helper.
    void clear();
    /// From showDocument() until rendered() or failed(), and while printing.
    bool busy() const;
    /// The sentence shown while there is no document, e.g. "Choose an invoice to see it here."
    void setPlaceholder(const QString &text);

    int pageCount() const;
    /// 1-based; 0 without a document.
    int currentPage() const;
    QString title() const;

    /// Prints the shown document at 300 dpi, page by page through the helper; ends with printed() or printFailed().
    /// The printer's page range is honoured. The printer is kept until then.
    void print(const std::shared_ptr<QPrinter> &printer);
    /// Gives up a print job; no page after the present one comes, and neither printed() nor printFailed().
    void stopPrinting();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void goToPage(int page);
    void retry();

Q_SIGNALS:
    void rendered();
    void failed(const QString &message);
    void printed(int pages);
    void printFailed(const QString &message);
    /// One page of a print job is done.
    void printProgress(int page, int pages);
    void currentPageChanged(int page);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const PreviewProgram &program);
    void retranslate();
    void documentOpened(quint32 id, const PreviewOpened &document);
    void pageReady(quint32 id, quint32 page, const QImage &image);
    void requestFailed(quint32 id, PreviewFailure failure);
    void requestPages(const QList<PreviewRender> &pages);
    void updateToolBar();
    void showFailure(const QString &message);

    QByteArray m_pdf;
    QString m_title;
    QString m_placeholderText;
    PreviewOpened m_document;
    QHash<quint32, PreviewRender> m_asked; ///< by id of the request
    quint32 m_loadingId = 0;
    int m_lastPage = 0;
    bool m_loading = false;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_placeholder = nullptr;
    QLabel *m_loadingLabel = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_retry = nullptr;
    PageArea *m_area = nullptr;
    PreviewToolBar *m_toolBar = nullptr;
    PreviewProcess *m_process = nullptr;
    PreviewPrinter *m_printer = nullptr;
};
