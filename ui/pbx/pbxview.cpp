#include "pbxview.h"

#include "pbxservice.h"

PbxView::PbxView(PbxService &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&service, &PbxService::changed, this, [this] { m_lookups.clear(); });
}

std::shared_ptr<const PbxLookup> PbxView::of(const QString &contractId)
{
    std::shared_ptr<const PbxLookup> &lookup = m_lookups[contractId];
    if (!lookup)
        lookup = std::make_shared<PbxLookup>(m_service.stock(), contractId);
    return lookup;
}
