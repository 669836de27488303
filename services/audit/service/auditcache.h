#pragma once
#include "audittrail.h"
#include "locallibrary.h"

class PortalDocumentService;

/// What the audit trail asks of the local stores.
namespace AuditCache
{
/// A resource as the changes feed last brought it; empty: not known.
QCoro::Task<QJsonObject> resource(LocalLibrary &library, QString kind, QString id);
/// New entries of the archive's journal go into the trail.
QCoro::Task<void> follow(PortalDocumentService &documents, AuditTrail &trail);
} // namespace AuditCache
