#include "documentwords.h"

#include "displaytext.h"

#include <QCoreApplication>

QString DocumentWords::type(Contract::DocumentType type)
{
    using T = Contract::DocumentType;
    switch (type) {
    case T::InvoicePdf:
        return QCoreApplication::translate("DocumentWords", "Invoice (PDF)");
    case T::EvnPdf:
        return QCoreApplication::translate("DocumentWords", "Call records (PDF)");
    case T::EvnCsv:
        return QCoreApplication::translate("DocumentWords", "Call records (CSV)");
    case T::OrderSigned:
        return QCoreApplication::translate("DocumentWords", "Order (signed)");
    case T::PortingFormSigned:
        return QCoreApplication::translate("DocumentWords", "Porting form (signed)");
    case T::OrderConfirmation:
        return QCoreApplication::translate("DocumentWords", "Order confirmation");
    case T::TerminationConfirmation:
        return QCoreApplication::translate("DocumentWords", "Termination confirmation");
    case T::SepaMandate:
        return QCoreApplication::translate("DocumentWords", "SEPA mandate");
    case T::Unknown:
        break;
    }
    return QCoreApplication::translate("DocumentWords", "Document");
}

QString DocumentWords::kind(const Document &document)
{
    if (document.variant == Contract::DocumentVariant::CreditNote)
        return QCoreApplication::translate("DocumentWords", "Credit note (PDF)");
    if (document.variant == Contract::DocumentVariant::Correction)
        return QCoreApplication::translate("DocumentWords", "%1, corrected").arg(type(document.type));
    return type(document.type);
}

QString DocumentWords::state(const DocumentRow &row, const QDate &today)
{
    switch (row.state) {
    case DocumentState::Archived:
        return QCoreApplication::translate("DocumentWords", "archived");
    case DocumentState::DeletedAtProvider:
        return QCoreApplication::translate("DocumentWords", "archived, deleted at the provider");
    case DocumentState::RemovedByRule:
        return QCoreApplication::translate("DocumentWords", "removed by rule");
    case DocumentState::AtProvider:
        break;
    }
    const auto days = row.document.daysUntilDeleted(today);
    if (!days)
        return QCoreApplication::translate("DocumentWords", "at the provider");
    if (*days <= 0)
        return QCoreApplication::translate("DocumentWords", "deleted at the provider");
    return QCoreApplication::translate("DocumentWords", "will be deleted in %n day(s)", nullptr, *days);
}

Tone DocumentWords::stateTone(const DocumentRow &row, const QDate &today)
{
    if (row.state == DocumentState::Archived)
        return Tone::Good;
    if (row.state != DocumentState::AtProvider)
        return Tone::Neutral;
    const auto days = row.document.daysUntilDeleted(today);
    if (!days)
        return Tone::Info;
    return *days <= 0 ? Tone::Neutral : *days <= 14 ? Tone::Bad : Tone::Warning;
}

QString DocumentWords::mark(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Checked:
        return QCoreApplication::translate("DocumentWords", "checked");
    case MarkKind::Booked:
        return QCoreApplication::translate("DocumentWords", "booked");
    case MarkKind::Forwarded:
        break;
    }
    return QCoreApplication::translate("DocumentWords", "forwarded");
}

static QList<QPair<MarkKind, Mark>> setMarks(const DocumentRow &row)
{
    QList<QPair<MarkKind, Mark>> list;
    for (const auto &mark : {qMakePair(MarkKind::Checked, row.checked), qMakePair(MarkKind::Booked, row.booked),
                             qMakePair(MarkKind::Forwarded, row.forwarded)})
        if (mark.second.at.isValid())
            list.append(mark);
    return list;
}

QString DocumentWords::marks(const DocumentRow &row)
{
    QStringList words;
    for (const auto &[kind, mark] : setMarks(row))
        words << DocumentWords::mark(kind);
    return words.join(QStringLiteral(" · "));
}

QString DocumentWords::marksInFull(const DocumentRow &row)
{
    QStringList lines;
    for (const auto &[kind, mark] : setMarks(row))
        lines << QCoreApplication::translate("DocumentWords", "%1 by %2 on %3")
                     .arg(DocumentWords::mark(kind), mark.by, DisplayText::instant(mark.at));
    return lines.join(u'\n');
}

QString DocumentWords::period(const Document &document)
{
    if (!document.periodFrom.isValid() || !document.periodTo.isValid())
        return {};
    return QStringLiteral("%1 – %2").arg(DisplayText::date(document.periodFrom), DisplayText::date(document.periodTo));
}
