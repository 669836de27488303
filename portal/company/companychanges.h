#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "quoteproblem.h"
#include "scope.h"

struct Request;

/// What an administrator changes of the Kundendaten (R3-101…106, G-33). All of them throw Problem; both PUT need If-Match on the
/// record's rev (428, 412) and answer the new record.
class CompanyChanges
{
public:
    explicit CompanyChanges(PortalContext &context) : m_context(context) {}
    /// 422 `company_rule` with what CompanyRules found.
    CustomerRecord save(const Request &request, const Scope &scope);
    /// 409 `price_changed` when price or first day are not those that DispatchQuote finds now.
    CustomerRecord dispatch(const Request &request, const Scope &scope);
    /// 403 `wrong_password`, 422 `kundenkennwort_rule`.
    void kundenkennwort(const Request &request, const Scope &scope);

private:
    CustomerRecord subject(const Request &request, const Scope &scope);
    void refuse(QList<QuoteProblem> problems) const;
    PortalContext &m_context;
};
