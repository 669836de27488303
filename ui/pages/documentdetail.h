#pragma once
#include "archiverecord.h"
#include "result.h"

#include <QWidget>
#include <memory>

class BillBanner;
class BillCheckView;
class PdfPreview;
class QPlainTextEdit;
class QPrinter;
class QStackedWidget;
class QTabBar;
class QTextBrowser;
class QTimer;
class StateView;
class TextLabel;
class QFormLayout;
struct EInvoice;
struct UiContext;

/// Beside the list: the document itself and what is known about it.
class DocumentDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentDetail(const UiContext &context, QWidget *parent = nullptr);
    /// Null: nothing chosen.
    void show(const DocumentRow *row);
    void print();
    /// The printer is chosen. Says which page is printed, with Cancel, when it takes longer than a moment.
    void printOn(const std::shared_ptr<QPrinter> &printer);
    bool canPrint() const;

Q_SIGNALS:
    void shownChanged();

private:
    void load();
    void loadInvoice();
    void showInvoice(const QByteArray &xml);
    /// Against what is printed beside it.
    void compareInvoice(const EInvoice &invoice);
    void showContent(const QByteArray &bytes);
    void fillFacts();
    void fillCheck();
    void complain();
    void fact(const QString &name, const QString &value);

    const UiContext &m_context;
    std::optional<DocumentRow> m_row;
    quint64 m_question = 0; ///< an answer to an older one is dropped
    bool m_pdfShown = false;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    QStackedWidget *m_viewers = nullptr;
    PdfPreview *m_preview = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTextBrowser *m_invoice = nullptr; ///< the e-invoice, readable
    StateView *m_invoiceState = nullptr;
    QString m_invoiceId; ///< whose it shows
    QWidget *m_facts = nullptr;
    QFormLayout *m_form = nullptr;
    BillBanner *m_banner = nullptr;
    BillCheckView *m_check = nullptr;
    QTimer *m_delay = nullptr;
};
