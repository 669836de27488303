#include "seattemplatepane.h"

#include "buttons.h"
#include "choice.h"
#include "deskpane.h"
#include "formrows.h"
#include "livetext.h"
#include "notices.h"
#include "pbxaccess.h"
#include "pbxrules.h"
#include "pbxservice.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

SeatTemplatePane::SeatTemplatePane(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("seatTemplates"));
    m_form = new FormRows(this);
    m_which = m_form->box(QStringLiteral("templateWhich"), [] { return tr("Template"); });
    m_name = m_form->line(QStringLiteral("templateName"), [] { return tr("Name"); });
    m_name->setMaxLength(PbxRules::nameMax);
    m_product = m_form->box(QStringLiteral("templateProduct"), [] { return tr("Product"); });
    m_device = m_form->line(QStringLiteral("templateDevice"), [] { return tr("Device"); });
    m_device->setMaxLength(80);
    m_group = m_form->box(QStringLiteral("templateGroup"), [] { return tr("Group/location"); });
    m_profile = m_form->box(QStringLiteral("templateProfile"), [] { return tr("Blocking profile"); });
    m_feature = check("templateFeature");
    m_missed = check("templateMailMissed");
    m_faxes = check("templateMailFaxes");
    m_other = check("templateMailOther");
    m_pane = new DeskPane(QStringLiteral("template"), m_form, this);
    m_close = Buttons::link(QStringLiteral("templateClose"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane, 1);
    column->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { show(Choice::id(m_which)); });
    connect(m_form, &FormRows::edited, this, [this] { refresh(); });
    connect(m_pane, &DeskPane::saveWanted, this, [this] { save(); });
    connect(m_pane, &DeskPane::removalConfirmed, this, [this] { remove(); });
    connect(m_close, &QPushButton::clicked, this, &SeatTemplatePane::closed);
    connect(context.pbx, &PbxService::changed, this, [this](const QStringList &kinds) {
        if (kinds.isEmpty() || kinds.contains(QStringLiteral("seat_template")))
            follow();
    });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] { retranslate(); });
}

QCheckBox *SeatTemplatePane::check(const char *name)
{
    auto *box = new QCheckBox(m_form);
    box->setObjectName(QLatin1String(name));
    m_form->addWide(box);
    connect(box, &QCheckBox::toggled, m_form, &FormRows::edited);
    return box;
}

void SeatTemplatePane::retranslate()
{
    m_feature->setText(tr("Service number of CLIP no screening"));
    m_missed->setText(tr("Mail about missed calls"));
    m_faxes->setText(tr("Mail about faxes"));
    m_other->setText(tr("Mail about other events"));
    m_close->setText(tr("Back to the seats"));
    refresh();
}

void SeatTemplatePane::begin()
{
    follow();
    const QList<SeatTemplate> all = m_context.pbx->templates();
    Choice::choose(m_which, all.isEmpty() ? QString() : all.first().id);
    show(Choice::id(m_which));
    m_which->setFocus();
}

/// What is being typed stays; only the list of templates, and the rev of the shown one, follow.
void SeatTemplatePane::follow()
{
    QList<std::pair<QString, QString>> entries{{QString(), tr("New template")}};
    bool there = m_shown.id.isEmpty();
    for (const SeatTemplate &one : m_context.pbx->templates()) {
        entries << std::pair(one.id, one.settings.name);
        if (one.id != m_shown.id)
            continue;
        there = true;
        if (settings() == m_shown.settings || settings() == one.settings)
            m_shown = one;
    }
    Choice::fill(m_which, entries);
    if (!there)
        return show({});
    Choice::choose(m_which, m_shown.id);
    if (settings() != (m_shown.rev > 0 ? m_shown.settings : m_blank))
        return refresh();
    show(m_shown.id);
}

void SeatTemplatePane::show(QString id)
{
    m_shown = {};
    m_shown.contractId = m_context.pbx->stock().contractId();
    for (const SeatTemplate &one : m_context.pbx->templates())
        if (one.id == id)
            m_shown = one;
    const PbxLookup pbx(m_context.pbx->stock(), m_shown.contractId);
    QList<std::pair<QString, QString>> products, groups{{QString(), tr("none")}},
        profiles{{QString(), tr("as the group has it")}};
    for (const SeatProduct &product : pbx.system() ? pbx.system()->products : QList<SeatProduct>())
        products << std::pair(product.code, product.name);
    for (const PbxGroup &group : pbx.groups())
        groups << std::pair(group.id, group.settings.name);
    for (const BlockingProfile &profile : pbx.profiles())
        profiles << std::pair(profile.id, profile.settings.name);
    const QSignalBlocker quiet(m_form);
    const SeatTemplateSettings &s = m_shown.settings;
    Choice::choose(m_which, id);
    m_name->setText(s.name);
    Choice::fill(m_product, products);
    Choice::choose(m_product, s.productCode);
    m_device->setText(s.deviceModel);
    Choice::fill(m_group, groups);
    Choice::choose(m_group, s.groupId);
    Choice::fill(m_profile, profiles);
    Choice::choose(m_profile, s.blockingProfileId);
    m_feature->setChecked(s.serviceNumberFeature);
    m_missed->setChecked(s.notices.missedCalls);
    m_faxes->setChecked(s.notices.faxes);
    m_other->setChecked(s.notices.other);
    if (id.isEmpty())
        m_blank = settings();
    m_pane->say({});
    refresh();
}

SeatTemplateSettings SeatTemplatePane::settings() const
{
    SeatTemplateSettings s;
    s.name = m_name->text().trimmed();
    s.productCode = Choice::id(m_product);
    s.deviceModel = m_device->text().trimmed();
    s.groupId = Choice::id(m_group);
    s.blockingProfileId = Choice::id(m_profile);
    s.serviceNumberFeature = m_feature->isChecked();
    s.notices = {m_missed->isChecked(), m_faxes->isChecked(), m_other->isChecked()};
    return s;
}

void SeatTemplatePane::refresh()
{
    const bool made = m_shown.id.isEmpty();
    const QString whyNot = PbxAccess::whyNoChange(m_context);
    const SeatTemplateSettings wanted = settings();
    QString why = whyNot;
    if (why.isEmpty() && wanted.name.isEmpty())
        why = tr("Enter a name first.");
    if (why.isEmpty() && !made && wanted == m_shown.settings)
        why = tr("Nothing has been changed.");
    m_pane->setTitle(made ? tr("New template for seats") : m_shown.settings.name,
                     tr("Seats that were made with a template stay as they are."));
    m_pane->setSave(made ? tr("Create") : tr("Save"), why);
    m_pane->setRemoval(made ? QString() : tr("Delete …"), tr("The template »%1« is deleted for good.").arg(m_shown.settings.name),
                       whyNot);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_product, m_device, m_group, m_profile, m_feature, m_missed, m_faxes, m_other})
        field->setEnabled(whyNot.isEmpty());
}

void SeatTemplatePane::save()
{
    m_pane->setBusy(true);
    const bool made = m_shown.id.isEmpty();
    auto work = made ? m_context.pbx->createTemplate(m_shown.contractId, settings())
                     : m_context.pbx->saveTemplate(m_shown.id, m_shown.rev, settings());
    QCoro::connect(std::move(work), this, [this, made](Result<SeatTemplate> saved) {
        m_pane->setBusy(false);
        if (!saved)
            return m_pane->report(saved.error());
        follow();
        show(saved->id);
        m_context.notices.toast(made ? tr("The template »%1« is created.").arg(saved->settings.name)
                                     : tr("The template »%1« is changed.").arg(saved->settings.name),
                                Tone::Good);
    });
}

void SeatTemplatePane::remove()
{
    m_pane->setBusy(true);
    QCoro::connect(m_context.pbx->removeTemplate(m_shown.id, m_shown.rev), this,
                   [this, name = m_shown.settings.name](Result<void> done) {
                       m_pane->setBusy(false);
                       if (!done)
                           return m_pane->report(done.error());
                       begin();
                       m_context.notices.toast(tr("The template »%1« is deleted.").arg(name), Tone::Good);
                   });
}
