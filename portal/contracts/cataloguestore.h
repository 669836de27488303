#pragma once
#include "cataloguetypes.h"
#include "portalcontext.h"
#include "scope.h"

#include <optional>

/// The price lists: one for all customers, the newest that is valid today counts. Each customer sees a change under a rev of his
/// own; to him it is one resource, with his customer's id.
class CatalogueStore
{
public:
    explicit CatalogueStore(PortalContext &context) : m_context(context) {}
    /// The list in force, with the customer's rev; nullopt: the provider has published none.
    std::optional<Catalogue> current(const QString &customerId);
    /// Another list, in force from `validFrom` on. Its id and rev do not count. Inside the caller's transaction.
    void publish(const Catalogue &catalogue);
    /// Gives the customer a rev for a list that has come into force. Not inside a transaction.
    void settle(const QString &customerId);

    static const CatalogueProduct *product(const Catalogue &catalogue, const QString &code);

private:
    struct InForce {
        QString id;
        QString body;
    };
    std::optional<InForce> inForce();
    PortalContext &m_context;
};
