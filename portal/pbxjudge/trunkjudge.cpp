#include "trunkjudge.h"

#include "numberrange.h"
#include "phonenumber.h"

#include <algorithm>

using Ordering::DiversionKind;
using Ordering::DiversionScope;

namespace
{
QString e164(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number && number->isPossible() ? number->e164() : text;
}

/// One of the number itself comes before one of its block.
const Diversion *diversionOf(const PbxModel &model, DiversionKind kind, const QString &number)
{
    const QList<Diversion> &list = model.selfCare.diversions;
    const auto find = [&](auto holds) -> const Diversion * {
        const auto it =
            std::find_if(list.begin(), list.end(), [&](const Diversion &d) { return d.active && d.kind == kind && holds(d); });
        return it == list.end() ? nullptr : &*it;
    };
    if (const Diversion *own = find([&](const Diversion &d) { return d.scope != DiversionScope::Block && d.number == number; }))
        return own;
    return find([&](const Diversion &d) {
        return d.scope == DiversionScope::Block &&
               std::any_of(model.contract.numbers.begin(), model.contract.numbers.end(), [&](const NumberObject &object) {
                   return object.first == d.number && NumberRange(object).contains(number);
               });
    });
}
} // namespace

CallVerdict TrunkJudge::run(const PbxModel &model, const CallSituation &call)
{
    const QString number = e164(call.to);
    CallVerdict verdict;
    const auto rings = [&](const char *outcome, const QString &who) {
        verdict.outcome = QString::fromLatin1(outcome);
        verdict.rings = QStringList{who};
        verdict.presented = e164(call.from);
    };
    const bool own = std::any_of(model.contract.numbers.begin(), model.contract.numbers.end(), [&](const NumberObject &object) {
        return object.state != Ordering::NumberState::PortingIn && NumberRange(object).contains(number);
    });
    if (!own) {
        verdict.outcome = QStringLiteral("unknown_number");
        verdict.path << QStringLiteral("%1 is no number of this contract").arg(number);
        return verdict;
    }
    const Diversion *permanent = diversionOf(model, DiversionKind::Permanent, number);
    const Diversion *once = call.trunkDown ? diversionOf(model, DiversionKind::Once, number) : nullptr;
    if (const Diversion *diversion = permanent ? permanent : once) {
        verdict.divertedBy = permanent ? QStringLiteral("aws") : QStringLiteral("once");
        verdict.path << QStringLiteral("%1 to %2").arg(verdict.divertedBy, diversion->target);
        rings("diverted", diversion->target);
    } else if (call.trunkDown) {
        verdict.outcome = QStringLiteral("unreachable");
        verdict.path << QStringLiteral("the trunk is not registered");
    } else {
        verdict.path << QStringLiteral("to the customer's exchange");
        rings("rings", number);
    }
    return verdict;
}
