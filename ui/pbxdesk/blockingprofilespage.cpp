#include "blockingprofilespage.h"

#include "actionregistry.h"
#include "blockingprofilesmodel.h"
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
#include "profilelevels.h"
#include "rangerows.h"
#include "rowsproxy.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace
{
const QString scope = QStringLiteral("blockingProfiles");
} // namespace

BlockingProfilesPage::BlockingProfilesPage(const UiContext &context, ActionRegistry &actions, QWidget *parent)
    : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("blockingProfilesPage"));
    m_create = actions.add(
        scope, QStringLiteral("blockingProfiles.create"), this, [] { return tr("Create blocking profile"); },
        QKeySequence(QStringLiteral("Ctrl+N")), QStringLiteral("plus"));
    m_create->setProperty("primary", true);
    connect(m_create, &QAction::triggered, this, [this] { begin(); });
    m_model = new BlockingProfilesModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("name"), QStringLiteral("ranges"), QStringLiteral("used")};
    setup.sortKey = QStringLiteral("name");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Blocking profiles"); };
    setup.emptyTitle = [] { return tr("No blocking profiles yet"); };
    setup.emptyText = [] { return tr("Until there is one, the system's own profile holds, which allows every call."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_list->filter().setPlaceholder([] { return tr("Name, seat, group …"); });
    addForm();
    m_levels = new ProfileLevels(context, this);
    auto *left = new QWidget(this);
    auto *both = new QVBoxLayout(left);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(14);
    both->addWidget(m_list, 1);
    both->addWidget(m_levels, 1);
    auto *splitter = new KeptSplitter(Qt::Horizontal, scope, context.settings, this);
    splitter->setParts(left, m_pane, {640, 480}, {3, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &QTableView::clicked, this, [this] { chosen(); });
    connect(context.pbx, &PbxService::changed, this, [this] { follow(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_model->refreshWords();
        refresh();
    });
    follow();
}

void BlockingProfilesPage::addForm()
{
    m_form = new FormRows;
    m_name = m_form->line(QStringLiteral("profileName"), [] { return tr("Name"); });
    m_name->setMaxLength(80);
    m_contract = m_form->box(QStringLiteral("profileContract"), [] { return tr("Telephone system"); });
    m_ranges = new RangeRows(m_form);
    m_form->add(m_ranges, [] { return tr("Blocked numbers"); })->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_form, &FormRows::edited, this, [this] { refresh(); });
    connect(m_ranges, &RangeRows::edited, this, [this] { refresh(); });
    m_pane = new DeskPane(QStringLiteral("blockingProfile"), m_form, this);
    m_pane->setMinimumWidth(380);
    connect(m_pane, &DeskPane::saveWanted, this, [this] { save(); });
    connect(m_pane, &DeskPane::removalConfirmed, this, [this] { remove(); });
}

QList<QAction *> BlockingProfilesPage::headActions() const
{
    return {m_create};
}

void BlockingProfilesPage::activate()
{
    m_list->activate();
    m_new ? refresh() : chosen(); // a new one that was begun before somebody looked elsewhere stays
}

void BlockingProfilesPage::openWith(const QString &argument)
{
    if (argument == u"create")
        return begin();
    m_list->clearFilter();
    m_list->table().selectId(argument);
    chosen();
}

QWidget *BlockingProfilesPage::firstFocus()
{
    return m_list->firstFocus();
}

QHash<QString, QStringList> BlockingProfilesPage::users() const
{
    QHash<QString, QStringList> names;
    const PbxService &pbx = *m_context.pbx;
    const auto note = [&names](const auto &settings, const QString &name) {
        if (!settings.blockingProfileId.isEmpty())
            names[settings.blockingProfileId] << name;
    };
    for (const PbxSystem &system : pbx.systems())
        note(system.settings, tr("whole company"));
    for (const PbxGroup &group : pbx.groups())
        note(group.settings, tr("group %1").arg(group.settings.name));
    for (const Seat &seat : pbx.seats())
        note(seat.settings, seat.settings.extension + u' ' + seat.settings.name);
    for (const AnywherePortal &portal : pbx.portals())
        note(portal.settings, portal.settings.name);
    for (const SeatTemplate &one : pbx.templates())
        note(one.settings, tr("template %1").arg(one.settings.name));
    return names;
}

void BlockingProfilesPage::follow()
{
    QList<BlockingProfileRow> rows;
    const QHash<QString, QStringList> names = users();
    for (const BlockingProfile &profile : m_context.pbx->profiles())
        rows.append({profile, names.value(profile.id)});
    m_model->merge(rows);
    QList<std::pair<QString, QString>> systems;
    for (const PbxSystem &system : m_context.pbx->systems())
        systems << std::pair(system.id, system.contractNumber);
    Choice::fill(m_contract, systems);
    m_levels->show(m_context.pbx->stock().contractId());
    m_list->refresh();
    if (!m_new)
        chosen();
}

const BlockingProfile *BlockingProfilesPage::current() const
{
    const BlockingProfileRow *row = m_model->row(m_list->table().currentId());
    return row ? &row->profile : nullptr;
}

/// What is being typed about the same one stays. Unless it is what came: of a save whose answer was lost.
void BlockingProfilesPage::chosen()
{
    const BlockingProfile *profile = current();
    m_new = false;
    if (profile && profile->id == m_shown && m_rev == profile->rev)
        return refresh();
    const BlockingProfileSettings typed = settings();
    const bool typing = profile && profile->id == m_shown && typed != m_stored && typed != profile->settings;
    m_shown = profile ? profile->id : QString();
    m_rev = profile ? profile->rev : 0;
    m_stored = profile ? profile->settings : BlockingProfileSettings();
    if (!typing) {
        m_pane->say({});
        const QSignalBlocker quiet(m_form);
        m_name->setText(m_stored.name);
        m_ranges->setRanges(m_stored.ranges);
    } else {
        m_pane->say(tr("Somebody else has changed this profile in the meantime; saving replaces that."));
    }
    refresh();
}

void BlockingProfilesPage::begin()
{
    m_new = true;
    m_shown.clear();
    m_rev = 0;
    m_stored = {};
    m_pane->say({});
    Choice::choose(m_contract, m_context.pbx->stock().contractId());
    m_name->clear();
    m_ranges->setRanges({});
    refresh();
    m_name->setFocus();
}

BlockingProfileSettings BlockingProfilesPage::settings() const
{
    return {m_name->text().trimmed(), m_ranges->ranges()};
}

void BlockingProfilesPage::refresh()
{
    const QString whyNot = PbxAccess::whyNoChange(m_context);
    const BlockingProfileSettings wanted = settings();
    const bool shown = m_new || !m_shown.isEmpty();
    QString why = whyNot;
    if (why.isEmpty() && !shown)
        why = tr("No profile chosen.");
    if (why.isEmpty() && wanted.name.isEmpty())
        why = tr("Enter a name.");
    for (const BlockedRange &range : wanted.ranges)
        if (why.isEmpty() && RangeRows::prefixOf(range.prefix).isEmpty())
            why = tr("»%1« cannot be the beginning of a number.").arg(range.prefix);
    if (why.isEmpty() && !m_new && wanted == m_stored)
        why = tr("Nothing has been changed.");
    m_pane->setTitle(
        m_new   ? tr("New blocking profile")
        : shown ? m_stored.name
                : tr("No blocking profile chosen"),
        tr("Of seat, group and company the lowest that names a profile holds. Emergency numbers are never blocked."));
    m_pane->setSave(m_new ? tr("Create") : tr("Save"), why);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_ranges})
        widget->setEnabled(shown && whyNot.isEmpty());
    const bool several = m_context.pbx->systems().size() > 1;
    m_contract->setEnabled(m_new && several);
    const BlockingProfileRow *row = m_new ? nullptr : m_model->row(m_shown);
    const QString inUse = row && !row->users.isEmpty()
                              ? tr("In use: %1. Choose another profile there first.").arg(row->users.join(QStringLiteral(", ")))
                              : QString();
    m_pane->setRemoval(row ? tr("Delete …") : QString(),
                       tr("The profile »%1« is deleted for good. Nobody uses it.").arg(m_stored.name),
                       whyNot.isEmpty() ? inUse : whyNot);
    m_create->setEnabled(whyNot.isEmpty());
    m_create->setToolTip(whyNot);
}

void BlockingProfilesPage::save()
{
    m_pane->setBusy(true);
    const bool made = m_new;
    auto work = made ? m_context.pbx->createProfile(Choice::id(m_contract), settings())
                     : m_context.pbx->saveProfile(m_shown, m_rev, settings());
    QCoro::connect(std::move(work), this, [this, made](Result<BlockingProfile> saved) {
        m_pane->setBusy(false);
        if (!saved)
            return m_pane->report(saved.error());
        m_new = false;
        m_shown.clear(); // shown anew, as it is now
        m_list->table().selectId(saved->id);
        chosen();
        m_context.notices.toast(made ? tr("»%1« is created.").arg(saved->settings.name)
                                     : tr("»%1« is changed; it holds from now on.").arg(saved->settings.name),
                                Tone::Good);
    });
}

void BlockingProfilesPage::remove()
{
    m_pane->setBusy(true);
    QCoro::connect(m_context.pbx->removeProfile(m_shown, m_rev), this, [this, name = m_stored.name](Result<void> done) {
        m_pane->setBusy(false);
        if (!done)
            return m_pane->report(done.error());
        m_shown.clear();
        chosen();
        m_context.notices.toast(tr("»%1« is deleted.").arg(name), Tone::Good);
    });
}
