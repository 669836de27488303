#include "callexporter.h"

#include "callexport.h"

#include <QCoroFuture>

QCoro::Task<Result<qint64>> CallExporter::write(std::shared_ptr<const CallRecords> records, CallExport::Options options)
{
    const auto work = [records, options] { return CallExport::write(*records, options); };
    const Result<qint64> rows = co_await m_writer.run(work);
    co_return rows;
}
