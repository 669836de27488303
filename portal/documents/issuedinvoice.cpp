#include "issuedinvoice.h"

QString IssuedTerm::sentence() const
{
    return QStringLiteral("Vertrag %1 %2: Beginn %3, Mindestlaufzeit %4, Kündigungsfrist %5, Vertragsende %6, Kündigung bis %7")
        .arg(contractNumber, contractTitle, begin.toString(QStringLiteral("dd.MM.yyyy")), minimum, notice, end, noticeBy);
}

Money IssuedInvoice::net() const
{
    Money sum;
    for (const IssuedLine &line : lines)
        sum += line.net();
    return sum;
}

Money IssuedInvoice::vat() const
{
    return net().percent(vatHundredths);
}

Money IssuedInvoice::gross() const
{
    return net() + vat();
}

QString IssuedInvoice::fileName() const
{
    return (creditNote ? QStringLiteral("Gutschrift_") : QStringLiteral("Rechnung_")) + number + QStringLiteral(".pdf");
}

QString IssuedInvoice::title() const
{
    return (creditNote ? QStringLiteral("Gutschrift ") : QStringLiteral("Rechnung ")) + number;
}
