#pragma once
#include "anywhererules.h"
#include "pbxtable.h"

/// Anywhere-Portale: made by an order of the Warenkorb, then changed and removed without cost (R4-001…014).
class AnywhereDesk
{
public:
    explicit AnywhereDesk(PortalContext &context) : m_context(context), m_rows(context, "anywhere_portal", "anywhere_portals") {}
    AnywherePortal find(const Scope &scope, const QString &id) { return m_rows.require(scope, id); }
    /// Group and number; pointers into AnywhereCreation.
    QList<QuoteProblem> problemsOfPlace(const AnywherePortal &portal);
    /// Pointers into AnywhereSettings.
    QList<QuoteProblem> problemsOf(const AnywherePortal &portal, const AnywhereSettings &wanted);
    /// Inside the caller's transaction.
    void create(const QString &customerId, AnywherePortal &portal) { m_rows.save(customerId, portal); }
    AnywherePortal change(const Request &request, const Scope &scope, const QString &id);
    void remove(const Request &request, const Scope &scope, const QString &id);

private:
    PbxStock stockFor(const AnywherePortal &portal, const AnywhereSettings &wanted);
    PortalContext &m_context;
    PbxTable<AnywherePortal> m_rows;
};
