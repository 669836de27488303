#pragma once
#include <QString>

struct PortalContext;

/// Failures in a row, persisted, counted before the answer is known: neither parallel guesses nor a restart get more tries.
namespace FailureLimits
{
/// Reserves one password try of an account and an address. Throws 429 `rate_limited` while a delay runs, and 403
/// `account_link_required` from 100 in a row. Not inside a transaction.
void beforePassword(PortalContext &context, const QString &userName, const QString &address);
/// The password was right: the account's row ends, the address gets its try back.
void passwordRight(PortalContext &context, const QString &userName, const QString &address);

/// The subject under which an account's failures count, existing or not.
QString accountSubject(const QString &userName);
qint64 count(PortalContext &context, const QString &subject, const QString &kind);
/// Adds one and returns the new count; inside the caller's transaction.
qint64 add(PortalContext &context, const QString &subject, const QString &kind);
void clear(PortalContext &context, const QString &subject, const QString &kind);

/// Counts an event and says whether at most `limit` happened within the last `windowMs`; inside the caller's transaction.
bool allowEvent(PortalContext &context, const QString &subject, const QString &kind, int limit, qint64 windowMs);

/// Seconds to wait after so many failures in a row.
qint64 accountDelay(qint64 failures);
qint64 addressDelay(qint64 failures);

inline constexpr int passwordsInARow = 100, pinsInARow = 30;
} // namespace FailureLimits
