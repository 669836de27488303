#include "anywherepage.h"

#include "actionregistry.h"
#include "anywhereform.h"
#include "anywheremodel.h"
#include "anywherewizard.h"
#include "datatable.h"
#include "deskpane.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "notices.h"
#include "pagerouter.h"
#include "pbxaccess.h"
#include "pbxservice.h"
#include "phonenumber.h"
#include "rowsproxy.h"
#include "uicontext.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
const QString scope = QStringLiteral("anywherePortals");
} // namespace

AnywherePage::AnywherePage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("anywherePortalsPage"));
    m_create = actions.add(
        scope, QStringLiteral("anywherePortals.create"), this, [] { return tr("Create Anywhere portal"); },
        QKeySequence(QStringLiteral("Ctrl+N")), QStringLiteral("plus"));
    m_create->setProperty("primary", true);
    connect(m_create, &QAction::triggered, this, [this] { begin(); });
    addList(actions);
    addPane();
    auto *splitter = new KeptSplitter(Qt::Horizontal, scope, context.settings, this);
    splitter->setParts(m_list, m_pane, {700, 420}, {3, 2});
    m_wizard = new AnywhereWizard(context, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_wizard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_wizard, &AnywhereWizard::closed, this, [this] { backToList(); });
    connect(m_wizard, &AnywhereWizard::profilesWanted, this,
            [this] { m_context.router.open(QStringLiteral("blockingProfiles"), QStringLiteral("create")); });
    connect(m_wizard, &AnywhereWizard::added, this, [this](const QString &itemId) {
        backToList();
        m_context.notices.toast(tr("The portal is in the cart; it is set up when the cart is ordered."), Tone::Good);
        m_context.router.open(QStringLiteral("cart"), itemId);
    });
    connect(context.pbx, &PbxService::changed, this, [this] { follow(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        follow();
        m_model->refreshWords();
        refresh();
    });
}

void AnywherePage::addList(ActionRegistry &actions)
{
    m_model = new AnywhereModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("group"), QStringLiteral("level"),
                   QStringLiteral("pin")};
    setup.sortKey = QStringLiteral("name");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Anywhere portals"); };
    setup.emptyTitle = [] { return tr("No Anywhere portals yet"); };
    setup.emptyText = [] {
        return tr("Through one, an employee calls from any telephone as from the own seat. It costs nothing.");
    };
    m_list = new ListPane(setup, m_context, actions, *m_proxy, this);
    m_list->filter().setPlaceholder([] { return tr("Name, number, group …"); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
}

void AnywherePage::addPane()
{
    m_form = new AnywhereForm(QStringLiteral("anywhere"), this);
    m_pane = new DeskPane(QStringLiteral("anywhere"), m_form, this);
    m_pane->setMinimumWidth(380);
    connect(m_form, &AnywhereForm::edited, this, [this] { refresh(); });
    connect(m_form, &AnywhereForm::profilesWanted, this,
            [this] { m_context.router.open(QStringLiteral("blockingProfiles"), QStringLiteral("create")); });
    connect(m_pane, &DeskPane::saveWanted, this, [this] { save(); });
    connect(m_pane, &DeskPane::removalConfirmed, this, [this] { remove(); });
}

QList<QAction *> AnywherePage::headActions() const
{
    return {m_create};
}

void AnywherePage::activate()
{
    m_list->activate();
    chosen();
}

void AnywherePage::openWith(const QString &argument)
{
    if (argument == u"create")
        return begin();
    backToList();
    m_list->clearFilter();
    m_list->table().selectId(argument);
}

QWidget *AnywherePage::firstFocus()
{
    return m_list->firstFocus();
}

void AnywherePage::begin()
{
    m_stack->setCurrentWidget(m_wizard);
    m_wizard->begin();
}

void AnywherePage::backToList()
{
    m_stack->setCurrentIndex(0);
    m_list->firstFocus()->setFocus();
}

void AnywherePage::follow()
{
    const PbxStock stock = m_context.pbx->stock();
    QList<AnywhereRow> rows;
    for (const AnywherePortal &portal : stock.portals) {
        const PbxLookup pbx(stock, portal.contractId);
        const PbxNumber *number = pbx.number(portal.numberId);
        const PbxGroup *group = pbx.group(portal.groupId);
        const BlockingProfile *profile = pbx.profile(portal.settings.blockingProfileId);
        rows.append({portal, number ? PhoneNumber::display(number->number) : QString(), group ? group->settings.name : QString(),
                     profile ? profile->settings.name : tr("as the group")});
    }
    m_model->merge(rows);
    m_list->refresh();
    chosen();
}

const AnywherePortal *AnywherePage::current() const
{
    const AnywhereRow *row = m_model->row(m_list->table().currentId());
    return row ? &row->portal : nullptr;
}

void AnywherePage::chosen()
{
    const AnywherePortal *portal = current();
    const AnywherePortal now = portal ? *portal : AnywherePortal();
    const AnywhereSettings typed = m_form->settings();
    // What was typed and has come is no longer typed: a save whose answer was lost.
    const bool typing = now.id == m_shown.id && !now.id.isEmpty() && typed != m_shown.settings && typed != now.settings;
    if (typing && now.rev != m_shown.rev)
        m_pane->say(tr("Somebody else has changed this portal in the meantime; saving replaces that."));
    const bool other = now.id != m_shown.id;
    m_shown = now;
    if (!typing) {
        if (other)
            m_pane->say({});
        m_form->show(now.settings, now.id, PbxLookup(m_context.pbx->stock(), now.contractId));
    }
    refresh();
}

void AnywherePage::refresh()
{
    const QString whyNot = PbxAccess::whyNoChange(m_context);
    const bool shown = !m_shown.id.isEmpty();
    QString why = whyNot;
    if (why.isEmpty() && !shown)
        why = tr("No portal chosen.");
    if (why.isEmpty())
        why = m_form->fault(PbxLookup(m_context.pbx->stock(), m_shown.contractId));
    if (why.isEmpty() && m_form->settings() == m_shown.settings)
        why = tr("Nothing has been changed.");
    m_pane->setTitle(shown ? m_shown.settings.name : tr("No Anywhere portal chosen"));
    m_pane->setSave(tr("Save"), why);
    m_pane->setRemoval(shown ? tr("Delete …") : QString(),
                       tr("The portal »%1« is deleted for good; its number is free again.").arg(m_shown.settings.name), whyNot);
    m_form->setWritable(shown && whyNot.isEmpty());
    m_create->setEnabled(whyNot.isEmpty());
    m_create->setToolTip(whyNot);
}

void AnywherePage::save()
{
    m_pane->setBusy(true);
    QCoro::connect(m_context.pbx->savePortal(m_shown.id, m_shown.rev, m_form->settings()), this,
                   [this](Result<AnywherePortal> saved) {
                       m_pane->setBusy(false);
                       if (!saved)
                           return m_pane->report(saved.error());
                       m_shown = *saved;
                       m_pane->say(tr("The settings of your Anywhere portal are changed."), true);
                       refresh();
                   });
}

void AnywherePage::remove()
{
    m_pane->setBusy(true);
    QCoro::connect(m_context.pbx->removePortal(m_shown.id, m_shown.rev), this,
                   [this, name = m_shown.settings.name](Result<void> done) {
                       m_pane->setBusy(false);
                       if (!done)
                           return m_pane->report(done.error());
                       m_context.notices.toast(tr("The Anywhere portal »%1« is deleted.").arg(name), Tone::Good);
                       chosen();
                   });
}
