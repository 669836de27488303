#include "pins.h"

#include "failurelimits.h"
#include "httpmessage.h"
#include "portalcontext.h"
#include "portallog.h"

#include <QUuid>

namespace
{
constexpr qint64 minute = 60000, hour = 60 * minute, day = 24 * hour;
constexpr qint64 pinLifetime = 30 * minute, resendDelay = minute;
constexpr int triesPerOwner = 5, perHour = 3, perDay = 10;
const QString kind = QStringLiteral("pin");

QString ownerSubject(const QString &ownerId)
{
    return QStringLiteral("owner:") + ownerId;
}

QString userSubject(const QString &userId)
{
    return QStringLiteral("user:") + userId;
}
} // namespace

PinChallenge Pins::challenge(const Account &account, const QString &ownerId, const Row &row)
{
    PinChallenge c;
    c.number = int(row.number("number"));
    c.maskedMobile = Accounts::maskedMobile(account.mobileNumber);
    c.expiresAt = PortalClock::instant(row.number("expires_at"));
    c.resendAt = PortalClock::instant(row.number("created_at") + resendDelay);
    c.triesLeft = int(std::max<qint64>(0, triesPerOwner - FailureLimits::count(m_context, ownerSubject(ownerId), kind)));
    return c;
}

std::optional<PinChallenge> Pins::current(const Account &account, const QString &ownerId)
{
    const auto row = m_context.database.first(
        QStringLiteral("SELECT number, created_at, expires_at FROM pins WHERE owner_id = ? ORDER BY number DESC LIMIT 1"),
        {ownerId});
    return row ? std::optional(challenge(account, ownerId, *row)) : std::nullopt;
}

std::optional<Problem> Pins::refusal(const Account &account, const QString &ownerId)
{
    const qint64 now = m_context.clock.nowMs();
    const Rules &rules = m_context.rules;
    if (rules.refuses(Rule::PinResendDelay)) {
        const auto last =
            m_context.database.first(QStringLiteral("SELECT MAX(created_at) AS at FROM pins WHERE owner_id = ?"), {ownerId});
        const qint64 wait = last->isNull("at") ? 0 : last->number("at") + resendDelay - now;
        if (wait > 0)
            return Problem(429, "pin_too_soon").withRetryAfter((wait + 999) / 1000);
    }
    // the oldest of the last `limit` says when there is room again
    const auto full = [&](int limit, qint64 window) -> qint64 {
        const auto rows = m_context.database.run(
            QStringLiteral("SELECT created_at FROM pins WHERE user_id = ? AND created_at > ? ORDER BY created_at DESC LIMIT %1")
                .arg(limit),
            {account.id, now - window});
        return rows.size() < limit ? 0 : rows.last().number("created_at") + window - now;
    };
    qint64 wait = rules.refuses(Rule::PinPerHour) ? full(perHour, hour) : 0;
    if (rules.refuses(Rule::PinPerDay))
        wait = std::max(wait, full(perDay, day));
    if (wait <= 0 && rules.refuses(Rule::PinsPerHourInAll)) {
        // Somebody with many passwords must not spend the operator's money without end.
        const int cap = m_context.options.pinsPerHour;
        const auto sent =
            m_context.database.first(QStringLiteral("SELECT COUNT(*) AS n FROM pins WHERE created_at > ?"), {now - hour});
        if (sent->number("n") >= cap) {
            PortalLog::write("alarm", "pins_per_hour", {{QStringLiteral("cap"), cap}});
            return Problem(503, "busy").withRetryAfter(60);
        }
    }
    if (wait > 0)
        return Problem(429, "pin_limit_reached").withRetryAfter((wait + 999) / 1000);
    return std::nullopt;
}

PinChallenge Pins::send(const Account &account, const QString &ownerId, int noMobileStatus)
{
    if (account.mobileNumber.isEmpty())
        throw Problem(noMobileStatus, "no_mobile_number");
    if (linkRequired(account))
        throw Problem(403, "account_link_required");
    return Transaction::run(m_context.database, [&] {
        if (const auto problem = refusal(account, ownerId))
            throw Problem(*problem);
        const qint64 now = m_context.clock.nowMs();
        const qint64 number =
            1 + m_context.database
                    .first(QStringLiteral("SELECT COALESCE(MAX(number), 0) AS n FROM pins WHERE owner_id = ?"), {ownerId})
                    ->number("n");
        const QString pin =
            QStringLiteral("%1").arg(SecretBox::uniform(quint32(m_context.options.pinSpace)), 8, 10, QLatin1Char('0'));
        const auto row = m_context.database.first(
            QStringLiteral("INSERT INTO pins (id, user_id, owner_id, number, fingerprint, created_at, expires_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number, created_at, expires_at"),
            {QUuid::createUuid().toString(QUuid::WithoutBraces), account.id, ownerId, number,
             m_context.secrets.fingerprint(pin.toLatin1(), ownerId.toLatin1()), now, now + pinLifetime});
        m_context.outbox.addSms(
            account.mobileNumber,
            QStringLiteral("Ihre PIN Nr. %1 für das Kundenportal: %2 (gültig 30 Minuten)").arg(number).arg(pin));
        return challenge(account, ownerId, *row);
    });
}

Pins::Answer Pins::check(const Account &account, const QString &ownerId, const Secret &pin)
{
    return Transaction::run(m_context.database, [&] { return judge(account, ownerId, pin); });
}

Pins::Answer Pins::judge(const Account &account, const QString &ownerId, const Secret &pin)
{
    const Rules &rules = m_context.rules;
    if (rules.refuses(Rule::PinInARow) &&
        FailureLimits::count(m_context, userSubject(account.id), kind) >= FailureLimits::pinsInARow)
        return {Verdict::LinkRequired, 0};
    // counted first: whoever dies or races after this line has used a try
    const qint64 tries = FailureLimits::add(m_context, ownerSubject(ownerId), kind);
    if (tries > triesPerOwner && rules.refuses(Rule::PinTries))
        return {Verdict::Exhausted, 0};
    FailureLimits::add(m_context, userSubject(account.id), kind);
    const int left = int(std::max<qint64>(0, triesPerOwner - tries));

    const auto row = m_context.database.first(
        QStringLiteral(
            "SELECT id, expires_at, used_at FROM pins WHERE owner_id = ? AND fingerprint = ? ORDER BY number DESC LIMIT 1"),
        {ownerId, m_context.secrets.fingerprint(pin.reveal(), ownerId.toLatin1())});
    if (!row || (!row->isNull("used_at") && rules.refuses(Rule::PinOnce)))
        return {Verdict::Wrong, left};
    const qint64 now = m_context.clock.nowMs();
    if (now > row->number("expires_at") && rules.refuses(Rule::PinLifetime))
        return {Verdict::Expired, left};
    m_context.database.write(QStringLiteral("UPDATE pins SET used_at = ? WHERE id = ?"), {now, row->text("id")});
    FailureLimits::clear(m_context, ownerSubject(ownerId), kind);
    FailureLimits::clear(m_context, userSubject(account.id), kind);
    return {Verdict::Right, triesPerOwner};
}

void Pins::refuse(const Answer &answer, int wrongStatus)
{
    switch (answer.verdict) {
    case Verdict::Right:
        return;
    case Verdict::Wrong: {
        Problem problem(wrongStatus, "wrong_pin");
        problem.triesLeft = answer.triesLeft;
        throw problem;
    }
    case Verdict::Expired:
        throw Problem(wrongStatus, "pin_expired");
    case Verdict::Exhausted:
        throw Problem(403, "pin_tries_exhausted");
    case Verdict::LinkRequired:
        throw Problem(403, "account_link_required");
    }
}

bool Pins::linkRequired(const Account &account) const
{
    return m_context.rules.refuses(Rule::PinInARow) &&
           FailureLimits::count(m_context, userSubject(account.id), kind) >= FailureLimits::pinsInARow;
}

void Pins::forgive(const QString &userId)
{
    FailureLimits::clear(m_context, userSubject(userId), kind);
}
