#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "scope.h"

#include <optional>

class Row;

/// Contracts as rows. Reads take a Scope; writes are inside the caller's transaction.
class ContractStore
{
public:
    /// A contract and whose it is, for what the provider does himself.
    struct Owned {
        QString customerId;
        ServiceContract contract;
    };

    explicit ContractStore(PortalContext &context) : m_context(context) {}
    /// nullopt: this customer has none of that id.
    std::optional<ServiceContract> find(const Scope &scope, const QString &id);
    /// By number.
    QList<ServiceContract> all(const Scope &scope);
    std::optional<Owned> byId(const QString &id);
    std::optional<Owned> byNumber(const QString &number);

    /// A new one (without id) or the new state of a known one, under the customer's next rev. Derives the features and the day of
    /// the next change, lets self-care follow; sets id, rev and features of `contract`.
    void save(const QString &customerId, ServiceContract &contract);
    /// What time alone has changed, each contract in a transaction of its own; how many. Not inside a transaction.
    int settle();

private:
    std::optional<Owned> owned(const QString &sql, const QString &value);
    void settle(const QString &id, const QDate &today);
    PortalContext &m_context;
};
