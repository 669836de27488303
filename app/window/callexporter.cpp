#include "callexporter.h"

#include "callexport.h"

#include <QCoroFuture>

QCoro::Task<Result<qint64>> CallExporter::write(CallExportWish wish)
{
    CallExport::Options options;
    options.file = wish.file;
    options.form = wish.form == CallExportWish::Form::Workbook   ? CallExport::Form::Xlsx
                   : wish.form == CallExportWish::Form::CsvExcel ? CallExport::Form::CsvExcel
                                                                 : CallExport::Form::Csv;
    options.filter = wish.filter;
    options.progress = wish.progress;
    options.stop = wish.stop;
    const auto work = [records = wish.records, options] { return CallExport::write(*records, options); };
    const Result<qint64> rows = co_await m_writer.run(work);
    co_return rows;
}
