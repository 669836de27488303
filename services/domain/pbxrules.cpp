#include "pbxrules.h"

#include "pbxtargets.h"
#include "phonenumber.h"
#include "userrules.h"

#include <QSet>

namespace
{
bool isDigits(const QString &text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return !text.isEmpty();
}

bool isName(const QString &text)
{
    const QList<uint> points = text.trimmed().toUcs4();
    const auto printable = [](uint c) { return QChar::isPrint(c); };
    return !points.isEmpty() && points.size() <= PbxRules::nameMax && std::all_of(points.begin(), points.end(), printable);
}

QString e164(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number ? number->e164() : text.trimmed();
}

/// All that can be wrong with a seat, in the order of the form.
class SeatCheck
{
public:
    SeatCheck(const PbxLookup &pbx, const QString &seatId, const SeatSettings &settings)
        : m_pbx(pbx), m_rules(pbx), m_targets(pbx), m_id(seatId), m_seat(settings)
    {
    }

    QList<QuoteProblem> run()
    {
        if (!isName(m_seat.name))
            problem("name_form", QStringLiteral("/name"));
        if (!m_seat.email.isEmpty() && UserRules::email(m_seat.email))
            problem("email_form", QStringLiteral("/email"));
        if (!m_pbx.group(m_seat.groupId))
            problem("group_unknown", QStringLiteral("/groupId"));
        note(m_rules.internalNumber(m_seat.extension, m_id), QStringLiteral("/extension"));
        presentation();
        parallel();
        diversions();
        if (!m_seat.blockingProfileId.isEmpty() && !m_pbx.profile(m_seat.blockingProfileId))
            problem("profile_unknown", QStringLiteral("/blockingProfileId"));
        return m_problems;
    }

private:
    void problem(const char *code, const QString &pointer) { note(QString::fromLatin1(code), pointer); }
    void note(const QString &code, const QString &pointer)
    {
        if (!code.isEmpty())
            m_problems << QuoteProblem{code, pointer, {}};
    }

    void presentation()
    {
        if (!m_seat.serviceNumber.isEmpty()) {
            const PbxNumber *number = m_pbx.numberOf(m_seat.serviceNumber);
            if (!number || number->kind != Pbx::NumberKind::ServiceClip)
                problem("service_number_unknown", QStringLiteral("/serviceNumber"));
            else if (!m_seat.serviceNumberFeature)
                problem("service_number_off", QStringLiteral("/serviceNumber"));
        }
        QSet<QString> presented;
        for (qsizetype i = 0; i < m_seat.callerNumbers.size(); ++i) {
            const CallerNumber &caller = m_seat.callerNumbers.at(i);
            const QString pointer = QStringLiteral("/callerNumbers/%1").arg(i);
            const PbxNumber *number = m_pbx.number(caller.numberId);
            if (!number || number->kind != Pbx::NumberKind::GeographicClip)
                problem("caller_number_unknown", pointer + QStringLiteral("/numberId"));
            else if (!caller.extension.isEmpty() && (!isDigits(caller.extension) || caller.extension.size() > 6))
                problem("extension_form", pointer + QStringLiteral("/extension"));
            else if (presented.contains(m_rules.presented(caller)))
                problem("number_twice", pointer);
            else
                presented.insert(m_rules.presented(caller));
        }
        if (m_seat.callbackNumber.isEmpty())
            return;
        if (m_seat.serviceNumberFeature)
            problem("caller_exclusion", QStringLiteral("/callbackNumber"));
        else if (!presented.contains(m_seat.callbackNumber))
            problem("caller_number_unknown", QStringLiteral("/callbackNumber"));
    }

    void parallel()
    {
        if (m_seat.parallelNumbers.size() > PbxRules::parallelMax)
            problem("parallel_limit", QStringLiteral("/parallelNumbers"));
        QSet<QString> seen;
        for (qsizetype i = 0; i < m_seat.parallelNumbers.size(); ++i) {
            const QString &number = m_seat.parallelNumbers.at(i);
            const QString pointer = QStringLiteral("/parallelNumbers/%1").arg(i);
            if (const QString code = m_targets.problem(number); !code.isEmpty())
                note(code, pointer);
            else if (seen.contains(e164(number)))
                problem("number_twice", pointer);
            else if (m_targets.isOwn(m_id, number))
                problem("target_loop", pointer);
            seen.insert(e164(number));
        }
    }

    void diversions()
    {
        const SeatDiversions &to = m_seat.diversions;
        target(to.always, QStringLiteral("/diversions/always"), true);
        target(to.busy, QStringLiteral("/diversions/busy"), false);
        target(to.noAnswer, QStringLiteral("/diversions/noAnswer"), false);
        target(to.notRegistered, QStringLiteral("/diversions/notRegistered"), false);
        const int seconds = to.noAnswerSeconds;
        if (!to.noAnswer.isEmpty() && (seconds < PbxRules::noAnswerMin || seconds > PbxRules::noAnswerMax))
            problem("seconds_range", QStringLiteral("/diversions/noAnswerSeconds"));
    }

    void target(const QString &number, const QString &pointer, bool always)
    {
        if (number.isEmpty())
            return;
        if (const QString code = m_targets.problem(number); !code.isEmpty())
            return note(code, pointer);
        if (m_targets.isOwn(m_id, number) || (always && m_targets.returnsToSeat(m_id, number)))
            problem("target_loop", pointer);
    }

    const PbxLookup &m_pbx;
    PbxRules m_rules;
    PbxTargets m_targets;
    QString m_id;
    const SeatSettings &m_seat;
    QList<QuoteProblem> m_problems;
};
} // namespace

QList<QuoteProblem> PbxRules::seat(const QString &seatId, const SeatSettings &settings) const
{
    return SeatCheck(m_pbx, seatId, settings).run();
}

QList<QuoteProblem> PbxRules::seatWarnings(const SeatSettings &settings) const
{
    QList<QuoteProblem> list;
    if (isReserved(settings.extension))
        list << QuoteProblem{QStringLiteral("extension_reserved"), QStringLiteral("/extension"), {}};
    const auto abroad = [&list](const QString &number, const QString &pointer) {
        if (PbxTargets::isForeign(number))
            list << QuoteProblem{QStringLiteral("target_foreign"), pointer, {}};
    };
    for (qsizetype i = 0; i < settings.parallelNumbers.size(); ++i)
        abroad(settings.parallelNumbers.at(i), QStringLiteral("/parallelNumbers/%1").arg(i));
    abroad(settings.diversions.always, QStringLiteral("/diversions/always"));
    abroad(settings.diversions.busy, QStringLiteral("/diversions/busy"));
    abroad(settings.diversions.noAnswer, QStringLiteral("/diversions/noAnswer"));
    abroad(settings.diversions.notRegistered, QStringLiteral("/diversions/notRegistered"));
    return list;
}

QString PbxRules::internalNumber(const QString &digits, const QString &ownId) const
{
    if (!isDigits(digits) || digits.size() < 2 || digits.size() > 6)
        return QStringLiteral("extension_form");
    const PbxSystem *system = m_pbx.system();
    if (system && system->mobileIntegration && (digits.size() == 2 || digits.startsWith(u'0') || digits == u"911"))
        return QStringLiteral("extension_mobile");
    const Seat *seat = m_pbx.seatWithExtension(digits);
    const AnywherePortal *portal = m_pbx.portalWithExtension(digits);
    const bool taken = (seat && seat->id != ownId) || (portal && portal->id != ownId);
    return taken ? QStringLiteral("extension_taken") : QString();
}

bool PbxRules::isReserved(const QString &digits)
{
    return digits.startsWith(u"77") || digits.startsWith(u"78");
}

bool PbxRules::isVoicemailPin(const QByteArray &pin)
{
    return pin.size() >= pinMin && pin.size() <= pinMax && isDigits(QString::fromUtf8(pin));
}

QString PbxRules::presented(const CallerNumber &caller) const
{
    const PbxNumber *number = m_pbx.number(caller.numberId);
    return number ? number->number + caller.extension : QString();
}

QList<const PbxNumber *> PbxRules::clipNumbers(Pbx::NumberKind kind) const
{
    QList<const PbxNumber *> list;
    for (const PbxNumber &number : m_pbx.numbers())
        if (number.kind == kind)
            list << &number;
    return list;
}

SeatSettings PbxRules::normalised(SeatSettings settings)
{
    settings.name = settings.name.trimmed();
    settings.email = settings.email.trimmed();
    settings.extension = settings.extension.trimmed();
    for (QString *number : {&settings.serviceNumber, &settings.callbackNumber, &settings.diversions.always,
                            &settings.diversions.busy, &settings.diversions.noAnswer, &settings.diversions.notRegistered})
        *number = e164(*number);
    for (QString &number : settings.parallelNumbers)
        number = e164(number);
    return settings;
}
