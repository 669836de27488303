#include "pbxsecrets.h"

void PbxSecrets::save(const char *purpose, const QString &ownerId, const QByteArray &plain) const
{
    m_context.database.write(QStringLiteral("INSERT INTO pbx_secrets (purpose, owner_id, sealed) VALUES (?, ?, ?) "
                                            "ON CONFLICT (purpose, owner_id) DO UPDATE SET sealed = excluded.sealed"),
                             {QLatin1String(purpose), ownerId, m_context.secrets.seal(plain)});
}

std::optional<QByteArray> PbxSecrets::find(const char *purpose, const QString &ownerId) const
{
    const auto row = m_context.database.first(QStringLiteral("SELECT sealed FROM pbx_secrets WHERE purpose = ? AND owner_id = ?"),
                                              {QLatin1String(purpose), ownerId});
    return row ? m_context.secrets.open(row->text("sealed")) : std::nullopt;
}

void PbxSecrets::remove(const QString &ownerId) const
{
    m_context.database.write(QStringLiteral("DELETE FROM pbx_secrets WHERE owner_id = ?"), {ownerId});
}
