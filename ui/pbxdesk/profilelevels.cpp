#include "profilelevels.h"

#include "choice.h"
#include "deskpane.h"
#include "formrows.h"
#include "livetext.h"
#include "notices.h"
#include "pbxaccess.h"
#include "pbxservice.h"
#include "pbxwords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QPointer>
#include <QVBoxLayout>

ProfileLevels::ProfileLevels(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *holder = new QWidget(this);
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_pane = new DeskPane(QStringLiteral("profileLevels"), holder, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &DeskPane::saveWanted, this, [this] { save(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_pane->setTitle(tr("Where they hold"), tr("A seat's own profile is chosen at the seat, tab Personalisation."));
        if (!m_contractId.isEmpty())
            fill();
    });
}

void ProfileLevels::show(const QString &contractId)
{
    QStringList groups;
    for (const PbxGroup &group : m_context.pbx->groups())
        if (group.contractId == contractId)
            groups << group.id;
    if (contractId != m_contractId || groups != m_groups) {
        m_contractId = contractId;
        m_groups = groups;
        build();
    }
    fill();
}

void ProfileLevels::build()
{
    delete m_form;
    m_levels.clear();
    m_form = new FormRows;
    m_column->insertWidget(0, m_form);
    const auto add = [this](const QString &groupId, const std::function<QString()> &name) {
        Level level;
        level.groupId = groupId;
        level.box = m_form->box(QStringLiteral("profileAt") + groupId, name);
        level.holds = m_form->note(QStringLiteral("profileHolds") + groupId);
        m_levels << level;
    };
    add({}, [] { return tr("Company"); });
    for (const QString &id : std::as_const(m_groups))
        add(id, [this, id] {
            for (const PbxGroup &group : m_context.pbx->groups())
                if (group.id == id)
                    return group.settings.name;
            return QString();
        });
    connect(m_form, &FormRows::edited, this, [this] {
        m_pane->say({});
        refresh();
    });
}

bool ProfileLevels::isChanged(const Level &level) const
{
    return Choice::id(level.box) != level.stored;
}

void ProfileLevels::fill()
{
    QList<std::pair<QString, QString>> profiles;
    for (const BlockingProfile &profile : m_context.pbx->profiles())
        if (profile.contractId == m_contractId)
            profiles << std::pair(profile.id, profile.settings.name);
    for (Level &level : m_levels) {
        const bool typing = level.rev > 0 && isChanged(level);
        if (level.groupId.isEmpty()) {
            for (const PbxSystem &system : m_context.pbx->systems())
                if (system.id == m_contractId)
                    std::tie(level.rev, level.stored) = std::tuple(system.rev, system.settings.blockingProfileId);
        } else {
            for (const PbxGroup &group : m_context.pbx->groups())
                if (group.id == level.groupId)
                    std::tie(level.rev, level.stored) = std::tuple(group.rev, group.settings.blockingProfileId);
        }
        auto entries = profiles;
        entries.prepend(std::pair(QString(), level.groupId.isEmpty() ? tr("none, everything is allowed") : tr("as the company")));
        Choice::fill(level.box, entries);
        if (!typing)
            Choice::choose(level.box, level.stored);
    }
    refresh();
}

PbxLookup ProfileLevels::wanted() const
{
    PbxStock stock;
    stock.systems = m_context.pbx->systems();
    stock.groups = m_context.pbx->groups();
    stock.profiles = m_context.pbx->profiles();
    for (const Level &level : m_levels) {
        for (PbxSystem &system : stock.systems)
            if (level.groupId.isEmpty() && system.id == m_contractId)
                system.settings.blockingProfileId = Choice::id(level.box);
        for (PbxGroup &group : stock.groups)
            if (group.id == level.groupId)
                group.settings.blockingProfileId = Choice::id(level.box);
    }
    return PbxLookup(stock, m_contractId);
}

void ProfileLevels::refresh()
{
    const QString whyNot = PbxAccess::whyNoChange(m_context);
    const PbxLookup pbx = wanted();
    bool changed = false;
    for (const Level &level : std::as_const(m_levels)) {
        level.box->setEnabled(whyNot.isEmpty());
        level.holds->setText(tr("Holds: %1").arg(PbxWords::effectiveProfile(pbx, {}, level.groupId)));
        changed = changed || isChanged(level);
    }
    m_pane->setSave(tr("Save"), !whyNot.isEmpty() ? whyNot : changed ? QString() : tr("Nothing has been changed."));
}

QCoro::Task<Result<void>> ProfileLevels::saveAll(QList<Level> changed)
{
    const QPointer<ProfileLevels> self(this);
    PbxService &pbx = *m_context.pbx;
    for (const Level &level : std::as_const(changed)) {
        if (level.groupId.isEmpty()) {
            PbxSystemSettings settings;
            settings.blockingProfileId = level.stored;
            const Result<PbxSystem> saved = co_await pbx.saveSystem(m_contractId, level.rev, settings);
            if (!self || !saved)
                co_return fail(saved ? Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled")) : saved.error());
            continue;
        }
        PbxGroupSettings settings;
        for (const PbxGroup &group : pbx.groups())
            if (group.id == level.groupId)
                settings = group.settings;
        settings.blockingProfileId = level.stored;
        const Result<PbxGroup> saved = co_await pbx.saveGroup(level.groupId, level.rev, settings);
        if (!self || !saved)
            co_return fail(saved ? Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled")) : saved.error());
    }
    co_return Result<void>();
}

void ProfileLevels::save()
{
    QList<Level> changed;
    for (Level level : std::as_const(m_levels))
        if (isChanged(level)) {
            level.stored = Choice::id(level.box);
            changed << level;
        }
    m_pane->setBusy(true);
    QCoro::connect(saveAll(changed), this, [this](Result<void> done) {
        m_pane->setBusy(false);
        fill();
        if (!done)
            return m_pane->report(done.error());
        m_context.notices.toast(tr("The blocking profiles hold from now on."), Tone::Good);
    });
}
