#include "failurelimits.h"

#include "accountrules.h"
#include "httpmessage.h"
#include "portalcontext.h"

namespace
{
const QString password = QStringLiteral("password");

/// Seconds still to wait, 0 when none.
qint64 remaining(PortalContext &context, const QString &subject, qint64 (*delay)(qint64))
{
    const auto row = context.database.first(
        QStringLiteral("SELECT in_a_row, last_at FROM failures WHERE subject = ? AND kind = ?"), {subject, password});
    if (!row)
        return 0;
    const qint64 until = row->number("last_at") + delay(row->number("in_a_row")) * 1000;
    return std::max<qint64>(0, (until - context.clock.nowMs() + 999) / 1000);
}
} // namespace

qint64 FailureLimits::accountDelay(qint64 failures)
{
    return failures < 3 ? 0 : std::min<qint64>(qint64(1) << std::min<qint64>(failures - 3, 20), 900);
}

qint64 FailureLimits::addressDelay(qint64 failures)
{
    return failures < 20 ? 0 : std::min<qint64>(qint64(1) << std::min<qint64>(failures - 20, 20), 300);
}

QString FailureLimits::accountSubject(const QString &userName)
{
    return QStringLiteral("account:") + AccountRules::foldedUserName(userName);
}

void FailureLimits::beforePassword(PortalContext &context, const QString &userName, const QString &address)
{
    struct Verdict {
        bool needsLink = false;
        qint64 wait = 0;
    };
    const QString account = accountSubject(userName), from = QStringLiteral("address:") + address;
    const Verdict verdict = Transaction::run(context.database, [&] {
        Verdict v;
        v.needsLink = count(context, account, password) >= passwordsInARow;
        v.wait = std::max(remaining(context, account, accountDelay), remaining(context, from, addressDelay));
        const bool refused = (v.needsLink && context.rules.refuses(Rule::PasswordInARow)) ||
                             (v.wait > 0 && context.rules.refuses(Rule::PasswordDelay));
        if (!refused) {
            // an address that was quiet for an hour starts anew
            context.database.write(QStringLiteral("DELETE FROM failures WHERE subject = ? AND kind = ? AND last_at < ?"),
                                   {from, password, context.clock.nowMs() - 3600000});
            add(context, account, password);
            add(context, from, password);
        }
        return v;
    });
    if (verdict.needsLink && context.rules.refuses(Rule::PasswordInARow))
        throw Problem(403, "account_link_required");
    if (verdict.wait > 0 && context.rules.refuses(Rule::PasswordDelay))
        throw Problem(429, "rate_limited").withRetryAfter(verdict.wait);
}

void FailureLimits::passwordRight(PortalContext &context, const QString &userName, const QString &address)
{
    Transaction::run(context.database, [&] {
        clear(context, accountSubject(userName), password);
        context.database.write(
            QStringLiteral("UPDATE failures SET in_a_row = in_a_row - 1 WHERE subject = ? AND kind = ? AND in_a_row > 0"),
            {QStringLiteral("address:") + address, password});
    });
}

qint64 FailureLimits::count(PortalContext &context, const QString &subject, const QString &kind)
{
    const auto row =
        context.database.first(QStringLiteral("SELECT in_a_row FROM failures WHERE subject = ? AND kind = ?"), {subject, kind});
    return row ? row->number("in_a_row") : 0;
}

qint64 FailureLimits::add(PortalContext &context, const QString &subject, const QString &kind)
{
    return context.database
        .first(QStringLiteral(
                   "INSERT INTO failures (subject, kind, in_a_row, last_at) VALUES (?, ?, 1, ?) "
                   "ON CONFLICT (subject, kind) DO UPDATE SET in_a_row = failures.in_a_row + 1, last_at = excluded.last_at "
                   "RETURNING in_a_row"),
               {subject, kind, context.clock.nowMs()})
        ->number("in_a_row");
}

void FailureLimits::clear(PortalContext &context, const QString &subject, const QString &kind)
{
    context.database.write(QStringLiteral("DELETE FROM failures WHERE subject = ? AND kind = ?"), {subject, kind});
}

bool FailureLimits::allowEvent(PortalContext &context, const QString &subject, const QString &kind, int limit, qint64 windowMs)
{
    const qint64 now = context.clock.nowMs();
    context.database.write(QStringLiteral("DELETE FROM attempts WHERE subject = ? AND kind = ? AND at <= ?"),
                           {subject, kind, now - windowMs});
    const auto row = context.database.first(QStringLiteral("SELECT COUNT(*) AS n FROM attempts WHERE subject = ? AND kind = ?"),
                                            {subject, kind});
    if (row->number("n") >= limit)
        return false;
    context.database.write(QStringLiteral("INSERT INTO attempts (subject, kind, at) VALUES (?, ?, ?)"), {subject, kind, now});
    return true;
}
