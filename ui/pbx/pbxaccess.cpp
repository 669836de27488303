#include "pbxaccess.h"

#include "pbxservice.h"
#include "portalaccess.h"
#include "uicontext.h"

#include <QCoreApplication>

QString PbxAccess::whyNoChange(const UiContext &context)
{
    const QString offline = PortalAccess::whyOffline(context);
    if (!offline.isEmpty())
        return offline;
    if (!context.pbx->mayChange())
        return QCoreApplication::translate("PbxAccess", "Only an Administrator Telefonanlage changes the telephone system.");
    return context.pbx->refusal() ? QCoreApplication::translate("PbxAccess", "The portal cannot be reached just now.")
                                  : QString();
}
