#pragma once
#include "result.h"

#include <QByteArray>
#include <functional>

struct EInvoice;

/// Reads the e-invoice out of a PDF. NotFound/no_einvoice: the PDF carries none; Invalid/…: it cannot be trusted.
/// In its own process: facturxreader.h, target fernamt_einvoicepdf; window and fernamtctl ask fernamt-einvoice.
using EInvoiceReader = std::function<Result<EInvoice>(const QByteArray &pdf)>;
