#pragma once
#include "contractstore.h"
#include "linestore.h"

struct Request;
struct Response;

/// Technical data and passwords of a line (R3-057…059, R3-067…069). Reads are slow (--technical-delay) and may fail (503
/// technical_unavailable); both leave a row in the log.
class TechnicalAccess
{
public:
    explicit TechnicalAccess(PortalContext &context) : m_context(context) {}
    Response sip(const Request &request, const Scope &scope);
    Response cpe(const Request &request, const Scope &scope);
    /// Another password, shown once; the same key again answers without it.
    Response newPassword(const Request &request, const Scope &scope, LineStore::Password which);

    /// Name of the row in `settings` with which a test lets reads fail.
    static inline const QString failSetting = QStringLiteral("technical_fails");

private:
    ServiceContract contract(const Request &request, const Scope &scope);
    Response slowly(const Request &request, Response response) const;
    PortalContext &m_context;
};
