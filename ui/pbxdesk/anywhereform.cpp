#include "anywhereform.h"

#include "anywheremodel.h"
#include "anywhererules.h"
#include "buttons.h"
#include "choice.h"
#include "formrows.h"
#include "livetext.h"
#include "pbxlookup.h"
#include "pbxrules.h"
#include "pbxwords.h"
#include "problemwords.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

AnywhereForm::AnywhereForm(const QString &name, QWidget *parent) : QWidget(parent), m_prefix(name)
{
    setObjectName(name + QStringLiteral("Form"));
    m_form = new FormRows(this);
    addTexts();
    addChecks();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &FormRows::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    for (QLineEdit *edit : {m_first, m_last})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (!m_nameTyped)
                m_nameEdit->setText(AnywhereRules::nameOf(settings()));
        });
    connect(m_nameEdit, &QLineEdit::textEdited, this, [this](const QString &text) { m_nameTyped = !text.trimmed().isEmpty(); });
    connect(m_manage, &QPushButton::clicked, this, &AnywhereForm::profilesWanted);
    LiveText::on(this, [this] { retranslate(); });
}

void AnywhereForm::addTexts()
{
    m_first = m_form->line(m_prefix + QStringLiteral("First"), [] { return tr("Shown first name *"); });
    m_last = m_form->line(m_prefix + QStringLiteral("Last"), [] { return tr("Shown last name *"); });
    m_nameEdit = m_form->line(m_prefix + QStringLiteral("Name"), [] { return tr("Name"); });
    for (QLineEdit *edit : {m_first, m_last, m_nameEdit})
        edit->setMaxLength(PbxRules::nameMax);
    m_area = m_form->box(m_prefix + QStringLiteral("Area"), [] { return tr("Area"); });
    m_zone = m_form->box(m_prefix + QStringLiteral("Zone"), [] { return tr("Time zone *"); });
    m_level = m_form->box(m_prefix + QStringLiteral("Level"), [] { return tr("Level"); });
    m_internal = m_form->line(m_prefix + QStringLiteral("Internal"), [] { return tr("Internal number"); });
    m_internal->setMaxLength(6);
    m_internalNote = m_form->note(m_prefix + QStringLiteral("InternalNote"));
    m_profile = m_form->box(m_prefix + QStringLiteral("Profile"), [] { return tr("Blocking profile"); });
    m_manage = Buttons::link(m_prefix + QStringLiteral("Manage"), this);
    m_form->addWide(m_manage);
}

void AnywhereForm::addChecks()
{
    const auto check = [this](const char *name) {
        auto *box = new QCheckBox(this);
        box->setObjectName(m_prefix + QLatin1String(name));
        connect(box, &QCheckBox::toggled, m_form, &FormRows::edited);
        m_form->addWide(box);
        return box;
    };
    m_silent = check("Silent");
    m_pin = check("Pin");
    m_pinNote = m_form->note(m_prefix + QStringLiteral("PinNote"));
    m_acknowledged = check("Acknowledged");
}

void AnywhereForm::retranslate()
{
    m_manage->setText(tr("Manage blocking profiles"));
    m_silent->setText(tr("Quiet mode: no announcement; pick up with *11"));
    m_pin->setText(tr("PIN authentication needed"));
    m_pin->setToolTip(tr("The voicemail PIN of the seat as which somebody calls."));
    m_pinNote->setText(tr("Without a PIN whoever shows one of the seat's numbers calls at your cost; numbers can be forged. We "
                          "recommend to leave it on."));
    m_acknowledged->setText(tr("I know this and switch the PIN off"));
    refresh();
}

void AnywhereForm::show(const AnywhereSettings &s, const QString &ownId, const PbxLookup &pbx)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quieter(m_form);
    m_own = ownId;
    m_first->setText(s.firstName);
    m_last->setText(s.lastName);
    m_nameEdit->setText(s.name);
    m_nameTyped = !s.name.isEmpty() && s.name != AnywhereRules::nameOf(s);
    QList<std::pair<QString, QString>> areas{{QString(), tr("the whole level")}};
    for (const PbxGroup &group : pbx.groups())
        areas << std::pair(group.id, group.settings.name);
    Choice::fill(m_area, areas);
    Choice::choose(m_area, s.areaGroupId);
    QList<std::pair<QString, QString>> zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            zones << std::pair(QString::fromLatin1(zone), QString::fromLatin1(zone));
    Choice::fill(m_zone, zones);
    Choice::choose(m_zone, s.timeZone);
    const auto level = [](Pbx::AnywhereLevel value) {
        return std::pair(QString::number(int(value)), AnywhereModel::level(value));
    };
    Choice::fill(m_level, {level(Pbx::AnywhereLevel::Group), level(Pbx::AnywhereLevel::Company)});
    Choice::choose(m_level, QString::number(int(s.level)));
    m_internal->setText(s.internalNumber);
    QList<std::pair<QString, QString>> profiles{{QString(), tr("as the group")}};
    for (const BlockingProfile &profile : pbx.profiles())
        profiles << std::pair(profile.id, profile.settings.name);
    m_noProfiles = profiles.size() == 1;
    Choice::fill(m_profile, profiles);
    Choice::choose(m_profile, s.blockingProfileId);
    m_silent->setChecked(s.silent);
    m_pin->setChecked(s.pinRequired);
    m_acknowledged->setChecked(s.pinOffAcknowledged);
    refresh();
}

AnywhereSettings AnywhereForm::settings() const
{
    AnywhereSettings s;
    s.firstName = m_first->text().trimmed();
    s.lastName = m_last->text().trimmed();
    s.name = m_nameEdit->text().trimmed();
    s.areaGroupId = Choice::id(m_area);
    s.timeZone = Choice::id(m_zone);
    s.level = Pbx::AnywhereLevel(Choice::id(m_level).toInt());
    s.internalNumber = m_internal->text().trimmed();
    s.blockingProfileId = Choice::id(m_profile);
    s.silent = m_silent->isChecked();
    s.pinRequired = m_pin->isChecked();
    s.pinOffAcknowledged = !s.pinRequired && m_acknowledged->isChecked();
    return s;
}

QString AnywhereForm::fault(const PbxLookup &pbx) const
{
    const AnywhereSettings s = settings();
    if (s.firstName.isEmpty() || s.lastName.isEmpty() || s.name.isEmpty() || s.timeZone.isEmpty())
        return tr("Fill in first name, last name, name and time zone.");
    const QList<QuoteProblem> problems = AnywhereRules(pbx).settings(m_own, s);
    if (problems.isEmpty())
        return {};
    if (problems.first().code == u"acknowledgement_required")
        return tr("Switching the PIN off needs your acknowledgement.");
    return ProblemWords::sentence(problems.first());
}

void AnywhereForm::refresh()
{
    m_pinNote->setVisible(!m_pin->isChecked());
    m_acknowledged->setVisible(!m_pin->isChecked());
    m_manage->setVisible(m_noProfiles);
    const bool reserved = PbxRules::isReserved(m_internal->text().trimmed());
    m_internalNote->setVisible(reserved);
    m_internalNote->setText(PbxWords::warning({QStringLiteral("extension_reserved"), {}, {}}));
}

void AnywhereForm::setWritable(bool writable)
{
    m_form->setEnabled(writable);
}

QWidget *AnywhereForm::firstFocus() const
{
    return m_first;
}
