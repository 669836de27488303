#include "securityoperator.h"

#include "securitylog.h"
#include "totpfactor.h"
#include "totpmail.h"

#include <QMetaEnum>
#include <cstdio>

namespace
{
int failed(const QString &text)
{
    std::fprintf(stderr, "fernamt-portal: %s\n", qUtf8Printable(text));
    return 1;
}

int setPolicy(PortalContext &context, const QString &word)
{
    const auto policy = JsonCodec::enumFromWire(QMetaEnum::fromType<Contract::TotpPolicy>(), word);
    if (!policy || Contract::TotpPolicy(*policy) == Contract::TotpPolicy::Unknown)
        return failed(QStringLiteral("totp policy wants off, additional or instead"));
    TotpFactor(context).setPolicy(Contract::TotpPolicy(*policy));
    return 0;
}

int reset(PortalContext &context, const QString &name)
{
    const auto account = Accounts::byName(context, name);
    if (!account)
        return failed(QStringLiteral("no user %1").arg(name));
    const bool done = Transaction::run(context.database, [&] {
        if (!TotpFactor(context).erase(account->id))
            return false;
        context.outbox.addMail(TotpMail::reset(*account));
        return true;
    });
    return done ? 0 : failed(QStringLiteral("%1 has no authenticator app").arg(name));
}
} // namespace

std::optional<int> SecurityOperator::run(PortalContext &context, const CommandLine &line)
{
    const QStringList &words = line.operatorWords;
    if (words.size() == 3 && words[0] == u"totp" && words[1] == u"policy")
        return setPolicy(context, words[2]);
    if (words.size() == 3 && words[0] == u"totp" && words[1] == u"reset")
        return reset(context, words[2]);
    if (words == QStringList{QStringLiteral("security-log")}) {
        const QByteArray lines = SecurityLog::list(context, 1000);
        std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout);
        return 0;
    }
    return std::nullopt;
}
