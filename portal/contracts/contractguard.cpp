#include "contractguard.h"

#include "contractfeatures.h"
#include "httpmessage.h"

using Ordering::DiversionKind;
using Ordering::Feature;

void ContractGuard::requireChangeable(const ServiceContract &contract, const Rules &rules)
{
    if (contract.state != Ordering::ContractState::Active && rules.refuses(Rule::SelfCareState))
        throw Problem(422, "contract_not_changeable");
}

void ContractGuard::requireFeature(const ServiceContract &contract, Feature feature, const Rules &rules)
{
    if (!ContractFeatures::has(contract, feature) && rules.refuses(Rule::SelfCareFeature))
        throw Problem(422, "feature_not_available");
}

void ContractGuard::requireDiversions(const ServiceContract &contract, const QList<Diversion> &items, const Rules &rules)
{
    for (const Diversion &item : items)
        requireFeature(contract, item.kind == DiversionKind::Once ? Feature::OnceEditor : Feature::PermanentDiversion, rules);
    if (!ContractFeatures::has(contract, Feature::OnceEditor))
        requireFeature(contract, Feature::PermanentDiversion, rules);
}
