#include "profileregistry.h"

#include "jsoncodec.h"
#include "nametemplate.h"

#include <QJsonDocument>
#include <QSettings>

namespace
{
QString key(const QString &id, const char *name)
{
    return QStringLiteral("profiles/%1/%2").arg(id, QString::fromLatin1(name));
}

template <typename E>
QString word(E value, const char *const (&words)[3])
{
    return QString::fromLatin1(words[int(value)]);
}

template <typename E>
E fromWord(const QString &text, const char *const (&words)[3])
{
    for (int i = 0; i < 3; ++i)
        if (text == QLatin1String(words[i]))
            return E(i);
    return E(0);
}

constexpr const char *const proxyWords[3] = {"system", "none", "manual"};
constexpr const char *const retentionWords[3] = {"keep", "mask", "delete"};

Result<void> written(QSettings &settings)
{
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return fail(Error::Kind::Storage, QStringLiteral("settings_not_written"), settings.fileName());
}
} // namespace

QStringList ProfileRegistry::profiles() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("profiles"));
    return settings.childGroups();
}

ProfileConfig ProfileRegistry::profile(const QString &id) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const auto text = [&](const char *name) { return settings.value(key(id, name)).toString(); };
    ProfileConfig p;
    p.id = id;
    p.title = text("title");
    p.colour = text("colour");
    p.portal = QUrl(text("portal"), QUrl::StrictMode);
    p.withoutPortal = settings.value(key(id, "without_portal")).toBool();
    p.userName = text("user");
    p.caFile = text("ca_file");
    p.proxy.mode = fromWord<ProxyConfig::Mode>(text("proxy"), proxyWords);
    p.proxy.host = text("proxy_host");
    p.proxy.port = quint16(settings.value(key(id, "proxy_port")).toUInt());
    p.proxy.user = text("proxy_user");
    p.archiveFolder = text("archive_folder");
    p.nameTemplate = text("name_template");
    p.retention.action = fromWord<RetentionRule::Action>(text("retention"), retentionWords);
    p.retention.afterMonths = settings.value(key(id, "retention_months"), p.retention.afterMonths).toInt();
    p.retentionAsked = settings.value(key(id, "retention_asked")).toBool();
    p.watchedFolders = settings.value(key(id, "watched_folders")).toStringList();
    const auto last = JsonCodec::fromJson<SessionInfo>(QJsonDocument::fromJson(text("last_session").toUtf8()).object());
    if (last)
        p.lastSession = *last;
    const auto provider = JsonCodec::fromJson<PortalInfo>(QJsonDocument::fromJson(text("provider").toUtf8()).object());
    if (provider) {
        p.contacts = provider->contacts;
        p.links = provider->links;
    }
    return p;
}

Result<void> ProfileRegistry::save(const ProfileConfig &p)
{
    const ProfileConfig before = profile(p.id);
    QSettings settings(m_file, QSettings::IniFormat);
    const auto put = [&](const char *name, const QVariant &value) { settings.setValue(key(p.id, name), value); };
    put("title", p.title);
    put("colour", p.colour);
    put("portal", p.portal.toString(QUrl::RemoveUserInfo));
    put("without_portal", p.withoutPortal);
    put("user", p.userName);
    put("ca_file", p.caFile);
    put("proxy", word(p.proxy.mode, proxyWords));
    put("proxy_host", p.proxy.host);
    put("proxy_port", p.proxy.port);
    put("proxy_user", p.proxy.user);
    put("archive_folder", p.archiveFolder);
    put("name_template", p.nameTemplate);
    put("retention", word(p.retention.action, retentionWords));
    put("retention_months", p.retention.afterMonths);
    put("retention_asked", p.retentionAsked);
    put("watched_folders", p.watchedFolders);
    put("last_session", QString::fromUtf8(QJsonDocument(JsonCodec::toJson(p.lastSession)).toJson(QJsonDocument::Compact)));
    PortalInfo provider;
    provider.contacts = p.contacts;
    provider.links = p.links;
    put("provider", QString::fromUtf8(QJsonDocument(JsonCodec::toJson(provider)).toJson(QJsonDocument::Compact)));
    auto done = written(settings);
    Q_EMIT changed();
    if (done)
        Q_EMIT saved(before, p);
    return done;
}

Result<void> ProfileRegistry::remove(const QString &id)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(QStringLiteral("profiles/") + id);
    auto done = written(settings);
    Q_EMIT changed();
    return done;
}

QString ProfileRegistry::current() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    return settings.value(QStringLiteral("current_profile"), QStringLiteral("default")).toString();
}

Result<void> ProfileRegistry::setCurrent(const QString &id)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(QStringLiteral("current_profile"), id);
    return written(settings);
}

Result<void> ProfileRegistry::checkPortal(const QUrl &portal)
{
    return checkPortalUrl(portal);
}

QString ProfileRegistry::standardNames()
{
    return NameTemplate::standard();
}

Result<QString> ProfileRegistry::nameFor(const QString &nameTemplate, const Document &document)
{
    const Result<NameTemplate> names = NameTemplate::parse(nameTemplate);
    if (!names)
        return fail(names.error());
    return names->path(document);
}
