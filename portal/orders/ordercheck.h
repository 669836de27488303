#pragma once
#include "cataloguetypes.h"
#include "changequote.h"
#include "portalcontext.h"
#include "scope.h"

/// What an order that may be placed is made of.
struct CheckedOrder {
    ServiceContract contract;
    Catalogue catalogue;
    CatalogueProduct product;
    ChangeQuote quote;
};

/// Decides whether an order is possible as it stands; each refusal is a named rule.
class OrderCheck
{
public:
    explicit OrderCheck(PortalContext &context) : m_context(context) {}
    /// Throws Problem: 404 `not_found`, 412 `precondition_failed` when the contract has changed, 409 `price_changed`, 422 with
    /// the code of the first business rule that refuses and all of them in `errors`.
    CheckedOrder check(const Scope &scope, const OrderRequest &request);
    /// Whether the rule behind a code of ChangeQuote is on.
    static bool refuses(const Rules &rules, const QString &code);

private:
    void requireUploads(const Scope &scope, const OrderRequest &request);
    PortalContext &m_context;
};
