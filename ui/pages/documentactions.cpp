#include "documentactions.h"

#include "actionregistry.h"
#include "datatable.h"
#include "documentdetail.h"
#include "documentservice.h"
#include "documentsmodel.h"
#include "documentwords.h"
#include "fetchcontroller.h"
#include "filechooser.h"
#include "filesaver.h"
#include "notices.h"
#include "pagerouter.h"
#include "portalaccess.h"
#include "tabletext.h"
#include "ticketlink.h"
#include "uicontext.h"

#include <QFileInfo>
#include <QMenu>

DocumentActions::DocumentActions(const QString &scope, const UiContext &context, ActionRegistry &actions, DataTable &table,
                                 DocumentDetail &detail, QWidget *owner)
    : QObject(owner), m_context(context), m_table(table), m_detail(detail), m_owner(owner)
{
    const auto add = [&](const char *id, std::function<QString()> text, const char *keys, const char *icon) {
        return actions.add(scope, scope + u'.' + QLatin1String(id), owner, std::move(text), QKeySequence(QLatin1String(keys)),
                           QLatin1String(icon));
    };
    m_fetch = add(
        "fetch", [] { return tr("Download"); }, "Ctrl+D", "download");
    m_fetch->setProperty("primary", true);
    m_fetch->setVisible(!PortalAccess::isLocal(context));
    m_export = add(
        "export", [] { return tr("Export"); }, "", "export");
    m_marks = add(
        "marks", [] { return tr("Mark"); }, "", "mark");
    m_open = add(
        "open", [] { return tr("Open in system viewer"); }, "Ctrl+O", "external");
    m_print = add(
        "print", [] { return tr("Print"); }, "Ctrl+P", "print");
    m_save = add(
        "saveAs", [] { return tr("Save as …"); }, "Ctrl+S", "save");
    m_xml = add(
        "saveXml", [] { return tr("Save embedded XML …"); }, "Ctrl+Shift+X", "code");
    m_list = add(
        "exportList", [] { return tr("Export list as CSV …"); }, "Ctrl+E", "export");
    m_ticket = add(
        "ticket", [] { return tr("Create support ticket"); }, "", "mail");
    m_ticket->setVisible(context.tickets);
    m_handover = add(
        "handover", [] { return tr("Hand over …"); }, "Ctrl+Shift+T", "export");
    m_split = add(
        "split", [] { return tr("Split costs …"); }, "Ctrl+Shift+K", "export");
    m_handover->setVisible(scope == QLatin1String("invoices") && context.handOver);
    m_split->setVisible(scope == QLatin1String("invoices") && context.splitCosts);
    m_kinds[0] = add(
        "checked", [] { return tr("Checked"); }, "Ctrl+Shift+C", "check");
    m_kinds[1] = add(
        "booked", [] { return tr("Booked"); }, "Ctrl+Shift+B", "check");
    m_kinds[2] = add(
        "forwarded", [] { return tr("Forwarded"); }, "Ctrl+Shift+F", "check");
    auto *exportMenu = new QMenu(owner);
    exportMenu->addActions({m_save, m_xml, m_list, m_open});
    for (QAction *action : {m_handover, m_split})
        if (action->isVisible())
            exportMenu->addAction(action);
    m_export->setMenu(exportMenu);
    auto *markMenu = new QMenu(owner);
    for (int i = 0; i < 3; ++i) {
        m_kinds[i]->setCheckable(true);
        markMenu->addAction(m_kinds[i]);
        connect(m_kinds[i], &QAction::triggered, this, [this, i] { toggle(MarkKind(i)); });
    }
    m_marks->setMenu(markMenu);
    m_context_menu = new QMenu(owner);
    m_context_menu->addActions({m_fetch, m_open, m_print, m_save, m_xml});
    m_context_menu->addAction(m_ticket);
    m_context_menu->addActions({m_handover, m_split});
    m_context_menu->addSeparator();
    m_context_menu->addActions({m_kinds[0], m_kinds[1], m_kinds[2]});
    connect(m_fetch, &QAction::triggered, this, [this] { fetch(); });
    connect(m_open, &QAction::triggered, this, [this] { openCurrent(); });
    connect(m_print, &QAction::triggered, this, [this] { m_detail.print(); });
    connect(m_save, &QAction::triggered, this, [this] { saveAs(); });
    connect(m_xml, &QAction::triggered, this, [this] { saveXml(); });
    connect(m_list, &QAction::triggered, this, [this] { exportList(); });
    connect(m_ticket, &QAction::triggered, this, [this] { openTicket(); });
    connect(m_handover, &QAction::triggered, this, [this] { forInvoices(m_context.handOver); });
    connect(m_split, &QAction::triggered, this, [this] { forInvoices(m_context.splitCosts); });
    connect(&m_detail, &DocumentDetail::shownChanged, this, [this] { refresh(); });
    refresh();
}

QList<QAction *> DocumentActions::head() const
{
    QList<QAction *> actions{m_export, m_marks, m_print};
    if (m_fetch->isVisible())
        actions.prepend(m_fetch);
    if (m_ticket->isVisible())
        actions << m_ticket;
    return actions;
}

QList<DocumentRow> DocumentActions::chosen() const
{
    QList<DocumentRow> rows;
    for (const QString &id : m_table.selectedIds())
        if (const DocumentRow *row = m_context.model.row(id))
            rows << *row;
    return rows;
}

void DocumentActions::refresh()
{
    const QList<DocumentRow> rows = chosen();
    const bool any = !rows.isEmpty();
    const DocumentRow *current = m_context.model.row(m_table.currentId());
    const auto say = [](QAction *action, bool on, const QString &why) {
        action->setEnabled(on);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(!on ? why : keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
    };
    const QString choose = tr("Choose a document first.");
    const QString fetchFirst = tr("Fetch the document first.");
    say(m_fetch, m_fetch->isVisible() && m_table.model() && m_table.model()->rowCount() > 0, tr("There is nothing to fetch."));
    say(m_marks, any, choose);
    say(m_save, current, choose);
    say(m_print, m_detail.canPrint(), current ? tr("The document is not shown yet.") : choose);
    say(m_open, current && !current->archivePath.isEmpty(), current ? fetchFirst : choose);
    const bool invoice = current && current->document.type == Contract::DocumentType::InvoicePdf;
    say(m_xml, invoice && !current->archivePath.isEmpty(), invoice ? fetchFirst : tr("Only invoices carry an XML."));
    say(m_ticket, invoice, tr("Choose an invoice first."));
    const bool archived = std::any_of(rows.begin(), rows.end(), [](const DocumentRow &row) {
        return row.document.type == Contract::DocumentType::InvoicePdf && !row.archivePath.isEmpty();
    });
    for (QAction *action : {m_handover, m_split})
        say(action, archived && action->isVisible(), tr("Choose invoices that are in the archive."));
    say(m_list, m_table.model() && m_table.model()->rowCount() > 0, tr("The list is empty."));
    for (int i = 0; i < 3; ++i) {
        say(m_kinds[i], any, choose);
        const auto marked = [i](const DocumentRow &row) {
            return (i == 0 ? row.checked : i == 1 ? row.booked : row.forwarded).at.isValid();
        };
        m_kinds[i]->setChecked(any && std::all_of(rows.begin(), rows.end(), marked));
    }
}

void DocumentActions::fetch()
{
    QStringList ids = m_table.selectedIds();
    if (ids.size() <= 1 && m_table.model()) {
        // Nothing special chosen: everything that is listed.
        ids.clear();
        for (int i = 0; i < m_table.model()->rowCount(); ++i)
            ids << m_table.model()->index(i, 0).data(TableRole::Id).toString();
    }
    QStringList open;
    for (const QString &id : std::as_const(ids))
        if (const DocumentRow *row = m_context.model.row(id); row && row->state == DocumentState::AtProvider)
            open << id;
    if (open.isEmpty())
        return m_context.notices.toast(tr("Everything listed is already in your archive."), Tone::Good);
    m_context.fetch.start(open, true);
}

void DocumentActions::openCurrent()
{
    const DocumentRow *row = m_context.model.row(m_table.currentId());
    if (!row || row->archivePath.isEmpty())
        return m_context.notices.toast(tr("Fetch the document first."));
    if (!m_context.files.show(QUrl::fromLocalFile(row->archivePath)))
        m_context.notices.toast(tr("The system has no program for this file."), Tone::Bad);
}

void DocumentActions::save(const QString &suggested, const QString &title, const QByteArray &bytes)
{
    FileSaver::save(m_context, m_owner, title, suggested, bytes);
}

void DocumentActions::saveAs()
{
    const DocumentRow *row = m_context.model.row(m_table.currentId());
    if (!row)
        return;
    // The provider's name is text, never a path: only the archive's name or the number is suggested.
    const QString ending = row->document.mediaType == QLatin1String("text/csv") ? QStringLiteral("csv") : QStringLiteral("pdf");
    QString number = row->document.number;
    for (QChar &c : number)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'_';
    const QString name = row->archivePath.isEmpty() ? number + u'.' + ending : QFileInfo(row->archivePath).fileName();
    QCoro::connect(m_context.documents.content(row->document.id), this, [this, name](Result<QByteArray> bytes) {
        if (bytes)
            save(name, tr("Save as"), *bytes);
        else
            m_context.notices.failed(bytes.error());
    });
}

void DocumentActions::saveXml()
{
    const QString id = m_table.currentId();
    QCoro::connect(m_context.documents.embeddedXml(id), this, [this](Result<QByteArray> xml) {
        if (xml)
            save(QStringLiteral("factur-x.xml"), tr("Save embedded XML"), *xml);
        else
            m_context.notices.failed(xml.error());
    });
}

void DocumentActions::openTicket()
{
    const DocumentRow *row = m_context.model.row(m_table.currentId());
    if (!row)
        return;
    TicketLink link;
    link.invoiceId = row->document.id;
    link.invoiceNumber = row->document.number;
    m_context.router.open(QStringLiteral("tickets"), link.toArgument());
}

void DocumentActions::forInvoices(const std::function<void(QStringList)> &open)
{
    QStringList ids;
    for (const DocumentRow &row : chosen())
        if (row.document.type == Contract::DocumentType::InvoicePdf && !row.archivePath.isEmpty())
            ids << row.document.id;
    if (!ids.isEmpty())
        open(ids);
}

void DocumentActions::exportList()
{
    QList<int> rows;
    for (int i = 0; i < m_table.model()->rowCount(); ++i)
        rows << i;
    save(QStringLiteral("fernamt.csv"), tr("Export list as CSV"),
         TableText::csv(*m_table.model(), rows, m_table.visibleColumns()));
}

void DocumentActions::toggle(MarkKind kind)
{
    const QList<DocumentRow> rows = chosen();
    if (rows.isEmpty())
        return;
    QStringList ids;
    bool all = true;
    for (const DocumentRow &row : rows) {
        ids << row.document.id;
        const Mark &mark = kind == MarkKind::Checked ? row.checked : kind == MarkKind::Booked ? row.booked : row.forwarded;
        all = all && mark.at.isValid();
    }
    if (const Result<void> done = m_context.documents.setMark(ids, kind, !all); !done)
        m_context.notices.failed(done.error());
    refresh();
}

QList<QUrl> DocumentActions::files(const QStringList &ids) const
{
    QList<QUrl> urls;
    for (const QString &id : ids)
        if (const DocumentRow *row = m_context.model.row(id); row && QFileInfo::exists(row->archivePath))
            urls << QUrl::fromLocalFile(row->archivePath);
    return urls;
}
