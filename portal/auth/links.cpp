#include "links.h"

#include "accountform.h"
#include "failurelimits.h"
#include "httpmessage.h"
#include "linkmail.h"
#include "passwordhasher.h"
#include "pins.h"
#include "portalcontext.h"
#include "sessions.h"

#include <QMetaEnum>

namespace
{
constexpr qint64 linkLifetime = 24 * 3600000LL;

QMetaEnum purposes()
{
    return QMetaEnum::fromType<Contract::LinkPurpose>();
}
} // namespace

void Links::send(const Account &account, Contract::LinkPurpose purpose, const QString &to)
{
    const QByteArray token = SecretBox::newToken();
    const qint64 now = m_context.clock.nowMs();
    m_context.database.write(QStringLiteral("UPDATE links SET superseded = 1 WHERE user_id = ? AND used_at IS NULL"),
                             {account.id});
    m_context.database.write(
        QStringLiteral("INSERT INTO links (token_hash, user_id, purpose, created_at, expires_at) VALUES (?, ?, ?, ?, ?)"),
        {SecretBox::tokenHash(token), account.id, JsonCodec::enumToWire(purposes(), int(purpose)), now, now + linkLifetime});
    const QString url = publicUrl() + QStringLiteral("/link/") + QString::fromLatin1(token);
    m_context.outbox.addMail(LinkMail::compose(account, purpose, to, url));
}

QString Links::publicUrl() const
{
    if (!m_context.options.publicUrl.isEmpty())
        return m_context.options.publicUrl;
    const auto row = m_context.database.first(QStringLiteral("SELECT value FROM settings WHERE name = 'public_url'"));
    return row ? row->text("value") : QString();
}

Links::Live Links::inspect(const QByteArray &token)
{
    const QString hash = SecretBox::tokenHash(token);
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM links WHERE token_hash = ?"), {hash});
    if (!row)
        throw Problem(404, "link_invalid");
    const Rules &rules = m_context.rules;
    if (!row->isNull("used_at") && rules.refuses(Rule::LinkOnce))
        throw Problem(410, "link_used");
    if (row->flag("superseded") && rules.refuses(Rule::LinkSuperseded))
        throw Problem(410, "link_expired", QStringLiteral("a newer link was sent"));
    if (m_context.clock.nowMs() > row->number("expires_at") && rules.refuses(Rule::LinkLifetime))
        throw Problem(410, "link_expired");
    const auto account = Accounts::byId(m_context, row->text("user_id"));
    if (!account)
        throw Problem(404, "link_invalid"); // deleted since
    const int purpose = JsonCodec::enumFromWire(purposes(), row->text("purpose")).value_or(0);
    return {
        hash, account->id, {Contract::LinkPurpose(purpose), account->userName, PortalClock::instant(row->number("expires_at"))}};
}

void Links::redeem(const QByteArray &token, const Secret &password)
{
    inspect(token); // cheap refusals first
    AccountForm::requirePassword(m_context.rules, password, QStringLiteral("/password"));
    const QString hash = PasswordHasher::hash(password);
    Transaction::run(m_context.database, [&] {
        const Live live = inspect(token);
        // the write decides between several at the same time, also on PostgreSQL
        const int changed = m_context.database.write(
            QStringLiteral("UPDATE links SET used_at = ? WHERE token_hash = ? AND (used_at IS NULL OR ? = 0)"),
            {m_context.clock.nowMs(), live.hash, qint64(m_context.rules.refuses(Rule::LinkOnce))});
        if (changed == 0)
            throw Problem(410, "link_used");
        const auto account = Accounts::byId(m_context, live.userId);
        Accounts::setPassword(m_context, live.userId, hash);
        if (account->passwordHash.isEmpty())
            Accounts::touch(m_context, *account); // no longer invited
        Sessions(m_context).endAll(live.userId);
        // whoever needs a link may have lost the account to somebody: what that one left behind ends too (docs/adr/0010)
        if (const QStringList grants = Sessions(m_context).revokeGrants(live.userId); !grants.isEmpty())
            m_context.outbox.addMail(LinkMail::grantsRevoked(*account, grants));
        FailureLimits::clear(m_context, FailureLimits::accountSubject(account->userName), QStringLiteral("password"));
        Pins(m_context).forgive(live.userId);
    });
}
