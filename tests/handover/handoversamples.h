#pragma once
#include "billedinvoice.h"
#include "datevsettings.h"

/// Invoices of a firm that books by cost centre.
namespace HandoverSamples
{
inline BilledLine line(const QString &name, int pieces, const char *price, const QString &contract)
{
    BilledLine line;
    line.name = name;
    line.contractNumber = contract;
    line.quantity = pieces * wholePiece;
    line.unitNet = *Money::parse(QString::fromLatin1(price));
    line.net = line.computedNet();
    return line;
}

inline void total(BilledInvoice &invoice)
{
    invoice.net = {};
    for (const BilledLine &line : std::as_const(invoice.lines))
        invoice.net += line.net;
    invoice.vat = invoice.net.percent(1900);
    invoice.gross = invoice.net + invoice.vat;
}

inline BilledInvoice invoice()
{
    BilledInvoice invoice;
    invoice.number = QStringLiteral("RE2026-11-9000000");
    invoice.issued = QDate(2026, 12, 5);
    invoice.from = QDate(2026, 11, 1);
    invoice.to = QDate(2026, 11, 30);
    invoice.lines = {line(QStringLiteral("Seat best"), 48, "8.70", QStringLiteral("4711")),
                     line(QStringLiteral("Seat smart"), 7, "2.90", QStringLiteral("4712")),
                     line(QStringLiteral("Verbindungen"), 1, "212.3949", QStringLiteral("4711")),
                     line(QStringLiteral("Verbindungen"), 1, "0.0161", QStringLiteral("4712")),
                     line(QStringLiteral("Nachlass"), 1, "-5.55", QStringLiteral("4712"))};
    total(invoice);
    return invoice;
}

inline BilledInvoice creditNote()
{
    BilledInvoice credit = invoice();
    credit.creditNote = true;
    credit.number = QStringLiteral("GS 2026_11.9000000");
    credit.precedingNumber = QStringLiteral("RE2026-11-9000000");
    credit.issued = QDate(2027, 1, 17);
    credit.lines = {line(QStringLiteral("Berichtigung „Łódź“"), 1, "12.38", QStringLiteral("4711"))};
    total(credit);
    return credit;
}

inline DatevSettings settings()
{
    DatevSettings settings;
    settings.consultant = 29098;
    settings.client = 55003;
    settings.rules = {{QStringLiteral("verbindung"), QStringLiteral("4925"), QStringLiteral("9")}};
    settings.costCentres = {{QStringLiteral("4711"), QStringLiteral("Büro 1")}, {QStringLiteral("4712"), QStringLiteral("200")}};
    return settings;
}
} // namespace HandoverSamples
