#pragma once
#include "archiverecord.h"
#include "clock.h"
#include "columnmodel.h"

/// Documents as a table; rows by DocumentRow, ids by Document::id.
class DocumentsModel final : public ColumnModel<DocumentRow>
{
    Q_OBJECT
public:
    explicit DocumentsModel(const Clock &clock, QObject *parent = nullptr);
};
