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

Line LineStore::of(const ServiceContract &contract)
{
    Line line;
    line.contractId = contract.id;
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM lines WHERE contract_id = ?"), {contract.id});
    if (!row) {
        line.sip.userName = QStringLiteral("sip") + contract.number;
        line.sip.proxy = QStringLiteral("");
        line.cpe.serialNumber = line.cpe.model = QStringLiteral("");
        line.cpe.state = Ordering::ConnectionState::Offline;
        return line;
    }
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
        QStringLiteral("INSERT INTO lines (contract_id, registered, registered_since, sip, cpe) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (contract_id) DO NOTHING"),
        {line.contractId, qint64(line.registered),
         line.since.isValid() ? QVariant(line.since.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong)),
         ResourceBody::write(line.sip), ResourceBody::write(line.cpe)});
}

void LineStore::ensure(const ServiceContract &contract)
{
    save(of(contract));
}

void LineStore::setRegistered(const ServiceContract &contract, bool registered, const QDateTime &since)
{
    ensure(contract);
    m_context.database.write(QStringLiteral("UPDATE lines SET registered = ?, registered_since = ? WHERE contract_id = ?"),
                             {qint64(registered), since.toMSecsSinceEpoch(), contract.id});
}

void LineStore::setPassword(const ServiceContract &contract, Password which, const Secret &password)
{
    ensure(contract);
    const auto column = which == Password::Sip ? QStringLiteral("sealed_sip_password") : QStringLiteral("sealed_dsl_password");
    m_context.database.write(QStringLiteral("UPDATE lines SET %1 = ? WHERE contract_id = ?").arg(column),
                             {m_context.secrets.seal(password.reveal()), contract.id});
}
