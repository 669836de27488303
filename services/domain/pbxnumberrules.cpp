#include "pbxnumberrules.h"

#include "pbxtargets.h"
#include "phonenumber.h"

#include <QRegularExpression>

using Pbx::NumberState;
using Pbx::NumberUsage;

namespace
{
QList<QuoteProblem> one(const char *code, const QString &pointer = {})
{
    return {QuoteProblem{QString::fromLatin1(code), pointer, {}}};
}

bool isUsed(const PbxNumber &number)
{
    return number.state == NumberState::Active || number.state == NumberState::DeactivationPlanned;
}

bool isShownOnly(const PbxNumber &number)
{
    return number.kind != Pbx::NumberKind::Subscriber || number.state == NumberState::OutgoingOnly;
}

bool isTime(const QString &text, bool end)
{
    static const QRegularExpression form(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    return form.match(text).hasMatch() || (end && text == u"24:00");
}

bool areDays(const QStringList &days)
{
    const auto known = [](const QString &day) { return PbxNumberRules::weekDays().contains(day); };
    QStringList once = days;
    return !days.isEmpty() && std::all_of(days.begin(), days.end(), known) && once.removeDuplicates() == 0;
}
} // namespace

const QStringList &PbxNumberRules::weekDays()
{
    static const QStringList days{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                                  QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return days;
}

bool PbxNumberRules::isFax(NumberUsage usage)
{
    return usage == NumberUsage::PersonalFax || usage == NumberUsage::SharedFax;
}

QList<QuoteProblem> PbxNumberRules::settings(const PbxNumber &number, const NumberSettings &settings, bool activating) const
{
    if (isShownOnly(number))
        return one("number_outgoing_only");
    if (!activating && !isUsed(number))
        return one("number_state");
    QList<QuoteProblem> problems;
    if (!m_pbx.group(settings.groupId))
        problems << one("group_unknown", QStringLiteral("/groupId"));
    for (QuoteProblem problem : routing(number.id, settings.routing)) {
        problem.pointer.prepend(QStringLiteral("/routing"));
        problems << problem;
    }
    return problems;
}

QList<QuoteProblem> PbxNumberRules::routing(const QString &numberId, const NumberRouting &routing) const
{
    QList<QuoteProblem> problems;
    const PbxTargets targets(m_pbx);
    const auto check = [&](const RouteTarget &target, const QString &pointer) {
        if (!target.seatId.isEmpty() && !target.number.isEmpty())
            problems << one("timetable_form", pointer);
        else if (!target.seatId.isEmpty() && !m_pbx.seat(target.seatId))
            problems << one("seat_unknown", pointer + QStringLiteral("/seatId"));
        else if (const QString code = target.number.isEmpty() ? QString() : targets.problem(target.number); !code.isEmpty())
            problems << QuoteProblem{code, pointer + QStringLiteral("/number"), {}};
        else if (targets.returnsToNumber(numberId, target))
            problems << one("target_loop", pointer);
    };
    check(routing.target, QStringLiteral("/target"));
    for (qsizetype i = 0; i < routing.periods.size(); ++i) {
        const RoutePeriod &period = routing.periods.at(i);
        const QString pointer = QStringLiteral("/periods/%1").arg(i);
        if (!areDays(period.days))
            problems << one("timetable_form", pointer + QStringLiteral("/days"));
        if (!isTime(period.from, false) || !isTime(period.to, true) || period.from >= period.to)
            problems << one("timetable_form", pointer + QStringLiteral("/to"));
        check(period.target, pointer + QStringLiteral("/target"));
    }
    return problems;
}

QList<QuoteProblem> PbxNumberRules::activation(const PbxNumber &number) const
{
    if (isShownOnly(number))
        return one("number_outgoing_only");
    return number.state == NumberState::Inactive ? QList<QuoteProblem>() : one("number_state");
}

QList<QuoteProblem> PbxNumberRules::deactivation(const PbxNumber &number) const
{
    if (isShownOnly(number))
        return one("number_outgoing_only");
    return number.state == NumberState::Active ? QList<QuoteProblem>() : one("number_state");
}

QList<QuoteProblem> PbxNumberRules::withdrawal(const PbxNumber &number) const
{
    return number.state == NumberState::DeactivationPlanned ? QList<QuoteProblem>() : one("number_state");
}

QList<QuoteProblem> PbxNumberRules::swap(const PbxNumber &replaced, const QString &inactiveId) const
{
    if (isShownOnly(replaced))
        return one("number_outgoing_only");
    if (!isUsed(replaced))
        return one("number_state");
    const QString pointer = QStringLiteral("/inactiveNumberId");
    const PbxNumber *other = m_pbx.number(inactiveId);
    if (!other)
        return one("number_unknown", pointer);
    const bool free = other->state == NumberState::Inactive && !isShownOnly(*other);
    return free ? QList<QuoteProblem>() : one("swap_not_inactive", pointer);
}

QList<QuoteProblem> PbxNumberRules::assignment(const PbxNumber &number, const NumberAssignment &assignment) const
{
    if (isShownOnly(number))
        return one("number_outgoing_only");
    if (!isUsed(number))
        return one("number_state");
    if (!assignment.seatId.isEmpty() && !m_pbx.seat(assignment.seatId))
        return one("seat_unknown", QStringLiteral("/seatId"));
    if (!assignment.seatId.isEmpty() && m_pbx.portalWithNumber(number.id))
        return one("number_not_free");
    const bool another = assignment.seatId != number.seatId && !assignment.seatId.isEmpty();
    if (another && m_pbx.numbersOf(assignment.seatId).size() >= numbersMax)
        return one("numbers_limit", QStringLiteral("/seatId"));
    return {};
}

QList<QuoteProblem> PbxNumberRules::fax(const PbxNumber &number, const FaxCredentials &credentials) const
{
    if (!isFax(number.settings.usage) || !isUsed(number))
        return one("number_no_fax");
    if (credentials.seatIds.isEmpty())
        return one("fax_recipient", QStringLiteral("/seatIds"));
    QList<QuoteProblem> problems;
    for (qsizetype i = 0; i < credentials.seatIds.size(); ++i) {
        const QString pointer = QStringLiteral("/seatIds/%1").arg(i);
        const Seat *seat = m_pbx.seat(credentials.seatIds.at(i));
        if (!seat)
            problems << one("seat_unknown", pointer);
        else if (number.settings.usage == NumberUsage::PersonalFax && seat->id != number.seatId)
            problems << one("fax_recipient", pointer);
        else if (seat->settings.email.isEmpty())
            problems << one("fax_recipient", pointer);
    }
    return problems;
}

NumberSettings PbxNumberRules::normalised(NumberSettings settings)
{
    const auto e164 = [](QString &text) {
        const auto number = PhoneNumber::parse(text);
        text = number ? number->e164() : text.trimmed();
    };
    e164(settings.routing.target.number);
    for (RoutePeriod &period : settings.routing.periods)
        e164(period.target.number);
    return settings;
}
