#include "documentdetail.h"

#include "billbanner.h"
#include "billcheckview.h"
#include "billwords.h"
#include "card.h"
#include "clock.h"
#include "displaytext.h"
#include "documentservice.h"
#include "documentsmodel.h"
#include "documentwords.h"
#include "einvoicetext.h"
#include "einvoicexml.h"
#include "importservice.h"
#include "livetext.h"
#include "notices.h"
#include "pagerouter.h"
#include "pdfpreview.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace
{
constexpr int checkTab = 2, invoiceTab = 3;
}

DocumentDetail::DocumentDetail(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("documentDetail"));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab <= invoiceTab; ++tab)
        m_tabs->addTab(QString());
    for (const int tab : {checkTab, invoiceTab})
        m_tabs->setTabVisible(tab, false);
    m_preview = new PdfPreview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("textPreview"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_viewers = new QStackedWidget(this);
    m_viewers->addWidget(m_preview);
    m_viewers->addWidget(m_text);
    m_state = new StateView(m_viewers, this);
    m_facts = new QWidget(this);
    m_form = new QFormLayout(m_facts);
    m_form->setContentsMargins(4, 12, 4, 4);
    m_form->setVerticalSpacing(9);
    m_form->setHorizontalSpacing(18);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("facts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_state);
    m_stack->addWidget(scroll);
    m_banner = new BillBanner(this);
    connect(m_banner, &BillBanner::pressed, this, [this] { complain(); });
    m_check = new BillCheckView(context, this);
    m_stack->addWidget(m_check);
    connect(&context.model, &QAbstractItemModel::dataChanged, this, [this] { fillCheck(); });
    m_invoice = new QTextBrowser(this);
    m_invoice->setObjectName(QStringLiteral("einvoice"));
    m_invoice->setFrameShape(QFrame::NoFrame);
    m_invoice->setOpenLinks(false);
    m_invoiceState = new StateView(m_invoice, this);
    m_stack->addWidget(m_invoiceState);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == invoiceTab)
            loadInvoice();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 8, 14, 14);
    inside->setSpacing(8);
    inside->addWidget(m_tabs);
    inside->addWidget(m_banner);
    inside->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, [this] { load(); });
    connect(m_preview, &PdfPreview::rendered, this, [this] {
        m_pdfShown = true;
        Q_EMIT shownChanged();
    });
    connect(m_preview, &PdfPreview::printed, this,
            [this](int pages) { m_context.notices.toast(tr("%n page(s) printed.", nullptr, pages), Tone::Good); });
    connect(m_preview, &PdfPreview::printFailed, this,
            [this](const QString &message) { m_context.notices.toast(message, Tone::Bad); });
    LiveText::on(this, [this] {
        m_tabs->setTabText(0, tr("Preview"));
        m_tabs->setTabText(1, tr("Details"));
        m_tabs->setTabText(invoiceTab, tr("E-invoice"));
        m_invoice->setAccessibleName(tr("E-invoice"));
        m_invoiceId.clear();
        if (m_tabs->currentIndex() == invoiceTab)
            loadInvoice();
        m_tabs->setAccessibleName(tr("Document"));
        m_text->setAccessibleName(tr("Preview"));
        m_preview->setPlaceholder(tr("Choose a document to see it here."));
        fillFacts();
        fillCheck();
    });
}

void DocumentDetail::show(const DocumentRow *row)
{
    const bool same = row && m_row && row->document.id == m_row->document.id && row->document.sha256 == m_row->document.sha256;
    m_row = row ? std::optional(*row) : std::nullopt;
    fillFacts();
    fillCheck();
    if (same)
        return;
    ++m_question;
    m_pdfShown = false;
    m_invoiceId.clear();
    m_tabs->setTabVisible(invoiceTab,
                          row && row->document.type == Contract::DocumentType::InvoicePdf && !row->archivePath.isEmpty());
    Q_EMIT shownChanged();
    if (!row) {
        m_delay->stop();
        m_preview->clear();
        m_viewers->setCurrentWidget(m_preview);
        m_state->showContent();
        return;
    }
    m_delay->start();
}

void DocumentDetail::load()
{
    if (!m_row)
        return;
    const quint64 question = ++m_question;
    if (m_tabs->currentIndex() == invoiceTab) // it stays open while one goes through the list
        loadInvoice();
    m_state->showLoading(tr("Loading %1 …").arg(m_row->document.number));
    QCoro::connect(m_context.documents.content(m_row->document.id), this, [this, question](Result<QByteArray> bytes) {
        if (question != m_question)
            return;
        if (bytes)
            showContent(*bytes);
        else
            m_state->showFailed(bytes.error(), [this] { load(); });
    });
}

void DocumentDetail::showContent(const QByteArray &bytes)
{
    m_state->showContent();
    if (m_row->document.mediaType == QLatin1String("application/xml")) { // an e-invoice of its own: nothing else to see
        m_preview->clear();
        m_viewers->setCurrentWidget(m_preview);
        m_tabs->setCurrentIndex(invoiceTab);
    } else if (m_row->document.mediaType.startsWith(QLatin1String("text/"))) {
        constexpr qsizetype enough = 200'000;
        QString text = QString::fromUtf8(bytes.left(enough));
        if (bytes.size() > enough)
            text += QStringLiteral("\n…\n") + tr("Only the beginning is shown here.");
        m_text->setPlainText(text);
        m_viewers->setCurrentWidget(m_text);
    } else {
        m_viewers->setCurrentWidget(m_preview);
        m_preview->showDocument(bytes, m_row->document.number);
    }
    Q_EMIT shownChanged();
}

/// The tab says how much deviates; the first deviation stands above everything, as nobody looks for it.
void DocumentDetail::fillCheck()
{
    const auto check = m_row ? m_context.model.billCheck(m_row->document.id) : std::nullopt;
    const QList<BillFinding> deviations = check ? check->deviations() : QList<BillFinding>();
    const bool invoice = m_row && m_row->document.type == Contract::DocumentType::InvoicePdf;
    m_tabs->setTabText(checkTab, deviations.isEmpty() ? tr("Check") : tr("Check (%1)").arg(deviations.size()));
    m_tabs->setTabVisible(checkTab, m_context.model.checksBills() && invoice);
    m_check->show(m_row ? &*m_row : nullptr, check);
    QString text = deviations.isEmpty() ? QString() : BillWords::sentence(deviations.first());
    if (deviations.size() > 1)
        text += u' ' + tr("And %n more.", nullptr, int(deviations.size()) - 1);
    m_banner->set(text, m_context.tickets ? tr("Create complaint") : QString(), Tone::Warning);
}

void DocumentDetail::complain()
{
    const auto check = m_row ? m_context.model.billCheck(m_row->document.id) : std::nullopt;
    if (check)
        m_context.router.open(QStringLiteral("tickets"), BillWords::complaint(m_row->document, *check).toArgument());
}

/// Asked for when its tab is chosen; an answer to an older document is dropped.
void DocumentDetail::loadInvoice()
{
    if (!m_row || m_invoiceId == m_row->document.id)
        return;
    m_invoiceId = m_row->document.id;
    m_invoiceState->showLoading(tr("Loading %1 …").arg(m_row->document.number));
    QCoro::connect(m_context.documents.embeddedXml(m_invoiceId), this, [this, id = m_invoiceId](Result<QByteArray> xml) {
        if (id != m_invoiceId)
            return;
        if (xml)
            return showInvoice(*xml);
        if (xml.error().code == QLatin1String("no_einvoice"))
            return m_invoiceState->showEmpty(tr("No e-invoice"),
                                             tr("This document is paper only: nothing in it can be read by a program."), {}, {});
        m_invoiceState->showFailed(xml.error(), [this] {
            m_invoiceId.clear();
            loadInvoice();
        });
    });
}

void DocumentDetail::showInvoice(const QByteArray &xml)
{
    const auto invoice = EInvoiceXml::read(xml);
    if (!invoice)
        return m_invoiceState->showFailed(invoice.error(), [this] {
            m_invoiceId.clear();
            loadInvoice();
        });
    m_invoice->setHtml(EInvoiceText::html(*invoice));
    m_invoiceState->showContent();
    if (m_context.imports && m_row->document.mediaType == QLatin1String("application/pdf"))
        compareInvoice(*invoice);
}

void DocumentDetail::compareInvoice(const EInvoice &invoice)
{
    QCoro::connect(m_context.imports->printed(m_invoiceId), this, [this, invoice, id = m_invoiceId](const Result<QString> &page) {
        if (page && id == m_invoiceId)
            m_invoice->setHtml(EInvoiceText::html(invoice, *page));
    });
}

bool DocumentDetail::canPrint() const
{
    return m_row && m_pdfShown && !m_preview->busy();
}

void DocumentDetail::print()
{
    if (!canPrint())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_row->document.number);
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int result) {
        if (result == QDialog::Accepted)
            printOn(printer);
    });
    dialog->open();
}

void DocumentDetail::printOn(const std::shared_ptr<QPrinter> &printer)
{
    auto *progress = new QProgressDialog(tr("Printing %1 …").arg(m_row->document.number), tr("Cancel"), 0, 0, window());
    progress->setObjectName(QStringLiteral("printProgress"));
    progress->setMinimumDuration(700); // two pages need no dialog
    progress->setAutoReset(false);
    connect(m_preview, &PdfPreview::printProgress, progress, [progress](int page, int pages) {
        progress->setMaximum(pages);
        progress->setValue(page);
    });
    connect(m_preview, &PdfPreview::printed, progress, &QObject::deleteLater);
    connect(m_preview, &PdfPreview::printFailed, progress, &QObject::deleteLater);
    connect(progress, &QProgressDialog::canceled, this, [this, progress] {
        progress->deleteLater();
        m_preview->stopPrinting();
        m_context.notices.toast(tr("Printing was cancelled."));
    });
    m_preview->print(printer);
}

void DocumentDetail::fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new TextLabel(TextLabel::Role::Muted, m_facts);
    label->setText(name);
    auto *text = new TextLabel(TextLabel::Role::Body, m_facts);
    text->setText(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(label, text);
}

void DocumentDetail::fillFacts()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    if (!m_row)
        return;
    const Document &d = m_row->document;
    fact(tr("Number"), d.number);
    fact(tr("Type"), DocumentWords::kind(d));
    fact(tr("Title"), d.title);
    fact(tr("Date"), DisplayText::date(d.documentDate));
    fact(tr("Period"), DocumentWords::period(d));
    fact(tr("Contract"), d.contractNumber);
    fact(tr("Corrects"), d.correctsNumber);
    if (m_row->figures) {
        fact(tr("Net"), m_row->figures->net.toDisplay());
        fact(tr("VAT"), m_row->figures->vat.toDisplay());
        fact(tr("Gross"), m_row->figures->gross.toDisplay());
        fact(tr("Due"), DisplayText::date(m_row->figures->dueDate));
    }
    fact(tr("State"), DocumentWords::state(*m_row, m_context.clock.today()));
    fact(tr("At the provider until"), DisplayText::date(d.availableUntil));
    fact(tr("Archived on"), DisplayText::instant(m_row->archivedAt));
    fact(tr("File"), m_row->archivePath);
    fact(tr("Name at the provider"), d.fileName);
    fact(tr("Size"), DisplayText::size(d.size));
    QString hash = d.sha256;
    for (qsizetype i = hash.size() / 8 * 8 - 8; i > 0; i -= 8)
        hash.insert(i, u' ');
    fact(tr("SHA-256"), hash);
    fact(tr("Marks"), DocumentWords::marksInFull(*m_row));
}
