#include "selfcarestore.h"

#include "contractaccess.h"
#include "resourcebody.h"

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
