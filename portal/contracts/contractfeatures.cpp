#include "contractfeatures.h"

#include "jsoncodec.h"

#include <algorithm>

using Ordering::Feature;

namespace
{

/// What a product brings along; the rest comes with options.
QList<Feature> ofProduct(const QString &code)
{
    static const QHash<QString, QList<Feature>> table{
        {ProductCode::sipTrunk, {Feature::SipAccess, Feature::PermanentDiversion, Feature::MultiRegistration}},
        {ProductCode::sipTrunkPro, {Feature::SipAccess, Feature::PermanentDiversion, Feature::MultiRegistration}},
        {ProductCode::sipAccount, {Feature::SipAccounts, Feature::PermanentDiversion}},
        {ProductCode::centrex, {Feature::PermanentDiversion}},
        {ProductCode::cloudPhone, {Feature::OnceInPbx}},
        {ProductCode::dsl, {Feature::DslLine, Feature::Cpe}},
    };
    return table.value(code);
}

bool hasNumberInUse(const ServiceContract &contract)
{
    return std::any_of(contract.numbers.cbegin(), contract.numbers.cend(), [](const NumberObject &n) {
        return n.state == Ordering::NumberState::Active || n.state == Ordering::NumberState::PortingOut;
    });
}

QString word(Feature feature)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<Feature>(), int(feature));
}

} // namespace

bool ContractFeatures::isBooked(const ServiceContract &contract, const QString &productCode)
{
    return std::any_of(contract.items.cbegin(), contract.items.cend(),
                       [&](const ContractItem &i) { return i.productCode == productCode && i.quantity > 0; });
}

QStringList ContractFeatures::of(const ServiceContract &contract)
{
    QList<Feature> found = ofProduct(contract.productCode);
    if (isBooked(contract, ProductCode::once) && !found.contains(Feature::OnceInPbx))
        found << Feature::OnceEditor;
    if (isBooked(contract, ProductCode::clipNoScreening))
        found << Feature::ClipNumbers;
    if (!hasNumberInUse(contract))
        found.removeIf(
            [](Feature f) { return f == Feature::OnceEditor || f == Feature::OnceInPbx || f == Feature::PermanentDiversion; });
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const Feature feature : std::as_const(found))
        words << word(feature);
    return words;
}

bool ContractFeatures::has(const ServiceContract &contract, Feature feature)
{
    return contract.features.contains(word(feature));
}

Contract::EvnKind ContractFeatures::bookedEvnKind(const ServiceContract &contract)
{
    if (isBooked(contract, ProductCode::shortenedEvn))
        return Contract::EvnKind::Shortened;
    return isBooked(contract, ProductCode::fullEvn) ? Contract::EvnKind::Full : Contract::EvnKind::None;
}
