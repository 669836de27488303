#include "selfcarestore.h"

#include "contractaccess.h"
#include "contractfeatures.h"
#include "resourcebody.h"
#include "selfcarerules.h"

std::optional<SelfCare> SelfCareStore::find(const Scope &scope, const QString &contractId)
{
    const auto [sql, bindings] = ContractAccess::ownOnly(scope, m_context.rules);
    const auto row = m_context.database.first(QStringLiteral("SELECT rev, body FROM self_care WHERE contract_id = ? AND ") + sql,
                                              QVariantList{contractId} + bindings);
    return row ? std::optional(ResourceBody::read<SelfCare>(*row)) : std::nullopt;
}

std::optional<SelfCare> SelfCareStore::of(const QString &contractId)
{
    const auto row =
        m_context.database.first(QStringLiteral("SELECT rev, body FROM self_care WHERE contract_id = ?"), {contractId});
    return row ? std::optional(ResourceBody::read<SelfCare>(*row)) : std::nullopt;
}

void SelfCareStore::save(const QString &customerId, SelfCare &selfCare)
{
    selfCare.rev = CustomerRevision::next(m_context.database, customerId);
    m_context.database.write(QStringLiteral("INSERT INTO self_care (contract_id, customer_id, rev, body) VALUES (?, ?, ?, ?) "
                                            "ON CONFLICT (contract_id) DO UPDATE SET rev = excluded.rev, body = excluded.body"),
                             {selfCare.id, customerId, selfCare.rev, ResourceBody::write(selfCare)});
}

void SelfCareStore::follow(const QString &customerId, const ServiceContract &contract)
{
    const auto before = of(contract.id);
    SelfCare after;
    after.id = contract.id;
    after.registration.mode = Ordering::RegistrationMode::Off;
    if (before) {
        after = *before;
        const auto gone = SelfCareRules(contract).diversions(after.diversions);
        for (qsizetype i = after.diversions.size() - 1; i >= 0; --i) {
            const auto feature = after.diversions[i].kind == Ordering::DiversionKind::Once
                                     ? Ordering::Feature::OnceEditor
                                     : Ordering::Feature::PermanentDiversion;
            const QString number = QStringLiteral("/items/%1/number").arg(i);
            const bool lost = std::any_of(gone.cbegin(), gone.cend(), [&](const QuoteProblem &p) { return p.pointer == number; });
            if (lost || !ContractFeatures::has(contract, feature))
                after.diversions.removeAt(i);
        }
        if (!ContractFeatures::has(contract, Ordering::Feature::ClipNumbers))
            after.clipNumbers.clear();
    }
    if (!before || after != *before)
        save(customerId, after);
}
