#include "profilesettings.h"

#include "auditdifference.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject settingsOf(const ProfileConfig &config)
{
    static const QStringList proxies{u"system"_s, u"none"_s, u"manual"_s};
    static const QStringList actions{u"keep"_s, u"mask"_s, u"delete"_s};
    return {{u"title"_s, config.title},
            {u"colour"_s, config.colour},
            {u"portal"_s, config.portal.toString(QUrl::RemoveUserInfo)},
            {u"caFile"_s, config.caFile},
            {u"proxy"_s, proxies.value(int(config.proxy.mode))},
            {u"proxyHost"_s, config.proxy.host},
            {u"proxyPort"_s, int(config.proxy.port)},
            {u"proxyUser"_s, config.proxy.user},
            {u"archiveFolder"_s, config.archiveFolder},
            {u"nameTemplate"_s, config.nameTemplate},
            {u"retention"_s, actions.value(int(config.retention.action))},
            {u"retentionMonths"_s, config.retention.afterMonths}};
}
} // namespace

std::optional<AuditEntry> ProfileSettings::difference(const ProfileConfig &before, const ProfileConfig &after)
{
    AuditEntry entry;
    std::tie(entry.before, entry.after) = AuditDifference::of(settingsOf(before), settingsOf(after));
    if (entry.before == entry.after)
        return std::nullopt;
    entry.action = u"settings"_s;
    entry.kind = u"settings"_s;
    entry.objectId = after.id;
    entry.title = after.title.isEmpty() ? after.id : after.title;
    return entry;
}
