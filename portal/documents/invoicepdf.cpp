#include "invoicepdf.h"

#include "invoicecii.h"
#include "paper.h"
#include "pdfmarks.h"

#include <QTimeZone>
#include <optional>

namespace
{

QString day(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString price(Money amount)
{
    return amount == amount.roundedToCents() ? amount.toDisplay()
                                             : amount.toString().replace(u'.', u',') + QStringLiteral("\u00a0€");
}

PaperBlock positions(const IssuedInvoice &invoice)
{
    using A = PaperSheet::Align;
    PaperBlock table{PaperBlock::Kind::Table, {}, {}, {}, {}};
    table.columns = {{QStringLiteral("Pos."), 11, A::Left},
                     {QStringLiteral("Bezeichnung"), 82, A::Left},
                     {QStringLiteral("Menge"), 16, A::Right},
                     {QStringLiteral("Einzelpreis netto"), 30, A::Right},
                     {QStringLiteral("Betrag netto"), 26, A::Right}};
    std::optional<QString> contract;
    int number = 0;
    for (const IssuedLine &l : invoice.lines) {
        if (l.contractNumber != contract) {
            contract = l.contractNumber;
            const QString title = contract->isEmpty() ? l.contractTitle // of the customer as a whole
                                                      : QStringLiteral("Vertrag %1 · %2").arg(*contract, l.contractTitle);
            table.rows << PaperRow{{QString(), title}, {}, PaperRow::Style::Group};
        }
        table.rows << PaperRow{
            {QString::number(++number), l.name, QString::number(l.quantity), price(l.unitPriceNet), price(l.net())},
            l.description,
            PaperRow::Style::Normal};
    }
    const auto sum = [&](const QString &name, Money amount, PaperRow::Style style) {
        table.rows << PaperRow{{QString(), name, QString(), QString(), amount.toDisplay()}, {}, style};
    };
    sum(QStringLiteral("Summe netto"), invoice.net(), PaperRow::Style::Sum);
    sum(QStringLiteral("zzgl. 19 % Umsatzsteuer"), invoice.vat(), PaperRow::Style::Sum);
    sum(invoice.creditNote ? QStringLiteral("Gutschriftbetrag") : QStringLiteral("Rechnungsbetrag"), invoice.gross(),
        PaperRow::Style::Total);
    return table;
}

PaperBlock terms(const QList<IssuedTerm> &all)
{
    using A = PaperSheet::Align;
    PaperBlock table{PaperBlock::Kind::Table, {}, {}, {}, {}};
    table.columns = {{QStringLiteral("Vertrag"), 18, A::Left},         {QStringLiteral("Beginn"), 22, A::Left},
                     {QStringLiteral("Mindestlaufzeit"), 44, A::Left}, {QStringLiteral("Kündigungsfrist"), 29, A::Left},
                     {QStringLiteral("Vertragsende"), 26, A::Left},    {QStringLiteral("Kündigung bis"), 26, A::Left}};
    for (const IssuedTerm &t : all)
        table.rows << PaperRow{
            {t.contractNumber, day(t.begin), t.minimum, t.notice, t.end, t.noticeBy}, {}, PaperRow::Style::Normal};
    return table;
}

QString closing(const IssuedInvoice &i)
{
    if (i.creditNote)
        return QStringLiteral(
                   "Diese Gutschrift berichtigt die Rechnung %1 vom %2. Der Betrag von %3 wird mit der nächsten Lastschrift "
                   "verrechnet.")
            .arg(i.precedingNumber, day(i.precedingDate), i.gross().toDisplay());
    if (i.mandate.isEmpty())
        return QStringLiteral("Bitte überweisen Sie %1 bis zum %2.").arg(i.gross().toDisplay(), day(i.due));
    return QStringLiteral("Wir ziehen %1 am %2 mit dem SEPA-Mandat %3 von Ihrem Konto %4 ein.")
        .arg(i.gross().toDisplay(), day(i.due), i.mandate, i.buyer.iban);
}

Paper paper(const IssuedInvoice &i)
{
    Paper p;
    p.sender = i.seller;
    p.recipient = i.buyer;
    p.title = i.title();
    p.info = {{i.creditNote ? QStringLiteral("Gutschriftsnummer") : QStringLiteral("Rechnungsnummer"), i.number},
              {QStringLiteral("Datum"), day(i.issued)},
              {QStringLiteral("Kundennummer"), i.buyer.id},
              {QStringLiteral("Zeitraum"), day(i.from) + QStringLiteral(" – ") + day(i.to)}};
    if (i.due.isValid())
        p.info << std::pair(QStringLiteral("Fällig am"), day(i.due));
    if (!i.precedingNumber.isEmpty())
        p.info << std::pair(QStringLiteral("Zu Rechnung"), i.precedingNumber);
    p.blocks << Paper::text(i.creditNote ? QStringLiteral("wir schreiben Ihnen folgende Beträge gut:")
                                         : QStringLiteral("für Ihre Verträge berechnen wir im Leistungszeitraum:"));
    p.blocks << positions(i) << Paper::text(closing(i));
    if (!i.evnNumbers.isEmpty())
        p.blocks << Paper::text(QStringLiteral("Einzelverbindungsnachweise zu dieser Rechnung: ") +
                                i.evnNumbers.join(QStringLiteral(", ")) +
                                QStringLiteral(". Sie stehen 180 Tage im Kundenportal bereit."));
    if (!i.note.isEmpty())
        p.blocks << Paper::text(i.note);
    if (!i.terms.isEmpty())
        p.blocks << Paper::heading(QStringLiteral("Vertragslaufzeiten und Kündigungsfristen (§ 5 TKTransparenzV)"))
                 << terms(i.terms);
    return p;
}

} // namespace

Result<QByteArray> InvoicePdf::write(const IssuedInvoice &invoice)
{
    PdfMarks::Attachment xml;
    xml.description = QStringLiteral("Rechnungsdaten EN 16931");
    xml.bytes = InvoiceCii::write(invoice);
    xml.modified = QDateTime(invoice.issued, QTime(4, 0), Qt::UTC);
    return PdfMarks::embed(paper(invoice).pdf(PaperSheet::Kind::Archive), xml, invoice.title());
}
