#include "backupsettings.h"

#include "nametemplate.h"

BackupSettings BackupSettingsOf::config(const ProfileConfig &config)
{
    BackupSettings s;
    s.title = config.title;
    s.colour = config.colour;
    s.portal = config.portal.toString(QUrl::RemoveUserInfo);
    s.withoutPortal = config.withoutPortal;
    s.userName = config.userName;
    s.proxyMode = int(config.proxy.mode);
    s.proxyHost = config.proxy.host;
    s.proxyPort = config.proxy.port;
    s.proxyUser = config.proxy.user;
    s.nameTemplate = config.nameTemplate;
    s.retention = int(config.retention.action);
    s.retentionMonths = config.retention.afterMonths;
    s.retentionAsked = config.retentionAsked;
    s.lastSession = config.lastSession;
    s.provider.contacts = config.contacts;
    s.provider.links = config.links;
    return s;
}

Result<ProfileConfig> BackupSettingsOf::restored(const BackupSettings &s, const QString &id)
{
    ProfileConfig config;
    config.id = id;
    config.title = s.title.left(60);
    config.colour = s.colour;
    config.portal = QUrl(s.portal, QUrl::StrictMode);
    config.withoutPortal = s.withoutPortal;
    config.userName = s.userName;
    config.proxy.mode = ProxyConfig::Mode(qBound(0, s.proxyMode, int(ProxyConfig::Mode::Manual)));
    config.proxy.host = s.proxyHost;
    config.proxy.port = quint16(qBound(0, s.proxyPort, 65535));
    config.proxy.user = s.proxyUser;
    config.nameTemplate = s.nameTemplate;
    config.retention.action = RetentionRule::Action(qBound(0, s.retention, int(RetentionRule::Action::Delete)));
    config.retention.afterMonths = qBound(1, s.retentionMonths, 1200);
    config.retentionAsked = s.retentionAsked;
    config.lastSession = s.lastSession;
    config.contacts = s.provider.contacts;
    config.links = s.provider.links;
    if (!config.portal.isEmpty())
        if (auto good = ProfileRegistry::checkPortal(config.portal); !good)
            return fail(good.error());
    if (!config.nameTemplate.isEmpty())
        if (auto good = NameTemplate::parse(config.nameTemplate); !good)
            return fail(good.error());
    return config;
}
