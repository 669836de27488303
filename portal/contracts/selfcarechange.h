#pragma once
#include "contractstore.h"
#include "quoteproblem.h"
#include "selfcarestore.h"

struct Request;

/// The three lists that a customer replaces as a whole (R3-060…067, R0-009, R0-013…016, G-17, G-18, G-24…26). Each answers the
/// new state. 404 not_found, 428, 412 against the rev of SelfCare, 422 contract_not_changeable, feature_not_available and what
/// SelfCareRules find.
class SelfCareChange
{
public:
    explicit SelfCareChange(PortalContext &context) : m_context(context) {}
    SelfCare diversions(const Request &request, const Scope &scope);
    SelfCare clipNumbers(const Request &request, const Scope &scope);
    SelfCare registration(const Request &request, const Scope &scope);

private:
    struct Subject {
        ServiceContract contract;
        SelfCare care;
    };
    Subject subject(const Request &request, const Scope &scope);
    void refuse(QList<QuoteProblem> problems) const;
    void requireInbound(const QList<Diversion> &items, const Scope &scope) const;
    ServiceContract withPortingOfOthers(ServiceContract contract, const Scope &scope);
    PortalContext &m_context;
};
