#include "pbxuserspage.h"

#include "actionregistry.h"
#include "choice.h"
#include "datatable.h"
#include "deskpane.h"
#include "formrows.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "notices.h"
#include "pbxaccess.h"
#include "pbxservice.h"
#include "pbxusersmodel.h"
#include "pbxweb.h"
#include "rowsproxy.h"
#include "uicontext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace
{
const QString scope = QStringLiteral("pbxUsers");

QString roleId(Pbx::UserRole role)
{
    return QString::number(int(role));
}
} // namespace

PbxUsersPage::PbxUsersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("pbxUsersPage"));
    addActions(actions);
    m_model = new PbxUsersModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("userName"), QStringLiteral("fullName"), QStringLiteral("role"), QStringLiteral("seat")};
    setup.sortKey = QStringLiteral("userName");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Users of the telephone system"); };
    setup.emptyTitle = [] { return tr("No users yet"); };
    setup.emptyText = [] { return tr("They sign in to the telephone system itself, as administrator or for their own seat."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_list->filter().setPlaceholder([] { return tr("Name, address, seat …"); });
    addForm();
    auto *splitter = new KeptSplitter(Qt::Horizontal, scope, context.settings, this);
    splitter->setParts(m_list, m_pane, {700, 420}, {3, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &QTableView::clicked, this, [this] { chosen(); });
    connect(context.pbx, &PbxService::changed, this, [this] { follow(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_model->refreshWords();
        follow();
        refresh();
    });
}

void PbxUsersPage::addActions(ActionRegistry &actions)
{
    m_create = actions.add(
        scope, QStringLiteral("pbxUsers.create"), this, [] { return tr("Create user"); }, QKeySequence(QStringLiteral("Ctrl+N")),
        QStringLiteral("plus"));
    m_create->setProperty("primary", true);
    m_web = actions.add(
        scope, QStringLiteral("pbxUsers.web"), this, [] { return tr("To the telephone system (SSO)"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+E")), QStringLiteral("link"));
    connect(m_create, &QAction::triggered, this, [this] { begin(); });
    connect(m_web, &QAction::triggered, this, [this] { PbxWeb::open(m_context, contract(), this); });
}

void PbxUsersPage::addForm()
{
    m_form = new FormRows;
    m_userName = m_form->line(QStringLiteral("pbxUserName"), [] { return tr("User name"); });
    m_fullName = m_form->line(QStringLiteral("pbxUserFullName"), [] { return tr("Full name"); });
    m_email = m_form->line(QStringLiteral("pbxUserEmail"), [] { return tr("E-mail address"); });
    m_role = m_form->box(QStringLiteral("pbxUserRole"), [] { return tr("Role"); });
    m_seat = m_form->box(QStringLiteral("pbxUserSeat"), [] { return tr("Seat"); });
    connect(m_form, &FormRows::edited, this, [this] { refresh(); });
    m_pane = new DeskPane(QStringLiteral("pbxUser"), m_form, this);
    m_pane->setMinimumWidth(360);
    connect(m_pane, &DeskPane::saveWanted, this, [this] { save(); });
    connect(m_pane, &DeskPane::removalConfirmed, this, [this] { remove(); });
}

QList<QAction *> PbxUsersPage::headActions() const
{
    return {m_web, m_create};
}

void PbxUsersPage::activate()
{
    m_list->activate();
    m_new ? refresh() : chosen(); // a new one that was begun before somebody looked elsewhere stays
}

void PbxUsersPage::openWith(const QString &argument)
{
    if (argument == u"create")
        return begin();
    m_list->clearFilter();
    m_list->table().selectId(argument);
}

QWidget *PbxUsersPage::firstFocus()
{
    return m_list->firstFocus();
}

QString PbxUsersPage::contract() const
{
    const QList<PbxSystem> systems = m_context.pbx->systems();
    return !m_shown.contractId.isEmpty() ? m_shown.contractId : systems.isEmpty() ? QString() : systems.first().id;
}

void PbxUsersPage::follow()
{
    QList<PbxUserRow> rows;
    for (const PbxUser &user : m_context.pbx->users()) {
        const auto seat = m_context.pbx->seat(user.settings.seatId);
        rows.append({user, seat ? seat->settings.extension + u' ' + seat->settings.name : QString()});
    }
    m_model->merge(rows);
    m_list->refresh();
    if (!m_new)
        chosen();
}

void PbxUsersPage::chosen()
{
    const PbxUserRow *row = m_model->row(m_list->table().currentId());
    const PbxUser now = row ? row->user : PbxUser();
    const PbxUserSettings typed = settings();
    // What was typed and has come is no longer typed: a save whose answer was lost.
    const bool typing = !m_new && now.id == m_shown.id && !now.id.isEmpty() && typed != m_shown.settings && typed != now.settings;
    m_new = false;
    if (typing && now.rev != m_shown.rev)
        m_pane->say(tr("Somebody else has changed this user in the meantime; saving replaces that."));
    if (now.id != m_shown.id)
        m_pane->say({});
    m_shown = now;
    if (!typing)
        show(now);
    refresh();
}

void PbxUsersPage::show(const PbxUser &user)
{
    const QSignalBlocker quiet(m_form);
    m_userName->setText(user.settings.userName);
    m_fullName->setText(user.settings.fullName);
    m_email->setText(user.settings.email);
    const auto entry = [](Pbx::UserRole role) { return std::pair(roleId(role), PbxUsersModel::role(role)); };
    Choice::fill(m_role, {entry(Pbx::UserRole::Participant), entry(Pbx::UserRole::Administrator)});
    Choice::choose(m_role, user.settings.role == Pbx::UserRole::Unknown ? QString() : roleId(user.settings.role));
    QList<std::pair<QString, QString>> seats{{QString(), tr("none")}};
    for (const Seat &seat : m_context.pbx->seats())
        if (seat.contractId == contract())
            seats << std::pair(seat.id, seat.settings.extension + u' ' + seat.settings.name);
    Choice::fill(m_seat, seats);
    Choice::choose(m_seat, user.settings.seatId);
}

void PbxUsersPage::begin()
{
    m_new = true;
    m_shown = {};
    m_pane->say({});
    show({});
    refresh();
    m_userName->setFocus();
}

PbxUserSettings PbxUsersPage::settings() const
{
    return {m_userName->text().trimmed(), m_fullName->text().trimmed(), m_email->text().trimmed(),
            Pbx::UserRole(Choice::id(m_role).toInt()), Choice::id(m_seat)};
}

void PbxUsersPage::refresh()
{
    const QString whyNot = PbxAccess::whyNoChange(m_context);
    const bool shown = m_new || !m_shown.id.isEmpty();
    const PbxUserSettings wanted = settings();
    QString why = whyNot;
    if (why.isEmpty() && !shown)
        why = tr("No user chosen.");
    if (why.isEmpty() && (wanted.userName.isEmpty() || wanted.fullName.isEmpty() || wanted.email.isEmpty()))
        why = tr("Fill in user name, full name and e-mail address.");
    if (why.isEmpty() && !m_new && wanted == m_shown.settings)
        why = tr("Nothing has been changed.");
    m_pane->setTitle(m_new ? tr("New user of the telephone system") : shown ? m_shown.settings.fullName : tr("No user chosen"));
    m_pane->setSave(m_new ? tr("Create") : tr("Save"), why);
    m_pane->setRemoval(!m_new && shown ? tr("Delete …") : QString(),
                       tr("»%1« can no longer sign in to the telephone system.").arg(m_shown.settings.userName), whyNot);
    m_form->setEnabled(shown && whyNot.isEmpty());
    m_create->setEnabled(whyNot.isEmpty());
    m_create->setToolTip(whyNot);
    m_web->setEnabled(whyNot.isEmpty());
    m_web->setToolTip(whyNot.isEmpty() ? tr("Opens the provider's web administration in the browser; the link works once, for a "
                                            "minute.")
                                       : whyNot);
}

void PbxUsersPage::save()
{
    m_pane->setBusy(true);
    auto work =
        m_new ? m_context.pbx->createUser(contract(), settings()) : m_context.pbx->saveUser(m_shown.id, m_shown.rev, settings());
    QCoro::connect(std::move(work), this, [this](Result<PbxUser> saved) {
        m_pane->setBusy(false);
        if (!saved)
            return m_pane->report(saved.error());
        const bool made = std::exchange(m_new, false);
        m_shown = *saved;
        m_list->table().selectId(saved->id);
        show(*saved);
        refresh();
        m_context.notices.toast(made ? tr("»%1« is created.").arg(saved->settings.userName)
                                     : tr("»%1« is changed.").arg(saved->settings.userName),
                                Tone::Good);
    });
}

void PbxUsersPage::remove()
{
    m_pane->setBusy(true);
    QCoro::connect(m_context.pbx->removeUser(m_shown.id, m_shown.rev), this,
                   [this, name = m_shown.settings.userName](Result<void> done) {
                       m_pane->setBusy(false);
                       if (!done)
                           return m_pane->report(done.error());
                       m_context.notices.toast(tr("»%1« is deleted.").arg(name), Tone::Good);
                       chosen();
                   });
}
