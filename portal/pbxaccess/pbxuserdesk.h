#pragma once
#include "pbxdesktypes.h"
#include "pbxtable.h"

struct Request;

/// Users of the telephone system itself: Administrator and Teilnehmer (R3-118). All in one transaction each.
class PbxUserDesk
{
public:
    explicit PbxUserDesk(PortalContext &context) : m_context(context), m_rows(context, "pbx_user", "pbx_users") {}
    PbxUser find(const Scope &scope, const QString &id) { return m_rows.require(scope, id); }
    /// 400 invalid_body, 409 user_name_taken, 422 seat_unknown.
    PbxUser create(const Scope &scope, const QString &contractId, const PbxUserSettings &settings);
    /// And 404, 412, 428.
    PbxUser change(const Request &request, const Scope &scope, const QString &id);
    void remove(const Request &request, const Scope &scope, const QString &id);

private:
    void requireForm(const PbxUserSettings &settings) const;
    void requireFree(const PbxUser &user);
    /// 422 seat_unknown.
    void requireSeat(const PbxUser &user);
    PortalContext &m_context;
    PbxTable<PbxUser> m_rows;
};
