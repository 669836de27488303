#include "pbxweb.h"

#include "filechooser.h"
#include "notices.h"
#include "pbxservice.h"
#include "uicontext.h"

#include <QUrl>

void PbxWeb::open(const UiContext &context, const QString &contractId, QObject *receiver)
{
    QCoro::connect(context.pbx->webLink(contractId), receiver, [&context](Result<PbxWebLink> link) {
        if (!link)
            return context.notices.failed(link.error());
        const QUrl url(link->url, QUrl::StrictMode);
        // Only to a web server: what the portal answers decides nothing else on this computer.
        const bool web = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
        if (!web || !context.files.show(url))
            context.notices.failed(
                Error::make(Error::Kind::Protocol, QStringLiteral("invalid_answer"), QStringLiteral("web link")));
    });
}
