#include "contractaccess.h"

#include "contractwords.h"
#include "orderservice.h"
#include "sessionservice.h"
#include "uicontext.h"

#include <QCoreApplication>

QString ContractAccess::whyOffline(const UiContext &context)
{
    if (context.session.state() != SessionService::State::SignedIn)
        return QCoreApplication::translate("ContractAccess", "Please sign in first; what is shown here was stored earlier.");
    if (context.orders && !context.orders->canOrder())
        return QCoreApplication::translate("ContractAccess",
                                           "There is no connection to the portal; nothing is sent later by itself.");
    return {};
}

QString ContractAccess::whyNoWrite(const UiContext &context, const ServiceContract &contract)
{
    const QString why = ContractWords::whyNoChange(contract, context.contacts());
    return why.isEmpty() ? whyOffline(context) : why;
}
