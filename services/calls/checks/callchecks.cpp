#include "callchecks.h"

#include "oddcalls.h"

#include <algorithm>

Result<QList<CallFinding>> CallChecks::run(const CallRecords &records, const CallFilter &filter, const Limits &limits,
                                           std::stop_token stop)
{
    OddCalls calls(records, limits);
    if (const auto loaded = calls.load(filter, stop); !loaded)
        return fail(loaded.error());
    for (const auto look : {&OddCalls::duplicates, &OddCalls::overlaps, &OddCalls::shortCalls, &OddCalls::bursts,
                            &OddCalls::firstSeen, &OddCalls::deactivated, &OddCalls::budget}) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        (calls.*look)();
    }
    std::stable_sort(calls.findings.begin(), calls.findings.end(),
                     [](const CallFinding &a, const CallFinding &b) { return a.from < b.from; });
    for (CallFinding &finding : calls.findings)
        finding.id = idOf(finding);
    return calls.findings;
}

CallChecks::Limits CallChecks::limitsOf(const CallLimits &said)
{
    Limits limits;
    limits.monthlyBudget = said.monthlyBudget;
    for (const auto &[subject, day] : said.deactivated.asKeyValueRange())
        limits.deactivated.insert(subject, day);
    return limits;
}

QString CallChecks::idOf(const CallFinding &finding)
{
    // The number of a duplicate may lose digits one day (G-42), and a month may get more calls.
    const bool monthly = finding.kind == CallFinding::Kind::Short || finding.kind == CallFinding::Kind::Budget;
    const QString when = finding.from.toString(monthly ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const QString target = finding.kind == CallFinding::Kind::FirstSeen ? finding.target : QString();
    return QStringList{word(finding.kind), finding.seat, target, when}.join(u'|');
}

QString CallChecks::word(CallFinding::Kind kind)
{
    switch (kind) {
    case CallFinding::Kind::Duplicate:
        return QStringLiteral("duplicate");
    case CallFinding::Kind::Overlap:
        return QStringLiteral("overlap");
    case CallFinding::Kind::Short:
        return QStringLiteral("short");
    case CallFinding::Kind::Burst:
        return QStringLiteral("burst");
    case CallFinding::Kind::FirstSeen:
        return QStringLiteral("first-seen");
    case CallFinding::Kind::Deactivated:
        return QStringLiteral("deactivated");
    case CallFinding::Kind::Budget:
        break;
    }
    return QStringLiteral("budget");
}
