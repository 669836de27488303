#include "contractaccess.h"

#include "contractwords.h"
#include "portalaccess.h"
#include "uicontext.h"

QString ContractAccess::whyNoWrite(const UiContext &context, const ServiceContract &contract)
{
    const QString why = ContractWords::whyNoChange(contract, context.contacts());
    return why.isEmpty() ? PortalAccess::whyOffline(context) : why;
}
