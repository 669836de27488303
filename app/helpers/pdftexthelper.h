#pragma once
#include "result.h"

#include <QByteArray>
#include <functional>

/// The text of a foreign PDF through the helper program `fernamt-preview`: it is not parsed in this process.
namespace PdfTextHelper
{
/// Of the first 30 pages; empty where they are pictures. For any thread but that of the window: it waits, at most 20 s.
/// Errors: Invalid/damaged_pdf; Protocol/einvoice_helper.
std::function<Result<QString>(const QByteArray &pdf)> reader();
} // namespace PdfTextHelper
