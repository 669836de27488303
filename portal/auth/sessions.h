#pragma once
#include "accounts.h"
#include "scope.h"

class Row;
struct PortalContext;
struct Request;
struct Route;

/// Sessions (G-35): an opaque token of 256 bits, stored as hash, 12 h at most, locked after 30 minutes without a request that a
/// user caused; and the device grants' tokens (G-37).
class Sessions
{
public:
    struct Opened {
        Secret token;
        SessionInfo info;
    };

    explicit Sessions(PortalContext &context) : m_context(context) {}
    /// Inside the caller's transaction.
    Opened open(const Account &account, bool withSecondFactor, const QString &device, const QString &address);
    /// Who asks: throws 401 `unauthenticated`, `session_expired`, `session_locked`, 403 `forbidden`.
    Scope authorize(const Request &request, const Route &route);
    SessionInfo info(const QString &sessionId);
    bool openedWithPin(const QString &sessionId);
    void lock(const QString &sessionId);
    void unlock(const QString &sessionId);
    void end(const QString &sessionId);
    /// All of a user's, but `exceptId`; inside the caller's transaction.
    void endAll(const QString &userId, const QString &exceptId = {});

    /// All live device grants of a user; their names. Inside the caller's transaction.
    QStringList revokeGrants(const QString &userId);

private:
    Scope ofSession(const Row &row, const Request &request, const Route &route);
    Scope ofGrant(const Row &row, const Route &route);
    Scope ofUser(const QString &userId, const Route &route);
    bool isLocked(const Row &row) const;
    PortalContext &m_context;
};
