#pragma once
#include "callexportoptions.h"
#include "callrecords.h"
#include "workthread.h"

#include <QCoroTask>

/// Writes calls by CallExport, away from the window's thread.
class CallExporter
{
public:
    /// Rows written; errors: those of CallExport::write.
    QCoro::Task<Result<qint64>> write(std::shared_ptr<const CallRecords> records, CallExport::Options options);

private:
    WorkThread m_writer{QStringLiteral("fernamt-export")};
};
