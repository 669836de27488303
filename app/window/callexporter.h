#pragma once
#include "callexportwish.h"
#include "workthread.h"

#include <QCoroTask>

/// Writes what the window wishes by CallExport, away from its thread.
class CallExporter
{
public:
    /// Rows written; errors: those of CallExport::write.
    QCoro::Task<Result<qint64>> write(CallExportWish wish);

private:
    WorkThread m_writer{QStringLiteral("fernamt-export")};
};
