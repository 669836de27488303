#include "selfcarechange.h"

#include "accounts.h"
#include "contractfeatures.h"
#include "contractguard.h"
#include "contractlog.h"
#include "httpmessage.h"
#include "selfcarerules.h"
#include "trunk.h"

#include <QSet>
#include <algorithm>

namespace
{

constexpr CodeRule ruleOfCode[] = {
    {"number_unknown", Rule::DiversionNumber},
    {"extension_unknown", Rule::DiversionNumber},
    {"target_form", Rule::DiversionTargetForm},
    {"target_refused", Rule::DiversionTargetRefused},
    {"target_loop", Rule::DiversionLoop},
    {"clip_number_form", Rule::ClipNumberForm},
    {"clip_number_ported", Rule::ClipNumberPorted},
    {"entitlement_required", Rule::ClipEntitlement},
    {"registration_addresses", Rule::RegistrationAddresses},
};

void requireKinds(const QList<Diversion> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items[i].kind == Ordering::DiversionKind::Unknown)
            throw Problem(400, "invalid_body").withField(QStringLiteral("/items/%1/kind").arg(i), "required");
}

} // namespace

SelfCareChange::Subject SelfCareChange::subject(const Request &request, const Scope &scope)
{
    const auto contract = ContractStore(m_context).find(scope, request.pathParameter(QStringLiteral("contractId")));
    const auto care = contract ? SelfCareStore(m_context).of(contract->id) : std::nullopt;
    if (!care)
        throw Problem(404, "not_found");
    Http::requireIfMatch(request, care->rev);
    ContractGuard::requireChangeable(*contract, m_context.rules);
    return {*contract, *care};
}

void SelfCareChange::refuse(QList<QuoteProblem> problems) const
{
    problems.removeIf([&](const QuoteProblem &p) { return !m_context.rules.refuses(ruleOfCode, p.code); });
    if (problems.isEmpty())
        return;
    Problem problem(422, problems.first().code.toLatin1().constData());
    for (const QuoteProblem &p : std::as_const(problems))
        problem.withField(p.pointer, p.code.toLatin1().constData(), p.params);
    throw problem;
}

/// A CLIP number of the customer is shown, nobody can be reached there (G-26).
void SelfCareChange::requireInbound(const QList<Diversion> &items, const Scope &scope) const
{
    QSet<QString> outgoingOnly;
    for (const ServiceContract &contract : ContractStore(m_context).all(scope))
        if (const auto care = SelfCareStore(m_context).of(contract.id))
            for (const ClipNumber &clip : care->clipNumbers)
                outgoingOnly << clip.number;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (outgoingOnly.contains(items[i].target) && m_context.rules.refuses(Rule::ClipNumberTarget))
            throw Problem(422, "target_refused").withField(QStringLiteral("/items/%1/target").arg(i), "target_refused");
}

SelfCare SelfCareChange::diversions(const Request &request, const Scope &scope)
{
    const auto list = SelfCareRules::normalised(Http::body<DiversionList>(request).items);
    requireKinds(list);
    return Transaction::run(m_context.database, [&] {
        Subject s = subject(request, scope);
        ContractGuard::requireDiversions(s.contract, list, m_context.rules);
        refuse(SelfCareRules(s.contract).diversions(list));
        requireInbound(list, scope);
        s.care.diversions = Trunk(m_context).diverting(s.contract, s.care.diversions, list);
        SelfCareStore(m_context).save(scope.customerId, s.care);
        return s.care;
    });
}

/// A number on its way into another contract of the customer is being ported as well (R0-014).
ServiceContract SelfCareChange::withPortingOfOthers(ServiceContract contract, const Scope &scope)
{
    for (const ServiceContract &other : ContractStore(m_context).all(scope))
        for (const NumberObject &number : other.numbers)
            if (other.id != contract.id && number.state == Ordering::NumberState::PortingIn)
                contract.numbers << number;
    return contract;
}

SelfCare SelfCareChange::clipNumbers(const Request &request, const Scope &scope)
{
    auto list = SelfCareRules::normalised(Http::body<ClipNumberList>(request).items);
    return Transaction::run(m_context.database, [&] {
        Subject s = subject(request, scope);
        if (!ContractFeatures::has(s.contract, Ordering::Feature::ClipNumbers) && m_context.rules.refuses(Rule::ClipBooked))
            throw Problem(422, "clip_not_booked");
        refuse(SelfCareRules(withPortingOfOthers(s.contract, scope)).clipNumbers(list));
        const auto account = Accounts::byId(m_context, scope.userId);
        for (ClipNumber &item : list) {
            const auto before = std::find_if(s.care.clipNumbers.cbegin(), s.care.clipNumbers.cend(),
                                             [&](const ClipNumber &c) { return c.number == item.number; });
            const bool known = before != s.care.clipNumbers.cend();
            // who declared himself entitled, and when, stays with the number (G-25)
            item.confirmedBy = known ? before->confirmedBy : account->fullName;
            item.confirmedAt = known ? before->confirmedAt : m_context.clock.nowUtc();
            if (!known)
                ContractLog::write(m_context, scope, s.contract.id, "clip_entitled", item.number);
        }
        s.care.clipNumbers = list;
        SelfCareStore(m_context).save(scope.customerId, s.care);
        return s.care;
    });
}

SelfCare SelfCareChange::registration(const Request &request, const Scope &scope)
{
    const Registration wanted = SelfCareRules::normalised(Http::body<Registration>(request));
    if (wanted.mode == Ordering::RegistrationMode::Unknown)
        throw Problem(400, "invalid_body").withField(QStringLiteral("/mode"), "required");
    return Transaction::run(m_context.database, [&] {
        Subject s = subject(request, scope);
        ContractGuard::requireFeature(s.contract, Ordering::Feature::MultiRegistration, m_context.rules);
        refuse(SelfCareRules(s.contract).registration(wanted));
        s.care.registration = wanted;
        SelfCareStore(m_context).save(scope.customerId, s.care);
        return s.care;
    });
}
