#include "pbxaccess.h"

#include "pbxservice.h"
#include "uicontext.h"

#include <QCoreApplication>

QString PbxAccess::whyNoChange(const UiContext &context)
{
    // Not by PortalAccess: that asks for who may order, and an Administrator Telefonanlage may not.
    const auto why = context.pbx->refusal();
    if (!why)
        return {};
    if (why->kind == Error::Kind::Auth)
        return QCoreApplication::translate("PbxAccess", "Please sign in first; what is shown here was stored earlier.");
    if (why->kind == Error::Kind::Forbidden)
        return QCoreApplication::translate("PbxAccess", "Only an Administrator Telefonanlage changes the telephone system.");
    return QCoreApplication::translate("PbxAccess", "There is no connection to the portal; nothing is sent later by itself.");
}

void PbxAccess::whenChanged(const UiContext &context, const QObject *receiver, const std::function<void()> &then)
{
    QObject::connect(context.pbx, &PbxService::refusalChanged, receiver, [then] { then(); });
}
