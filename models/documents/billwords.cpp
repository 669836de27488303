#include "billwords.h"

#include "displaytext.h"

#include <QCoreApplication>

using Verdict = BillFinding::Verdict;
using Reason = BillFinding::Reason;

namespace
{
QString words(const char *text)
{
    return QCoreApplication::translate("BillWords", text);
}

QString exact(Money amount)
{
    return DisplayText::exactMoney(amount);
}

QString total(const QString &which)
{
    return which == QLatin1String("net")   ? words(QT_TRANSLATE_NOOP("BillWords", "Net sum"))
           : which == QLatin1String("vat") ? words(QT_TRANSLATE_NOOP("BillWords", "VAT"))
                                           : words(QT_TRANSLATE_NOOP("BillWords", "Gross sum"));
}

/// What deviates, with both figures or the day that decides.
QString deviation(const BillFinding &f)
{
    switch (f.reason) {
    case Reason::Quantity:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed %2, booked %3"))
            .arg(f.name, BillWords::pieces(f.billedQuantity), BillWords::pieces(f.expectedQuantity));
    case Reason::Price:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed at %2 each, agreed %3"))
            .arg(f.name, exact(f.billedUnitNet), exact(f.expectedUnitNet));
    case Reason::Twice:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed once more than booked")).arg(f.name);
    case Reason::NotBooked:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed, but not booked")).arg(f.name);
    case Reason::BeforeStart:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed, but begins on %2 and counts from the first full month"))
            .arg(f.name, DisplayText::date(f.day));
    case Reason::AfterEnd:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed after its last day, %2")).arg(f.name, DisplayText::date(f.day));
    case Reason::OnceAgain:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: due once on %2, billed again")).arg(f.name, DisplayText::date(f.day));
    case Reason::Connections:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed %2, the EVN comes to %3"))
            .arg(f.name, f.billedNet.toDisplay(), f.expectedNet.toDisplay());
    case Reason::Dispatch:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed %2, agreed %3"))
            .arg(f.name, f.billedNet.toDisplay(), f.expectedNet.toDisplay());
    case Reason::Arithmetic:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed %2, quantity times price is %3"))
            .arg(f.name, f.billedNet.toDisplay(), f.expectedNet.toDisplay());
    case Reason::Totals:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: billed %2, the positions come to %3"))
            .arg(total(f.itemName), f.billedNet.toDisplay(), f.expectedNet.toDisplay());
    case Reason::NotBilled:
        return words(QT_TRANSLATE_NOOP("BillWords", "%1: booked, but not billed")).arg(f.name);
    default:
        return f.name;
    }
}

QString whyNot(Reason reason)
{
    switch (reason) {
    case Reason::NoFacts:
        return words(QT_TRANSLATE_NOOP("BillWords", "No contracts are known here."));
    case Reason::NoContract:
        return words(QT_TRANSLATE_NOOP("BillWords", "The position names no contract."));
    case Reason::NoEvn:
        return words(QT_TRANSLATE_NOOP("BillWords", "There is no EVN of this month in the archive."));
    case Reason::EarlierState:
        return words(QT_TRANSLATE_NOOP("BillWords", "What is booked may have changed since that month."));
    case Reason::CreditNote:
        return words(QT_TRANSLATE_NOOP("BillWords", "A credit is compared for connections only."));
    case Reason::Currency:
        return words(QT_TRANSLATE_NOOP("BillWords", "The amounts are not in euros."));
    default:
        return {};
    }
}
} // namespace

QString BillWords::verdict(const BillCheck &check)
{
    const int deviations = int(check.count(Verdict::Deviates)); // beside the text lupdate would never end
    switch (check.verdict()) {
    case Verdict::Agrees:
        return words(QT_TRANSLATE_NOOP("BillWords", "agrees"));
    case Verdict::Deviates:
        return QCoreApplication::translate("BillWords", "%n deviation(s)", nullptr, deviations);
    case Verdict::NotCheckable:
        break;
    }
    return words(QT_TRANSLATE_NOOP("BillWords", "cannot be checked"));
}

QString BillWords::verdict(const BillFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::Agrees:
        return words(QT_TRANSLATE_NOOP("BillWords", "agrees"));
    case Verdict::Deviates:
        return words(QT_TRANSLATE_NOOP("BillWords", "deviates"));
    case Verdict::NotCheckable:
        break;
    }
    return words(QT_TRANSLATE_NOOP("BillWords", "cannot be checked"));
}

Tone BillWords::tone(Verdict verdict)
{
    return verdict == Verdict::Agrees ? Tone::Good : verdict == Verdict::Deviates ? Tone::Warning : Tone::Neutral;
}

QString BillWords::sentence(const BillFinding &finding)
{
    if (finding.verdict == Verdict::Deviates)
        return deviation(finding);
    return finding.verdict == Verdict::Agrees ? words(QT_TRANSLATE_NOOP("BillWords", "As booked.")) : whyNot(finding.reason);
}

QString BillWords::source(const BillFinding &finding)
{
    QStringList parts;
    if (!finding.contractNumber.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("BillWords", "contract %1")).arg(finding.contractNumber);
    if (!finding.itemName.isEmpty() && finding.reason != Reason::Totals)
        parts << finding.itemName;
    if (!finding.document.isEmpty())
        parts << finding.document;
    return parts.join(QStringLiteral(" · "));
}

QString BillWords::pieces(BilledQuantity quantity)
{
    QString text = Money::fromUnits(quantity).toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.replace(u'.', u',');
}

QString BillWords::difference(Money amount)
{
    if (amount.isZero())
        return {};
    return (amount > Money() ? QStringLiteral("+") : QString()) + amount.toDisplay();
}

TicketLink BillWords::complaint(const Document &invoice, const BillCheck &check)
{
    TicketLink link;
    link.invoiceId = invoice.id;
    link.invoiceNumber = invoice.number;
    link.subject = words(QT_TRANSLATE_NOOP("BillWords", "Invoice %1 deviates from what is booked")).arg(invoice.number);
    QStringList lines{
        words(QT_TRANSLATE_NOOP("BillWords", "Invoice %1 of %2:")).arg(invoice.number, DisplayText::date(invoice.documentDate))};
    for (const BillFinding &finding : check.deviations()) {
        lines << QString() << QStringLiteral("– ") + sentence(finding);
        if (const QString from = source(finding); !from.isEmpty())
            lines << QStringLiteral("  ") + from;
        lines << QStringLiteral("  ") +
                     words(QT_TRANSLATE_NOOP("BillWords", "Net difference: %1")).arg(difference(finding.difference()));
    }
    lines << QString()
          << words(QT_TRANSLATE_NOOP("BillWords", "Together: %1 net. Please check and correct the invoice."))
                 .arg(difference(check.difference()));
    link.text = lines.join(u'\n');
    return link;
}
