#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "scope.h"
#include "selfcaretypes.h"

#include <optional>

/// What the customer configures of a contract, as rows. A contract for which nothing was configured has an empty state.
class SelfCareStore
{
public:
    explicit SelfCareStore(PortalContext &context) : m_context(context) {}
    /// nullopt: this customer has no such contract, or it was saved without self-care.
    std::optional<SelfCare> find(const Scope &scope, const QString &contractId);
    std::optional<SelfCare> of(const QString &contractId);
    /// Under the customer's next rev, which it sets; inside the caller's transaction.
    void save(const QString &customerId, SelfCare &selfCare);
    /// After a change of the contract: an empty state for a new one; what is no longer booked or whose number has gone goes as
    /// well.
    void follow(const QString &customerId, const ServiceContract &contract);

private:
    PortalContext &m_context;
};
