#include "portalaccess.h"

#include "orderservice.h"
#include "sessionservice.h"
#include "uicontext.h"

#include <QCoreApplication>

bool PortalAccess::isLocal(const UiContext &context)
{
    return context.session.state() == SessionService::State::Local;
}

QString PortalAccess::whyOffline(const UiContext &context)
{
    if (isLocal(context))
        return QCoreApplication::translate("PortalAccess", "This profile has no provider access.");
    if (context.session.state() != SessionService::State::SignedIn)
        return QCoreApplication::translate("PortalAccess", "Please sign in first; what is shown here was stored earlier.");
    if (context.orders && !context.orders->canOrder())
        return QCoreApplication::translate("PortalAccess",
                                           "There is no connection to the portal; nothing is sent later by itself.");
    return {};
}

void PortalAccess::whenChanged(const UiContext &context, const QObject *receiver, const std::function<void()> &then)
{
    QObject::connect(&context.session, &SessionService::stateChanged, receiver, [then] { then(); });
    if (context.orders)
        QObject::connect(context.orders, &OrderService::canOrderChanged, receiver, [then] { then(); });
}
