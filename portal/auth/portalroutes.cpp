#include "accountroutes.h"
#include "accounttypes.h"
#include "portalcontext.h"
#include "router.h"

#include <QCoreApplication>

void registerPortalRoutes(Router &router, PortalContext &context)
{
    router.add({"GET", QStringLiteral("/v1/portal"), Access::Public, {}, 0, [&context](const Request &request, const Scope &) {
                    Http::refuseUnknownParameters(request, {});
                    PortalInfo info;
                    info.name = QStringLiteral("Fernamt");
                    info.version = QCoreApplication::applicationVersion();
                    info.time = context.clock.nowUtc();
                    // contacts are data of the provider (G-01)
                    for (const Row &row :
                         context.database.run(QStringLiteral("SELECT purpose, phone, email FROM contacts ORDER BY position")))
                        info.contacts.append({row.text("purpose"), row.isNull("phone") ? QString() : row.text("phone"),
                                              row.isNull("email") ? QString() : row.text("email")});
                    for (const Row &row :
                         context.database.run(QStringLiteral("SELECT purpose, title, url FROM portal_links ORDER BY position")))
                        info.links.append({row.text("purpose"), row.text("title"), row.text("url")});
                    info.capabilities =
                        QStringList{QStringLiteral("documents"), QStringLiteral("changes"), QStringLiteral("device_grants"),
                                    QStringLiteral("profile"),   QStringLiteral("totp"),    QStringLiteral("sessions")};
                    return Response::of(info);
                }});
}

void registerAccountRoutes(Router &router, PortalContext &context)
{
    registerPortalRoutes(router, context);
    registerSignInRoutes(router, context);
    registerRecoveryRoutes(router, context);
    registerLinkRoutes(router, context);
    registerSessionRoutes(router, context);
    registerSessionListRoutes(router, context);
    registerTotpRoutes(router, context);
    registerGrantRoutes(router, context);
    registerProfileRoutes(router, context);
}
