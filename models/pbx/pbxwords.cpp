#include "pbxwords.h"

#include "displaytext.h"
#include "pbxlookup.h"
#include "pbxnumberrules.h"
#include "phonenumber.h"

#include <QCoreApplication>

using Pbx::NumberState;
using Pbx::NumberUsage;

static QString say(const char *text)
{
    return QCoreApplication::translate("PbxWords", text);
}

QString PbxWords::state(NumberState state)
{
    switch (state) {
    case NumberState::Inactive:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Inactive"));
    case NumberState::Active:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Active"));
    case NumberState::DeactivationPlanned:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Marked for deactivation"));
    case NumberState::OutgoingOnly:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Outgoing only"));
    case NumberState::Coming:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Coming"));
    case NumberState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("PbxWords", "Unknown"));
}

QString PbxWords::stateWithDay(const PbxNumber &number)
{
    if (number.state == NumberState::DeactivationPlanned && number.until.isValid())
        return say(QT_TRANSLATE_NOOP("PbxWords", "Marked for deactivation on %1")).arg(DisplayText::date(number.until));
    if (number.state == NumberState::Coming && number.from.isValid())
        return say(QT_TRANSLATE_NOOP("PbxWords", "Coming on %1")).arg(DisplayText::date(number.from));
    return state(number.state);
}

QString PbxWords::stateMeaning(NumberState state)
{
    switch (state) {
    case NumberState::Inactive:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Costs nothing and cannot be used; it can be activated at any time."));
    case NumberState::Active:
        return say(QT_TRANSLATE_NOOP("PbxWords", "In use, with a monthly price."));
    case NumberState::DeactivationPlanned:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Usable and billed until its last day; until then the mark can be taken back."));
    case NumberState::OutgoingOnly:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Of CLIP no screening: shown to the called side, never reachable."));
    case NumberState::Coming:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Ordered and not there yet."));
    case NumberState::Unknown:
        break;
    }
    return {};
}

Tone PbxWords::stateTone(NumberState state)
{
    switch (state) {
    case NumberState::Active:
        return Tone::Good;
    case NumberState::DeactivationPlanned:
        return Tone::Warning;
    case NumberState::OutgoingOnly:
    case NumberState::Coming:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

QString PbxWords::kind(Pbx::NumberKind kind)
{
    switch (kind) {
    case Pbx::NumberKind::Subscriber:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Number"));
    case Pbx::NumberKind::ServiceClip:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Service number (CLIP)"));
    case Pbx::NumberKind::GeographicClip:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Geographic number (CLIP)"));
    case Pbx::NumberKind::Unknown:
        break;
    }
    return {};
}

QString PbxWords::usage(NumberUsage usage)
{
    switch (usage) {
    case NumberUsage::Voice:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Voice"));
    case NumberUsage::Conference:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Conference"));
    case NumberUsage::PersonalFax:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Personal fax number"));
    case NumberUsage::SharedFax:
        return say(QT_TRANSLATE_NOOP("PbxWords", "Shared fax number"));
    case NumberUsage::Unknown:
        break;
    }
    return {};
}

QString PbxWords::day(const QString &day)
{
    static const char *const words[] = {QT_TRANSLATE_NOOP("PbxWords", "Mo"), QT_TRANSLATE_NOOP("PbxWords", "Tu"),
                                        QT_TRANSLATE_NOOP("PbxWords", "We"), QT_TRANSLATE_NOOP("PbxWords", "Th"),
                                        QT_TRANSLATE_NOOP("PbxWords", "Fr"), QT_TRANSLATE_NOOP("PbxWords", "Sa"),
                                        QT_TRANSLATE_NOOP("PbxWords", "Su")};
    const qsizetype at = PbxNumberRules::weekDays().indexOf(day);
    return at < 0 ? day : say(words[at]);
}

QString PbxWords::days(const QStringList &days)
{
    // Neighbours become a range: Mo–Fr, So.
    const QStringList &week = PbxNumberRules::weekDays();
    QStringList parts;
    for (qsizetype i = 0; i < week.size();) {
        if (!days.contains(week[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end + 1 < week.size() && days.contains(week[end + 1]))
            ++end;
        parts << (end == i ? day(week[i]) : day(week[i]) + (end == i + 1 ? u',' : u'–') + day(week[end]));
        i = end + 1;
    }
    return parts.join(u',');
}

QString PbxWords::period(const RoutePeriod &period)
{
    return QStringLiteral("%1 %2–%3").arg(days(period.days), period.from, period.to);
}

QString PbxWords::seat(const PbxLookup &pbx, const QString &seatId)
{
    const Seat *seat = pbx.seat(seatId);
    return seat ? seat->settings.extension + u' ' + seat->settings.name : QString();
}

QString PbxWords::target(const RouteTarget &target, const PbxLookup &pbx)
{
    if (!target.seatId.isEmpty())
        return seat(pbx, target.seatId);
    if (!target.number.isEmpty())
        return PhoneNumber::display(target.number);
    return say(QT_TRANSLATE_NOOP("PbxWords", "the assigned seat"));
}

QString PbxWords::effectiveProfile(const PbxLookup &pbx, const QString &ofSeat, const QString &groupId)
{
    const auto name = [&pbx](const QString &id) {
        const BlockingProfile *profile = pbx.profile(id);
        return profile ? profile->settings.name : QString();
    };
    if (!ofSeat.isEmpty())
        return say(QT_TRANSLATE_NOOP("PbxWords", "%1 (of this seat)")).arg(name(ofSeat));
    const PbxGroup *group = pbx.group(groupId);
    if (group && !group->settings.blockingProfileId.isEmpty())
        return say(QT_TRANSLATE_NOOP("PbxWords", "%1 (from the group %2)"))
            .arg(name(group->settings.blockingProfileId), group->settings.name);
    const PbxSystem *system = pbx.system();
    if (system && !system->settings.blockingProfileId.isEmpty())
        return say(QT_TRANSLATE_NOOP("PbxWords", "%1 (from the company)")).arg(name(system->settings.blockingProfileId));
    return say(QT_TRANSLATE_NOOP("PbxWords", "Systemsperrprofil: everything is allowed"));
}

QString PbxWords::warning(const QuoteProblem &problem)
{
    if (problem.code == u"extension_reserved")
        return say(QT_TRANSLATE_NOOP("PbxWords", "Internal numbers that begin with 77 or 78 cannot be used, or only in part."));
    return say(QT_TRANSLATE_NOOP("PbxWords", "A target lies abroad: diverted calls may cost more."));
}
