#include "seatpersontab.h"

#include "buttons.h"
#include "choice.h"
#include "formrows.h"
#include "livetext.h"
#include "passwordedit.h"
#include "pbxrules.h"
#include "pbxwords.h"
#include "phonenumber.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace
{
using Entries = QList<std::pair<QString, QString>>;

QStringList numbersIn(const QString &text)
{
    QStringList list;
    for (const QString &line : text.split(QRegularExpression(QStringLiteral("[\\n;,·]")), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            list << line.trimmed();
    return list;
}
} // namespace

SeatPersonTab::SeatPersonTab(QWidget *parent) : SeatTab(parent)
{
    m_form = new FormRows(this);
    m_name = m_form->line(QStringLiteral("seatName"), [] { return tr("Name"); });
    m_email = m_form->line(QStringLiteral("seatEmail"), [] { return tr("E-mail address"); });
    m_extension = m_form->line(QStringLiteral("seatExtension"), [] { return tr("Internal number"); });
    m_group = m_form->box(QStringLiteral("seatGroup"), [] { return tr("Group/location"); });
    m_service = m_form->box(QStringLiteral("seatService"), [] { return tr("Service number (CLIP)"); });
    m_callback = m_form->box(QStringLiteral("seatCallback"), [] { return tr("Callback number"); });
    m_exclusion = m_form->note(QStringLiteral("seatExclusion"));
    m_parallel = new QPlainTextEdit(this);
    m_parallel->setObjectName(QStringLiteral("seatParallel"));
    m_parallel->setTabChangesFocus(true);
    m_parallel->setFixedHeight(74);
    connect(m_parallel, &QPlainTextEdit::textChanged, m_form, &FormRows::edited);
    m_form->add(m_parallel, [] { return tr("Parallel ringing"); });
    m_profile = m_form->box(QStringLiteral("seatProfile"), [] { return tr("Blocking profile"); });
    m_effective = m_form->note(QStringLiteral("seatEffectiveProfile"));
    m_missed = check("seatMailMissed");
    m_faxes = check("seatMailFaxes");
    m_other = check("seatMailOther");
    auto *pin = new QWidget(this);
    auto *row = new QHBoxLayout(pin);
    row->setContentsMargins(0, 0, 0, 0);
    m_pin = new PasswordEdit(pin);
    m_pin->setObjectName(QStringLiteral("seatPin"));
    m_pin->setMaxLength(PbxRules::pinMax);
    m_savePin = Buttons::plain(QStringLiteral("seatPinSave"), pin);
    row->addWidget(m_pin, 1);
    row->addWidget(m_savePin);
    pin->setFocusProxy(m_pin);
    m_form->add(pin, [] { return tr("Voicemail PIN"); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &FormRows::edited, this, &SeatTab::edited);
    connect(m_pin, &QLineEdit::textChanged, this, [this] { setReason(m_whyNot); });
    connect(m_savePin, &QPushButton::clicked, this, [this] {
        const Secret given(m_pin->text());
        m_pin->clear();
        Q_EMIT pinGiven(given);
    });
    LiveText::on(this, [this] { retranslate(); });
}

QCheckBox *SeatPersonTab::check(const char *name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1String(name));
    m_form->addWide(box);
    connect(box, &QCheckBox::toggled, m_form, &FormRows::edited);
    return box;
}

void SeatPersonTab::retranslate()
{
    m_parallel->setPlaceholderText(tr("Up to five numbers, one per line"));
    m_missed->setText(tr("Mail about missed calls"));
    m_faxes->setText(tr("Mail about faxes"));
    m_other->setText(tr("Mail about other events"));
    m_pin->setAccessibleName(tr("Voicemail PIN"));
    m_pin->setPlaceholderText(m_pinSet ? tr("set; enter a new one to change it") : tr("4 to 8 digits"));
    m_savePin->setText(tr("Set PIN"));
}

void SeatPersonTab::show(const Seat &seat, const PbxLookup &pbx)
{
    const QSignalBlocker quiet(m_form);
    const SeatSettings &settings = seat.settings;
    const PbxRules rules(pbx);
    m_name->setText(settings.name);
    m_email->setText(settings.email);
    m_extension->setText(settings.extension);
    Entries groups;
    if (const PbxGroup *group = pbx.group(settings.groupId))
        groups << std::pair(group->id, group->settings.name);
    for (const PbxGroup &group : pbx.groups())
        if (group.id != settings.groupId)
            groups << std::pair(group.id, group.settings.name);
    Choice::fill(m_group, groups);
    Choice::choose(m_group, settings.groupId);
    Entries services{{QString(), tr("none")}};
    for (const PbxNumber *number : rules.clipNumbers(Pbx::NumberKind::ServiceClip))
        services << std::pair(number->number, PhoneNumber::display(number->number));
    Choice::fill(m_service, services);
    Choice::choose(m_service, settings.serviceNumber);
    Choice::choose(m_callback, settings.callbackNumber);
    QStringList parallel;
    for (const QString &number : settings.parallelNumbers)
        parallel << PhoneNumber::display(number);
    m_parallel->setPlainText(parallel.join(u'\n'));
    Entries profiles{{QString(), tr("as the group has it")}};
    for (const BlockingProfile &profile : pbx.profiles())
        profiles << std::pair(profile.id, profile.settings.name);
    Choice::fill(m_profile, profiles);
    Choice::choose(m_profile, settings.blockingProfileId);
    m_missed->setChecked(settings.notices.missedCalls);
    m_faxes->setChecked(settings.notices.faxes);
    m_other->setChecked(settings.notices.other);
    m_pinSet = seat.voicemailPinSet;
    m_pin->clear();
    retranslate();
}

void SeatPersonTab::take(SeatSettings &draft) const
{
    draft.name = m_name->text().trimmed();
    draft.email = m_email->text().trimmed();
    draft.extension = m_extension->text().trimmed();
    draft.groupId = Choice::id(m_group);
    draft.serviceNumber = Choice::id(m_service);
    draft.callbackNumber = Choice::id(m_callback);
    draft.parallelNumbers = numbersIn(m_parallel->toPlainText());
    draft.blockingProfileId = Choice::id(m_profile);
    draft.notices = {m_missed->isChecked(), m_faxes->isChecked(), m_other->isChecked()};
}

void SeatPersonTab::follow(const SeatSettings &draft, const PbxLookup &pbx)
{
    Entries callbacks{{QString(), tr("none")}};
    for (const CallerNumber &caller : draft.callerNumbers) {
        const QString shown = PbxRules(pbx).presented(caller);
        callbacks << std::pair(shown, PhoneNumber::display(shown));
    }
    Choice::fill(m_callback, callbacks);
    Choice::choose(m_callback, draft.callbackNumber);
    m_effective->setText(tr("Holds: %1").arg(PbxWords::effectiveProfile(pbx, draft.blockingProfileId, draft.groupId)));
    m_exclusion->setText(tr("A geographic callback number and the service number exclude each other."));
    const bool clips = callbacks.size() > 1 || !draft.callbackNumber.isEmpty();
    Buttons::allow(m_service, !m_whyNot.isEmpty()          ? m_whyNot
                              : draft.serviceNumberFeature ? QString()
                                                           : tr("Switch on »Servicenummer« in the tab Leistungspaket first."));
    // R0-019: what excludes each other is said before the click; taking it back is always possible.
    const bool excluded = draft.serviceNumberFeature && draft.callbackNumber.isEmpty();
    Buttons::allow(m_callback, !m_whyNot.isEmpty() ? m_whyNot
                               : excluded
                                   ? tr("The service number is switched on: switch it off in the tab Leistungspaket first.")
                               : clips ? QString()
                                       : tr("Assign a geographic number in the tab Telefonnummern first."));
}

QWidget *SeatPersonTab::field(const QString &pointer) const
{
    const std::pair<const char *, QWidget *> fields[] = {{"/name", m_name},
                                                         {"/email", m_email},
                                                         {"/extension", m_extension},
                                                         {"/groupId", m_group},
                                                         {"/serviceNumber", m_service},
                                                         {"/callbackNumber", m_callback},
                                                         {"/parallelNumbers", m_parallel},
                                                         {"/blockingProfileId", m_profile}};
    for (const auto &[start, widget] : fields)
        if (pointer.startsWith(QLatin1String(start)) && pointer != u"/serviceNumberFeature")
            return widget;
    return nullptr;
}

void SeatPersonTab::setReason(const QString &whyNot)
{
    m_whyNot = whyNot;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_email, m_extension, m_group, m_service, m_callback,
                                                            m_profile, m_missed, m_faxes, m_other, m_pin})
        Buttons::allow(widget, whyNot);
    m_parallel->setReadOnly(!whyNot.isEmpty());
    Buttons::allow(m_savePin, !whyNot.isEmpty()                                  ? whyNot
                              : PbxRules::isVoicemailPin(m_pin->text().toUtf8()) ? QString()
                                                                                 : tr("A voicemail PIN has 4 to 8 digits."));
}
