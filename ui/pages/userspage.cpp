#include "userspage.h"

#include "actionregistry.h"
#include "datatable.h"
#include "filesaver.h"
#include "joinerpane.h"
#include "keptsplitter.h"
#include "leaverpane.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "notices.h"
#include "rowsproxy.h"
#include "settingsservice.h"
#include "uicontext.h"
#include "usercreationpane.h"
#include "userdeletiondialog.h"
#include "userdetail.h"
#include "userimportpane.h"
#include "userlist.h"
#include "userrules.h"
#include "userservice.h"
#include "usersmodel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
const QString scope = QStringLiteral("users");
} // namespace

UsersPage::UsersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("usersPage"));
    addActions(actions);
    addList(actions);
    addSide();
    addFlows();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(context.users, &UserService::usersChanged, this, [this] { follow(); });
    LiveText::on(this, [this] { m_model->refreshWords(); });
    follow();
}

void UsersPage::addFlows()
{
    m_import = new UserImportPane(m_context, this);
    m_joiner = new JoinerPane(m_context, this);
    m_leaver = new LeaverPane(m_context, this);
    m_stack = new QStackedWidget(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_splitter, m_import, m_joiner, m_leaver})
        m_stack->addWidget(widget);
    connect(m_import, &UserImportPane::opened, this, [this] { m_stack->setCurrentWidget(m_import); });
    connect(m_import, &UserImportPane::closed, this, [this] { backToList(); });
    connect(m_joiner, &JoinerPane::closed, this, [this] { backToList(); });
    connect(m_leaver, &LeaverPane::closed, this, [this] { backToList(); });
    connect(m_leaver, &LeaverPane::deletionWanted, this, [this](const PortalUser &user) { confirmDeletion(user); });
    connect(m_joiner, &JoinerPane::created, this, [this](const PortalUser &user) {
        backToList(user.id);
        m_context.notices.toast(tr("%1 is created; the mail with the link is on its way.").arg(user.userName), Tone::Good);
    });
}

void UsersPage::addActions(ActionRegistry &actions)
{
    m_create = actions.add(
        scope, QStringLiteral("users.create"), this, [] { return tr("Create user account"); },
        QKeySequence(QStringLiteral("Ctrl+N")), QStringLiteral("user"));
    m_create->setProperty("primary", true);
    m_joinerAction = actions.add(
        scope, QStringLiteral("users.joiner"), this, [] { return tr("Somebody joins"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+J")), QStringLiteral("plus"));
    m_leaverAction = actions.add(
        scope, QStringLiteral("users.leaver"), this, [] { return tr("Somebody leaves"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+L")), QStringLiteral("signout"));
    connect(m_joinerAction, &QAction::triggered, this, [this] {
        if (m_import->isRunning())
            return;
        m_stack->setCurrentWidget(m_joiner);
        m_joiner->begin();
    });
    connect(m_leaverAction, &QAction::triggered, this, [this] {
        if (m_import->isRunning())
            return;
        m_stack->setCurrentWidget(m_leaver);
        m_leaver->begin(m_list->table().currentId());
    });
    m_importAction = actions.add(
        scope, QStringLiteral("users.import"), this, [] { return tr("Import …"); }, QKeySequence(QStringLiteral("Ctrl+Shift+I")),
        QStringLiteral("fetch"));
    m_exportAction = actions.add(
        scope, QStringLiteral("users.export"), this, [] { return tr("Export …"); }, QKeySequence(QStringLiteral("Ctrl+Shift+E")),
        QStringLiteral("export"));
    connect(m_create, &QAction::triggered, this, [this] { create(); });
    connect(m_importAction, &QAction::triggered, this, [this] {
        if (!m_import->isRunning())
            m_import->choose();
    });
    connect(m_exportAction, &QAction::triggered, this, [this] { exportList(); });
}

void UsersPage::addList(ActionRegistry &actions)
{
    m_model = new UsersModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("userName"), QStringLiteral("status"), QStringLiteral("fullName"), QStringLiteral("roles")};
    setup.sortKey = QStringLiteral("userName");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Users"); };
    setup.emptyTitle = [] { return tr("No users yet"); };
    setup.emptyText = [] { return tr("»Create user account« makes the first one."); };
    m_list = new ListPane(setup, m_context, actions, *m_proxy, this);
    m_list->filter().setPlaceholder([] { return tr("Name, role, address …"); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &DataTable::opened, this, [this] {
        if (QWidget *first = m_detail->firstFocus())
            first->setFocus();
    });
    connect(&m_list->table(), &QTableView::clicked, this, [this] { m_side->setCurrentWidget(m_detail->parentWidget()); });
}

void UsersPage::addSide()
{
    auto *shown = new QWidget(this); // the detail hides when nobody is chosen
    m_detail = new UserDetail(m_context, shown);
    auto *inside = new QVBoxLayout(shown);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_detail);
    m_creation = new UserCreationPane(m_context, this);
    m_side = new QStackedWidget(this);
    m_side->addWidget(shown);
    m_side->addWidget(m_creation);
    m_side->setMinimumWidth(400);
    m_splitter = new KeptSplitter(Qt::Horizontal, QStringLiteral("users"), m_context.settings, this);
    m_splitter->setParts(m_list, m_side, {700, 440}, {3, 2});
    connect(m_creation, &UserCreationPane::cancelled, this, [this] { backToList(); });
    connect(m_creation, &UserCreationPane::created, this, [this](const PortalUser &user) {
        backToList(user.id);
        m_context.notices.toast(tr("%1 is created; the mail with the link is on its way.").arg(user.userName), Tone::Good);
    });
    connect(m_detail, &UserDetail::deletionWanted, this, [this](const PortalUser &user) { confirmDeletion(user); });
}

QList<QAction *> UsersPage::headActions() const
{
    return {m_leaverAction, m_joinerAction, m_exportAction, m_importAction, m_create};
}

void UsersPage::activate()
{
    m_list->activate();
    chosen();
}

void UsersPage::openWith(const QString &argument)
{
    if (argument == u"create")
        return create();
    if (argument == u"create telephone")
        return create({UserRules::offeredRoles().first()});
    if (!m_proxy->shownIds().contains(argument))
        m_list->clearFilter();
    backToList(argument);
}

QWidget *UsersPage::firstFocus()
{
    return m_list->firstFocus();
}

void UsersPage::create(const QStringList &roles)
{
    if (m_import->isRunning())
        return;
    m_stack->setCurrentWidget(m_splitter);
    m_side->setCurrentWidget(m_creation);
    if (!m_creation->isBegun() || !roles.isEmpty())
        m_creation->begin(roles);
}

void UsersPage::backToList(const QString &userId)
{
    m_stack->setCurrentWidget(m_splitter);
    m_side->setCurrentIndex(0);
    if (!userId.isEmpty())
        m_list->table().selectId(userId);
    m_list->firstFocus()->setFocus();
}

void UsersPage::confirmDeletion(const PortalUser &user)
{
    auto *dialog = new UserDeletionDialog(m_context, user, window());
    connect(dialog, &UserDeletionDialog::deleted, this,
            [this](const QString &name) { m_context.notices.toast(tr("%1 is deleted.").arg(name), Tone::Good); });
    dialog->open();
}

void UsersPage::exportList()
{
    QList<PortalUser> users;
    for (const QString &id : m_proxy->shownIds())
        if (const PortalUser *user = m_model->row(id))
            users << *user;
    FileSaver::save(m_context, window(), tr("Export users"), tr("users.csv"), UserList::csv(users));
}

void UsersPage::follow()
{
    m_model->merge(m_context.users->users());
    chosen();
}

void UsersPage::chosen()
{
    const PortalUser *user = m_model->row(m_list->table().currentId());
    m_detail->show(user ? std::optional(*user) : std::nullopt);
}
