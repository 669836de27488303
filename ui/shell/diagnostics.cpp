#include "diagnostics.h"

#include "clock.h"
#include "documentservice.h"
#include "language.h"
#include "profileregistry.h"
#include "sessionservice.h"
#include "theme.h"
#include "uicontext.h"

#include <QGuiApplication>
#include <QMetaEnum>
#include <QSaveFile>
#include <QSysInfo>

QString Diagnostics::text(const UiContext &context)
{
    QStringList lines;
    const auto line = [&lines](const QString &name, const QString &value) { lines << QStringLiteral("%1: %2").arg(name, value); };
    line(QStringLiteral("Fernamt"), context.version);
    line(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
    line(QStringLiteral("System"), QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture());
    line(QStringLiteral("Platform plugin"), QGuiApplication::platformName());
    line(QStringLiteral("Time (UTC)"), context.clock.nowUtc().toString(Qt::ISODate));
    // Scheme and whether it is this computer; the host would name the provider and with it perhaps the customer.
    line(QStringLiteral("Portal"), context.registry.profile(context.profile).portal.scheme());
    line(QStringLiteral("Session"),
         QString::fromLatin1(QMetaEnum::fromType<SessionService::State>().valueToKey(int(context.session.state()))));
    line(QStringLiteral("Roles"), context.session.session().user.roles.join(QStringLiteral(", ")));
    line(QStringLiteral("Keychain works"), context.session.remembersSecrets() ? QStringLiteral("yes") : QStringLiteral("no"));
    line(QStringLiteral("Last sync (UTC)"), context.documents.lastSync().toUTC().toString(Qt::ISODate));
    int states[4] = {0, 0, 0, 0};
    for (const DocumentRow &row : context.documents.rows())
        ++states[int(row.state)];
    line(QStringLiteral("Documents at provider / archived / deleted there / removed by rule"),
         QStringLiteral("%1 / %2 / %3 / %4").arg(states[0]).arg(states[1]).arg(states[2]).arg(states[3]));
    line(QStringLiteral("Fetching"), context.documents.fetching() ? QStringLiteral("yes") : QStringLiteral("no"));
    line(QStringLiteral("Language"), context.language.current());
    line(QStringLiteral("Theme"), Theme::word(context.theme.mode()));
    return lines.join(u'\n') + u'\n';
}

bool Diagnostics::write(const UiContext &context, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text(context).toUtf8()) > 0 && file.commit();
}
