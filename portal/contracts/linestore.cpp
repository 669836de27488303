#include "linestore.h"

#include "resourcebody.h"

namespace
{
template <typename Gadget>
Gadget column(const Row &row, const char *name)
{
    const auto gadget = JsonCodec::fromJson<Gadget>(QJsonDocument::fromJson(row.text(name).toUtf8()).object());
    return gadget ? *gadget : Gadget();
}
} // namespace

std::optional<Line> LineStore::find(const QString &contractId)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM lines WHERE contract_id = ?"), {contractId});
    if (!row)
        return std::nullopt;
    Line line;
    line.contractId = contractId;
    line.registered = row->flag("registered");
    if (!row->isNull("registered_since"))
        line.since = PortalClock::instant(row->number("registered_since"));
    line.sip = column<SipAccess>(*row, "sip");
    line.cpe = column<Cpe>(*row, "cpe");
    return line;
}

SipAccess LineStore::shown(const Line &line, bool blocked)
{
    SipAccess sip = line.sip;
    sip.registered = line.registered;
    sip.since = line.since;
    sip.blocked = blocked;
    for (SipAccount &account : sip.accounts)
        account.registered = line.registered;
    return sip;
}

void LineStore::save(const Line &line)
{
    m_context.database.write(
        QStringLiteral("INSERT INTO lines (contract_id, registered, registered_since, sip, cpe) VALUES (?, ?, ?, ?, ?)"),
        {line.contractId, qint64(line.registered), line.since.toMSecsSinceEpoch(), ResourceBody::write(line.sip),
         ResourceBody::write(line.cpe)});
}

void LineStore::setRegistered(const QString &contractId, bool registered, const QDateTime &since)
{
    m_context.database.write(QStringLiteral("UPDATE lines SET registered = ?, registered_since = ? WHERE contract_id = ?"),
                             {qint64(registered), since.toMSecsSinceEpoch(), contractId});
}

void LineStore::setPassword(const QString &contractId, Password which, const Secret &password)
{
    const auto column = which == Password::Sip ? QStringLiteral("sealed_sip_password") : QStringLiteral("sealed_dsl_password");
    m_context.database.write(QStringLiteral("UPDATE lines SET %1 = ? WHERE contract_id = ?").arg(column),
                             {m_context.secrets.seal(password.reveal()), contractId});
}
