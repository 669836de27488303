#include "documentspage.h"

#include "actionregistry.h"
#include "card.h"
#include "datatable.h"
#include "documentactions.h"
#include "documentdetail.h"
#include "documentfilterbar.h"
#include "documentservice.h"
#include "documentsmodel.h"
#include "documentsproxy.h"
#include "documenttotals.h"
#include "droppedfiles.h"
#include "fetchbar.h"
#include "filechooser.h"
#include "importcard.h"
#include "keptsplitter.h"
#include "livetext.h"
#include "notices.h"
#include "portalaccess.h"
#include "settingsservice.h"
#include "stateview.h"
#include "uicontext.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

DocumentsPage::DocumentsPage(Kind kind, const UiContext &context, ActionRegistry &actions, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_kind(kind),
      m_scope(kind == Kind::Invoices ? QStringLiteral("invoices") : QStringLiteral("contractDocuments"))
{
    setObjectName(m_scope + QStringLiteral("Page"));
    m_proxy = new DocumentsProxy(context.model, this);
    m_filter = new DocumentFilterBar(kinds(), context.clock, this);
    m_filter->setCanSearch(!PortalAccess::isLocal(context));
    m_table = new DataTable(m_scope + QStringLiteral("Table"), context.settings, this);
    const QStringList shown =
        kind == Kind::Invoices
            ? QStringList{QStringLiteral("select"), QStringLiteral("date"),  QStringLiteral("number"), QStringLiteral("net"),
                          QStringLiteral("vat"),    QStringLiteral("gross"), QStringLiteral("due"),    QStringLiteral("check"),
                          QStringLiteral("state"),  QStringLiteral("marks")}
            : QStringList{QStringLiteral("select"), QStringLiteral("date"),     QStringLiteral("kind"),
                          QStringLiteral("number"), QStringLiteral("contract"), QStringLiteral("state")};
    m_table->show(*m_proxy, shown, QStringLiteral("date"), Qt::DescendingOrder);
    m_state = new StateView(m_table, this);
    m_detail = new DocumentDetail(context, this);
    m_fetchBar = new FetchBar(context.fetch, this);
    m_actions = new DocumentActions(m_scope, context, actions, *m_table, *m_detail, this);
    m_table->setDragUrls([this](const QStringList &ids) { return m_actions->files(ids); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    QAction *search = actions.add(
        m_scope, m_scope + QStringLiteral(".search"), this, [] { return tr("Search"); }, QKeySequence(QStringLiteral("F5")),
        QStringLiteral("refresh"));
    QAction *find = actions.add(
        m_scope, m_scope + QStringLiteral(".filter"), this, [] { return tr("Filter"); }, QKeySequence(QStringLiteral("Ctrl+F")),
        QStringLiteral("search"));

    auto *listCard = new Card(this);
    auto *inside = new QVBoxLayout(listCard);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_state, 1);
    inside->addWidget(m_fetchBar);
    auto *splitter = new KeptSplitter(Qt::Horizontal, m_scope, context.settings, this);
    splitter->setParts(listCard, m_detail, {760, 420}, {3, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (kind == Kind::Invoices && context.imports)
        setImport(actions);
    if (m_import)
        column->addWidget(m_import);
    column->addWidget(m_filter);
    column->addWidget(splitter, 1);

    connect(m_filter, &DocumentFilterBar::changed, this, [this] { applyFilter(); });
    connect(m_filter, &DocumentFilterBar::search, search, &QAction::trigger);
    connect(m_filter, &DocumentFilterBar::enterTable, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
            m_table->selectRow(0);
    });
    m_filter->columnsButton()->setMenu(m_table->columnsMenu());
    connect(m_filter->columnsButton()->menu(), &QMenu::aboutToShow, this, [this] { m_table->columnsMenu(); });
    connect(find, &QAction::triggered, this, [this] { m_filter->textField()->setFocus(Qt::ShortcutFocusReason); });
    connect(search, &QAction::triggered, this, [this] {
        m_filter->setSearching(true);
        m_searchError.reset();
        QCoro::connect(m_context.documents.sync(false), this, [this](Result<bool> result) {
            m_filter->setSearching(false);
            if (!result) {
                m_searchError = result.error();
                m_context.notices.failed(result.error());
            }
            refresh();
        });
    });
    connect(m_table, &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(m_table, &DataTable::opened, this, [this] { m_actions->openCurrent(); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_actions->contextMenu()->popup(m_table->viewport()->mapToGlobal(at)); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, [this] { refresh(); });
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] {
        refresh();
        chosen();
    });
    connect(&context.documents, &DocumentService::rowsChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_table->setAccessibleName(m_kind == Kind::Invoices ? tr("Invoices and call records") : tr("Contract documents"));
        refresh();
    });
    applyFilter();
}

QList<Contract::DocumentType> DocumentsPage::kinds() const
{
    using T = Contract::DocumentType;
    if (m_kind == Kind::Invoices)
        return {T::InvoicePdf, T::EvnPdf, T::EvnCsv};
    return {T::OrderSigned, T::PortingFormSigned, T::OrderConfirmation, T::TerminationConfirmation, T::SepaMandate};
}

void DocumentsPage::setImport(ActionRegistry &actions)
{
    setAcceptDrops(true);
    m_import = new ImportCard(m_context, *m_context.imports, this);
    m_importAction = actions.add(
        m_scope, m_scope + QStringLiteral(".import"), this, [] { return tr("Import …"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+I")), QStringLiteral("download"));
    m_importAction->setProperty("primary", PortalAccess::isLocal(m_context));
    connect(m_importAction, &QAction::triggered, this, [this] {
        m_context.files.open(this, tr("Import invoices and call records"),
                             tr("Invoices and call records (*.pdf *.xml *.csv *.txt *.zip *.eml);;All files (*)"),
                             [this](const QString &path) { m_import->take({path}); });
    });
    if (m_context.watched)
        m_import->follow(*m_context.watched);
    connect(m_import, &ImportCard::archived, this, [this](const QString &id) { openWith(id); });
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_import && !DroppedFiles::of(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent *event)
{
    m_import->take(DroppedFiles::of(event->mimeData()));
    event->acceptProposedAction();
}

QList<QAction *> DocumentsPage::headActions() const
{
    QList<QAction *> actions = m_actions->head();
    if (m_importAction)
        actions.insert(PortalAccess::isLocal(m_context) ? 0 : 1, m_importAction);
    return actions;
}

void DocumentsPage::activate()
{
    refresh();
    if (m_import)
        m_import->showArrived();
    if (!m_fitted && m_proxy->rowCount() > 0) {
        m_fitted = true;
        m_table->fitColumns();
    }
    if (m_proxy->rowCount() > 0 && m_table->selectedIds().isEmpty())
        m_table->selectRow(0);
}

void DocumentsPage::openWith(const QString &id)
{
    if (!m_proxy->shownIds().contains(id))
        m_filter->reset();
    // only invoices are preset (R3-095); somebody who asks for one EVN sees it
    if (const DocumentRow *row = m_context.model.row(id); row && !m_proxy->shownIds().contains(id))
        m_filter->showType(row->document.type);
    m_table->selectId(id);
    m_table->setFocus();
}

QWidget *DocumentsPage::firstFocus()
{
    return m_proxy->rowCount() > 0 ? static_cast<QWidget *>(m_table) : static_cast<QWidget *>(m_filter->textField());
}

void DocumentsPage::applyFilter()
{
    m_proxy->setTypes(m_filter->types());
    const auto [from, to] = m_filter->period();
    m_proxy->setPeriod(from, to);
    m_proxy->setText(m_filter->text());
    refresh();
    chosen();
}

void DocumentsPage::clearFilter()
{
    m_filter->reset();
    m_table->setFocus();
}

void DocumentsPage::refresh()
{
    const auto ours = kinds();
    const int total = m_proxy->total(QSet<Contract::DocumentType>(ours.begin(), ours.end()));
    const int ofTypes = m_proxy->total(m_filter->types());
    DocumentTotals totals;
    for (const QString &id : m_proxy->shownIds())
        if (const DocumentRow *row = m_context.model.row(id))
            totals.add(*row);
    m_filter->setSummary(totals.inWords(ofTypes));
    const bool asked = m_context.documents.lastSync().isValid();
    if (m_proxy->rowCount() > 0)
        m_state->showContent();
    else if (m_searchError && total == 0)
        m_state->showFailed(*m_searchError, [this] { Q_EMIT m_filter->search(); });
    else if (total == 0 && PortalAccess::isLocal(m_context))
        m_state->showEmpty(tr("No documents yet"),
                           tr("Drop invoices and call records of any provider here: PDF, XML, CSV, ZIP and e-mails."),
                           m_importAction ? tr("Import …") : QString(), [this] { m_importAction->trigger(); });
    else if (total == 0 && !asked)
        m_state->showLoading(tr("Asking the provider …"));
    else if (total == 0)
        m_state->showEmpty(tr("No documents yet"), tr("The provider has none for you, or none that your role may see."),
                           tr("Search"), [this] { Q_EMIT m_filter->search(); });
    else
        m_state->showNothingMatches([this] { clearFilter(); });
    m_actions->refresh();
}

void DocumentsPage::chosen()
{
    DocumentTotals totals;
    for (const QString &id : m_table->selectedIds())
        if (const DocumentRow *row = m_context.model.row(id))
            totals.add(*row);
    m_fetchBar->setChosen(totals);
    m_detail->show(m_context.model.row(m_table->currentId()));
    m_actions->refresh();
}

void DocumentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->isDefault()) {
        clearFilter();
        event->accept();
        return;
    }
    Page::keyPressEvent(event);
}
