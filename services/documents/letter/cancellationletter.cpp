#include "cancellationletter.h"

#include "lettersheet.h"

namespace
{
QString german(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}
} // namespace

QByteArray CancellationLetter::pdf() const
{
    const QString company = sender.companyForm.isEmpty() || sender.companyName.endsWith(sender.companyForm)
                                ? sender.companyName
                                : sender.companyName + u' ' + sender.companyForm;
    const QString town = sender.postCode + u' ' + sender.city;
    const QString until = endsOn.isValid() ? QStringLiteral("zum %1, hilfsweise zum nächstmöglichen Termin").arg(german(endsOn))
                                           : QStringLiteral("zum nächstmöglichen Termin");

    LetterSheet sheet(QStringLiteral("Kündigung %1").arg(contractNumber));
    sheet.address(QStringList{company, sender.street, town}.join(QStringLiteral(" · ")), recipient);
    sheet.info({{QStringLiteral("Kundennummer"), sender.customerNumber}, {QStringLiteral("Vertragsnummer"), contractNumber}});
    sheet.subject(QStringLiteral("Kündigung des Vertrags %1 (%2)").arg(contractNumber, product));
    sheet.paragraph(QStringLiteral("Sehr geehrte Damen und Herren,"));
    sheet.paragraph(QStringLiteral("hiermit kündigen wir den Vertrag %1, %2, %3.").arg(contractNumber, product, until));
    sheet.paragraph(
        QStringLiteral("Bitte bestätigen Sie uns schriftlich den Eingang dieser Kündigung und den Tag, an dem der Vertrag "
                       "endet."));
    sheet.paragraph(QStringLiteral("Mit freundlichen Grüßen"));
    sheet.paragraph(company);
    sheet.signatureLines({QStringLiteral("Ort, Datum"), QStringLiteral("Unterschrift, Name in Druckbuchstaben")});
    return sheet.finish();
}
