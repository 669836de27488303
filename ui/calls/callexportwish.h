#pragma once
#include "callrecords.h"

/// Calls that shall become a file; who writes it stands behind UiParts::exportCalls.
struct CallExportWish {
    enum class Form {
        Csv,      ///< RFC 4180
        CsvExcel, ///< for a German Excel
        Workbook,
    };
    std::shared_ptr<const CallRecords> records;
    CallFilter filter;
    QString file; ///< replaced as a whole
    Form form = Form::Csv;
    std::function<void(qint64 done, qint64 rows)> progress;
    std::stop_token stop;
};
