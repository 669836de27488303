#pragma once
#include "callfilter.h"
#include "calltable.h"

#include <functional>
#include <stop_token>

/// What is to be written of calls, for whoever asks without writing himself.
namespace CallExport
{
enum class Form {
    Csv,      ///< RFC 4180: comma, UTF-8, point, ISO dates, English headings
    CsvExcel, ///< for a German Excel: semicolon, UTF-8 with BOM, comma, German headings
    Xlsx,     ///< dates, durations and amounts as such; a further sheet past 1,048,576 rows
};
struct Options {
    QString file; ///< replaced as a whole
    Form form = Form::Csv;
    CallFilter filter;
    CallColumn order = CallColumn::Start;
    std::function<void(qint64 done, qint64 rows)> progress;
    std::stop_token stop;
};
} // namespace CallExport
