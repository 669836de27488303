#include "totpfactor.h"

#include "failurelimits.h"
#include "httpmessage.h"
#include "portalcontext.h"
#include "totp.h"
#include "totpmail.h"

#include <QMetaEnum>

namespace
{
constexpr int inARow = 10, codeCount = 10, secretBytes = 20, codeBytes = 10;
constexpr qint64 enrolmentLifetime = 10 * 60000LL;
const QString codeKind = QStringLiteral("totp"), recoveryKind = QStringLiteral("recovery");

QString subjectOf(const QString &userId)
{
    return QStringLiteral("user:") + userId;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(SecretBox::uniform(256));
    return bytes;
}
} // namespace

Contract::TotpPolicy TotpFactor::policy() const
{
    const auto row = m_context.database.first(QStringLiteral("SELECT value FROM settings WHERE name = 'totp_policy'"));
    const auto value =
        row ? JsonCodec::enumFromWire(QMetaEnum::fromType<Contract::TotpPolicy>(), row->text("value")) : std::nullopt;
    return value ? Contract::TotpPolicy(*value) : Contract::TotpPolicy::Additional;
}

void TotpFactor::setPolicy(Contract::TotpPolicy policy)
{
    m_context.database.write(QStringLiteral("INSERT INTO settings (name, value) VALUES ('totp_policy', ?) "
                                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                             {JsonCodec::enumToWire(QMetaEnum::fromType<Contract::TotpPolicy>(), int(policy))});
}

std::optional<TotpFactor::Stored> TotpFactor::load(const QString &userId) const
{
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM totp WHERE user_id = ?"), {userId});
    const auto secret = row ? m_context.secrets.open(row->text("sealed")) : std::nullopt;
    if (!secret)
        return std::nullopt;
    Stored stored{*secret, row->number("created_at"), row->number("last_step"), std::nullopt};
    if (!row->isNull("confirmed_at"))
        stored.confirmedAt = row->number("confirmed_at");
    return stored;
}

bool TotpFactor::isEnrolled(const Account &account) const
{
    // not by load(): with another secret key it must not look as if nothing were enrolled
    return m_context.database
        .first(QStringLiteral("SELECT 1 AS one FROM totp WHERE user_id = ? AND confirmed_at IS NOT NULL"), {account.id})
        .has_value();
}

bool TotpFactor::isAsked(const Account &account) const
{
    return m_context.rules.refuses(Rule::TotpRequired) && policy() != Contract::TotpPolicy::Off && isEnrolled(account);
}

bool TotpFactor::isStopped(const Account &account) const
{
    return m_context.rules.refuses(Rule::TotpInARow) &&
           FailureLimits::count(m_context, subjectOf(account.id), codeKind) >= inARow;
}

bool TotpFactor::replacesPin(const Account &account) const
{
    return policy() == Contract::TotpPolicy::Instead && isAsked(account) && !isStopped(account);
}

int TotpFactor::codesLeft(const QString &userId) const
{
    return int(
        m_context.database
            .first(QStringLiteral("SELECT COUNT(*) AS n FROM recovery_codes WHERE user_id = ? AND used_at IS NULL"), {userId})
            ->number("n"));
}

TotpStatus TotpFactor::status(const Account &account) const
{
    TotpStatus status;
    status.policy = policy();
    const auto stored = load(account.id);
    status.enrolled = isEnrolled(account);
    if (stored && stored->confirmedAt)
        status.enrolledAt = PortalClock::instant(*stored->confirmedAt);
    status.stopped = status.enrolled && isStopped(account);
    status.codesLeft = status.enrolled ? codesLeft(account.id) : 0;
    return status;
}

TotpEnrolment TotpFactor::enrol(const Account &account)
{
    if (policy() == Contract::TotpPolicy::Off && m_context.rules.refuses(Rule::TotpOff))
        throw Problem(403, "totp_off");
    if (isEnrolled(account))
        throw Problem(409, "totp_enrolled");
    const QByteArray secret = randomBytes(secretBytes);
    m_context.database.write(
        QStringLiteral(
            "INSERT INTO totp (user_id, sealed, created_at, last_step) VALUES (?, ?, ?, 0) ON CONFLICT (user_id) "
            "DO UPDATE SET sealed = excluded.sealed, created_at = excluded.created_at WHERE totp.confirmed_at IS NULL"),
        {account.id, m_context.secrets.seal(secret), m_context.clock.nowMs()});
    const QString key = Totp::toBase32(secret);
    TotpEnrolment enrolment;
    enrolment.key = Secret(key);
    enrolment.uri = Secret(Totp::uri(QStringLiteral("Fernamt"), account.userName, key));
    return enrolment;
}

std::optional<qint64> TotpFactor::stepFor(const Stored &stored, const QString &typed) const
{
    const qint64 now = Totp::stepOf(m_context.clock.nowMs());
    const qint64 width = m_context.rules.refuses(Rule::TotpWindow) ? 1 : 40;
    for (qint64 step = now - width; step <= now + width; ++step)
        if (Totp::code(stored.secret, step) == typed)
            return step;
    return std::nullopt;
}

RecoveryCodes TotpFactor::confirm(const Account &account, const Secret &code)
{
    const auto stored = load(account.id);
    if (!stored || stored->confirmedAt || m_context.clock.nowMs() > stored->createdAt + enrolmentLifetime)
        throw Problem(409, "totp_not_enrolled");
    const auto step = stepFor(*stored, Totp::normalised(QString::fromUtf8(code.reveal())));
    if (!step && m_context.rules.refuses(Rule::TotpConfirmed))
        throw Problem(403, "wrong_totp");
    return Transaction::run(m_context.database, [&] {
        const int changed = m_context.database.write(
            QStringLiteral("UPDATE totp SET confirmed_at = ?, last_step = ? WHERE user_id = ? AND confirmed_at IS NULL"),
            {m_context.clock.nowMs(), step.value_or(0), account.id});
        if (changed == 0)
            throw Problem(409, "totp_not_enrolled");
        FailureLimits::clear(m_context, subjectOf(account.id), codeKind);
        FailureLimits::clear(m_context, subjectOf(account.id), recoveryKind);
        m_context.outbox.addMail(TotpMail::enrolled(account));
        return RecoveryCodes{newCodes(account.id)};
    });
}

QStringList TotpFactor::newCodes(const QString &userId)
{
    m_context.database.write(QStringLiteral("DELETE FROM recovery_codes WHERE user_id = ?"), {userId});
    QStringList codes;
    for (int i = 0; i < codeCount; ++i) {
        const QString code = Totp::toBase32(randomBytes(codeBytes));
        m_context.database.write(
            QStringLiteral("INSERT INTO recovery_codes (user_id, fingerprint, created_at) VALUES (?, ?, ?)"),
            {userId, m_context.secrets.fingerprint(code.toLatin1(), userId.toLatin1()), m_context.clock.nowMs()});
        codes.append(Totp::grouped(code).replace(u' ', u'-'));
    }
    return codes;
}

TotpFactor::Answer TotpFactor::check(const Account &account, const Secret &code)
{
    const QString typed = Totp::normalised(QString::fromUtf8(code.reveal()));
    return Transaction::run(m_context.database, [&] {
        const Answer answer = Totp::looksLikeCode(typed) ? judgeCode(account, typed) : judgeRecovery(account, typed);
        if (answer.verdict == Verdict::Right) {
            FailureLimits::clear(m_context, subjectOf(account.id), codeKind);
            FailureLimits::clear(m_context, subjectOf(account.id), recoveryKind);
        }
        return answer;
    });
}

TotpFactor::Answer TotpFactor::judgeCode(const Account &account, const QString &typed)
{
    if (isStopped(account))
        return {Verdict::Stopped, 0};
    // counted first: whoever dies or races after this line has used a try
    const int left = int(std::max<qint64>(0, inARow - FailureLimits::add(m_context, subjectOf(account.id), codeKind)));
    const auto stored = load(account.id);
    const auto step = stored && stored->confirmedAt ? stepFor(*stored, typed) : std::nullopt;
    if (!step)
        return {Verdict::Wrong, left};
    // one statement: of two sign-ins with the same code one finds the step taken
    const QString older =
        m_context.rules.refuses(Rule::TotpOnce) ? QStringLiteral(" AND last_step < ?") : QStringLiteral(" AND 0 < ?");
    const int changed = m_context.database.write(QStringLiteral("UPDATE totp SET last_step = ? WHERE user_id = ?") + older,
                                                 {*step, account.id, *step});
    return changed == 1 ? Answer{Verdict::Right, inARow} : Answer{Verdict::Wrong, left};
}

TotpFactor::Answer TotpFactor::judgeRecovery(const Account &account, const QString &typed)
{
    const qint64 failures = FailureLimits::add(m_context, subjectOf(account.id), recoveryKind);
    if (failures > inARow && m_context.rules.refuses(Rule::TotpInARow))
        return {Verdict::Stopped, 0};
    const QString unused = m_context.rules.refuses(Rule::RecoveryCodeOnce) ? QStringLiteral(" AND used_at IS NULL") : QString();
    const int changed = m_context.database.write(
        QStringLiteral("UPDATE recovery_codes SET used_at = ? WHERE user_id = ? AND fingerprint = ?") + unused,
        {m_context.clock.nowMs(), account.id, m_context.secrets.fingerprint(typed.toUtf8(), account.id.toLatin1())});
    if (changed == 0)
        return {Verdict::Wrong, int(std::max<qint64>(0, inARow - failures))};
    m_context.outbox.addMail(TotpMail::recoveryCodeUsed(account, codesLeft(account.id)));
    return {Verdict::Right, inARow};
}

void TotpFactor::refuse(const Answer &answer, int wrongStatus)
{
    if (answer.verdict == Verdict::Stopped)
        throw Problem(403, "totp_stopped");
    if (answer.verdict == Verdict::Right)
        return;
    Problem problem(wrongStatus, "wrong_totp");
    problem.triesLeft = answer.triesLeft;
    throw problem;
}

bool TotpFactor::erase(const QString &userId)
{
    m_context.database.write(QStringLiteral("DELETE FROM recovery_codes WHERE user_id = ?"), {userId});
    FailureLimits::clear(m_context, subjectOf(userId), codeKind);
    FailureLimits::clear(m_context, subjectOf(userId), recoveryKind);
    return m_context.database.write(QStringLiteral("DELETE FROM totp WHERE user_id = ?"), {userId}) == 1;
}
