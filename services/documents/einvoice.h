#pragma once
#include "archiverecord.h"
#include "result.h"

#include <QByteArray>
#include <functional>

/// The structured part of a hybrid invoice.
struct EInvoice {
    QByteArray xml;   ///< as embedded
    QString name;     ///< embedded name, shown as text only
    QString profile;  ///< BT-24
    QString currency; ///< BT-5
    InvoiceFigures figures;
};

/// Reads the e-invoice out of a PDF. NotFound/no_einvoice: the PDF carries none; Invalid/…: it cannot be trusted.
/// fernamtctl reads in its own process (facturxreader.h, target fernamt_einvoice), the window through fernamt-preview.
using EInvoiceReader = std::function<Result<EInvoice>(const QByteArray &pdf)>;
