#include "clientpaths.h"

#include "durable.h"
#include "sha256.h"
#include "storeerror.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

ClientPaths::ClientPaths(QString profile, QString dataFolder) : m_profile(std::move(profile)), m_standard(dataFolder.isEmpty())
{
    if (m_standard) {
        m_root = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        m_archive = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Fernamt/") + m_profile;
    } else {
        m_root = QDir::cleanPath(QDir(dataFolder).absolutePath());
        m_archive = m_root + QStringLiteral("/archive/") + m_profile;
    }
}

Result<void> ClientPaths::checkProfile(const QString &profile)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_-]{1,40}$"));
    if (form.match(profile).hasMatch())
        return {};
    return fail(Error::Kind::Invalid, QStringLiteral("profile_name"), profile);
}

QString ClientPaths::secretKey() const
{
    if (m_standard)
        return QStringLiteral("profile/") + m_profile;
    return QStringLiteral("profile/%1@%2").arg(m_profile, QString::fromLatin1(Sha256::hex(m_root.toUtf8()).left(16)));
}

Result<void> ClientPaths::make() const
{
    for (const QString &folder : {profileFolder(), logFolder()})
        if (const auto failed = Platform::makeOwnerFolder(StoreError::toPath(folder)))
            return fail(StoreError::fromPlatform(*failed));
    return {};
}
