#include "callfindingwords.h"

#include "displaytext.h"
#include "phonenumber.h"

#include <QCoreApplication>

using Kind = CallFinding::Kind;

namespace
{
QString say(const char *text)
{
    return QCoreApplication::translate("CallFindingWords", text);
}

QString clockOf(const QDateTime &time)
{
    return time.time().toString(QStringLiteral("HH:mm"));
}

QString calls(qint64 count)
{
    return QCoreApplication::translate("CallFindingWords", "%n calls", nullptr, int(count));
}

/// "on 03.03.2026 between 02:10 and 03:40", "between 03.03.2026, 22:10 and 04.03.2026, 03:40"
QString time(const CallFinding &f)
{
    const QString first = clockOf(f.from), last = clockOf(f.to);
    if (f.from.date() != f.to.date())
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "between %1, %2 and %3, %4"))
            .arg(DisplayText::date(f.from.date()), first, DisplayText::date(f.to.date()), last);
    if (first == last)
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "on %1 at %2")).arg(DisplayText::date(f.from.date()), first);
    return say(QT_TRANSLATE_NOOP("CallFindingWords", "on %1 between %2 and %3"))
        .arg(DisplayText::date(f.from.date()), first, last);
}

QString month(const CallFinding &f)
{
    return f.from.date().toString(QStringLiteral("MM/yyyy"));
}

QString target(const QString &prefix)
{
    struct Name {
        const char *prefix;
        const char *name;
    };
    static constexpr Name names[] = {
        {"+49900", QT_TRANSLATE_NOOP("CallFindingWords", "the premium-rate numbers 0900")},
        {"+49137", QT_TRANSLATE_NOOP("CallFindingWords", "the mass-traffic numbers 0137")},
        {"+49118", QT_TRANSLATE_NOOP("CallFindingWords", "the directory enquiries 118")},
        {"+49190", QT_TRANSLATE_NOOP("CallFindingWords", "the premium-rate numbers 0190")},
    };
    for (const Name &known : names)
        if (prefix == QLatin1String(known.prefix))
            return say(known.name);
    return say(QT_TRANSLATE_NOOP("CallFindingWords", "numbers that begin with %1")).arg(prefix);
}
} // namespace

QString CallFindingWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::Duplicate:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "Call listed twice"));
    case Kind::Overlap:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "Too many calls at once"));
    case Kind::Short:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "Many very short calls"));
    case Kind::Burst:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "Burst at night or weekend"));
    case Kind::FirstSeen:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "New expensive destination"));
    case Kind::Deactivated:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "Calls of a deactivated line"));
    case Kind::Budget:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CallFindingWords", "Monthly limit exceeded"));
}

Tone CallFindingWords::tone(Kind kind)
{
    return kind == Kind::Burst || kind == Kind::FirstSeen ? Tone::Bad : Tone::Warning;
}

QString CallFindingWords::begin(const CallFinding &finding)
{
    return DisplayText::date(finding.from.date()) + QStringLiteral("  ") + clockOf(finding.from);
}

QString CallFindingWords::seat(const CallFinding &finding)
{
    constexpr qsizetype longest = 5; // of an extension: it is no number to be grouped
    if (finding.seat.isEmpty())
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "all seats"));
    return finding.seat.size() > longest ? PhoneNumber::display(finding.seat) : finding.seat;
}

QString CallFindingWords::sentence(const CallFinding &f)
{
    const QString net = DisplayText::exactMoney(f.net);
    switch (f.kind) {
    case Kind::Duplicate:
        return say(QT_TRANSLATE_NOOP(
                       "CallFindingWords",
                       "Seat %1 called %2 %3: the same begin, duration and amount stand there %4 times, %5 together."))
            .arg(seat(f), PhoneNumber::display(f.target), time(f), QString::number(f.calls), net);
    case Kind::Overlap:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "Seat %1: %2 %3 that overlap, more than %4 at once; %5 together."))
            .arg(seat(f), calls(f.calls), time(f), QString::number(f.usualCalls), net);
    case Kind::Short:
        return say(QT_TRANSLATE_NOOP("CallFindingWords",
                                     "Seat %1: %2 of less than two seconds in %3 that cost money, %4 together; told from %5 on."))
            .arg(seat(f), calls(f.calls), month(f), net, QString::number(f.usualCalls));
    case Kind::Burst:
        return say(QT_TRANSLATE_NOOP("CallFindingWords",
                                     "Seat %1: %2 %3, %4; never more than %5 and %6 in a night or a weekend day before."))
            .arg(seat(f), calls(f.calls), time(f), net, calls(f.usualCalls), DisplayText::exactMoney(f.usualNet));
    case Kind::FirstSeen:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "%1 to %2 %3, %4 together; never called before, first by seat %5."))
            .arg(calls(f.calls), target(f.target), time(f), net, seat(f));
    case Kind::Deactivated:
        return say(QT_TRANSLATE_NOOP("CallFindingWords", "%1 %2 of %3, %4 together, although it is deactivated."))
            .arg(calls(f.calls), time(f), seat(f), net);
    case Kind::Budget:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CallFindingWords", "%1 in %2 cost %3; the limit is %4."))
        .arg(calls(f.calls), month(f), net, DisplayText::exactMoney(f.usualNet));
}

QString CallFindingWords::advice(Kind kind)
{
    switch (kind) {
    case Kind::Duplicate:
    case Kind::Short:
    case Kind::Deactivated:
        return say(
            QT_TRANSLATE_NOOP("CallFindingWords", "Ask the provider why this is charged: within eight weeks of the invoice."));
    case Kind::Overlap:
        return say(
            QT_TRANSLATE_NOOP("CallFindingWords", "Somebody else may be using the line's access data: have them changed."));
    case Kind::Burst:
    case Kind::FirstSeen:
        return say(QT_TRANSLATE_NOOP(
            "CallFindingWords", "If nobody of yours made these calls, block the destination and have the access data changed."));
    case Kind::Budget:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CallFindingWords", "The dearest destinations of the month show where the money went."));
}

QString CallFindingWords::ticketSubject(const CallFinding &finding)
{
    return say(QT_TRANSLATE_NOOP("CallFindingWords", "%1: %2, %3"))
        .arg(kind(finding.kind), seat(finding), DisplayText::date(finding.from.date()));
}

QString CallFindingWords::ticketText(const CallFinding &finding, const QStringList &places)
{
    QStringList lines{sentence(finding), {}, say(QT_TRANSLATE_NOOP("CallFindingWords", "They stand in:"))};
    lines += places;
    lines << QString() << say(QT_TRANSLATE_NOOP("CallFindingWords", "Please check this."));
    return lines.join(u'\n');
}
