#pragma once
#include "archivestore.h"
#include "cachestore.h"
#include "clientpaths.h"
#include "contracttypes.h"
#include "jsoncodec.h"
#include "manualclock.h"
#include "memorystore.h"
#include "portalfeed.h"
#include "profileregistry.h"

/// Profiles whose data can be told apart wherever it turns up.
namespace ProfileMarkers
{
inline QString marker(int n)
{
    return QStringLiteral("MARKER-%1-END").arg(n);
}

inline QString idOf(int n)
{
    return QStringLiteral("kunde-%1").arg(n);
}

/// Settings, cache, archive index and keychain entry of one profile; all of it but the profile's name carries its marker.
inline bool fill(int n, const QString &root, ProfileRegistry &registry, SecretStore &secrets, const Clock &clock)
{
    const ClientPaths paths(idOf(n), root);
    ProfileConfig config;
    config.id = idOf(n);
    config.title = QStringLiteral("Kunde %1").arg(n);
    config.portal = QUrl(QStringLiteral("http://127.0.0.1:1")); // nobody answers
    config.retentionAsked = true;
    config.lastSession.user.id = QStringLiteral("user-%1").arg(n);
    config.lastSession.user.roles = {QStringLiteral("administrator_kundenportal")};
    config.lastSession.customer.companyName = marker(n);
    ServiceContract contract;
    contract.id = QStringLiteral("contract-%1").arg(n);
    contract.number = marker(n);
    contract.product = marker(n);
    contract.state = Ordering::ContractState::Active;
    contract.begin = {2024, 1, 1};
    contract.term.minimumMonths = 12;
    contract.term.renewalMonths = 12;
    contract.term.notice = 3;
    contract.term.noticeUnit = Ordering::TermUnit::Months;
    Document paper;
    paper.id = QStringLiteral("invoice-%1").arg(n);
    paper.type = Contract::DocumentType::InvoicePdf;
    paper.number = marker(n);
    paper.title = marker(n);
    paper.documentDate = {2026, 11, 5};
    ChangePage page;
    page.cursor = QStringLiteral("c");
    page.snapshot = true;
    page.items = {{QStringLiteral("contract"), contract.id, 1, false, JsonCodec::toJson(contract)},
                  {QStringLiteral("document"), paper.id, 2, false, JsonCodec::toJson(paper)}};
    ArchivedDocument invoice;
    invoice.document = paper;
    invoice.path = invoice.pathKey = marker(n) + QStringLiteral(".pdf");
    invoice.fetchedAt = clock.nowUtc();
    InvoiceFigures figures;
    figures.net = Money::fromUnits((n + 1) * 1'000'000);
    if (!paths.make() || !registry.save(config))
        return false;
    auto cache = CacheStore::open(paths.cacheFile(), clock);
    auto archive = ArchiveStore::open(paths.archiveFile(), clock);
    return cache && archive && (*cache)->setScope(PortalFeed::scopeOf(config.lastSession)) && (*cache)->applyPage(page) &&
           (*archive)->insert({invoice}, QStringLiteral("archived")) && (*archive)->setFigures(paper.id, figures) &&
           QCoro::waitFor(secrets.write(paths.secretKey(), Secret(marker(n))));
}
} // namespace ProfileMarkers
