#pragma once
#include "auditentry.h"
#include "columnmodel.h"

/// The audit trail as a table; ids by AuditEntry::id().
class AuditModel final : public ColumnModel<AuditEntry>
{
    Q_OBJECT
public:
    explicit AuditModel(QObject *parent = nullptr);
};
