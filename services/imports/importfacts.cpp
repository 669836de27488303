#include "importfacts.h"

using namespace Qt::Literals::StringLiterals;

ImportFacts ImportFacts::of(const EInvoice &invoice)
{
    ImportFacts facts;
    facts.figures = invoice.figures;
    facts.currency = invoice.currency;
    facts.due = invoice.totals.due;
    facts.sender = invoice.seller.name;
    facts.senderId = invoice.seller.vatId.isEmpty() ? invoice.seller.name : QString(invoice.seller.vatId).remove(u' ').toUpper();
    facts.contractNumber = invoice.contractNumber;
    facts.correctsNumber = invoice.precedingInvoices.value(0);
    facts.periodFrom = invoice.periodFrom;
    facts.periodTo = invoice.periodTo;
    if (invoice.isCreditNote())
        facts.variant = Contract::DocumentVariant::CreditNote;
    else if (invoice.typeCode == u"384")
        facts.variant = Contract::DocumentVariant::Correction;
    // Where the head has no period, that of the lines.
    if (!facts.periodFrom.isValid())
        for (const EInvoiceLine &line : invoice.lines) {
            if (line.periodFrom.isValid() && (!facts.periodFrom.isValid() || line.periodFrom < facts.periodFrom))
                facts.periodFrom = line.periodFrom;
            if (line.periodTo.isValid() && line.periodTo > facts.periodTo)
                facts.periodTo = line.periodTo;
        }
    return facts;
}

Document ImportFacts::document(const QString &fileName, const QString &mediaType, qint64 size, const QString &sha256) const
{
    Document document;
    document.id = u"import:"_s + sha256; // the same bytes are the same document, however often they come
    document.type = type;
    document.variant = variant;
    document.number = figures.number;
    document.documentDate = figures.issueDate;
    document.periodFrom = periodFrom;
    document.periodTo = periodTo;
    document.contractNumber = contractNumber;
    document.correctsNumber = variant == Contract::DocumentVariant::Original ? QString() : correctsNumber;
    document.title = sender.isEmpty() ? fileName : u"%1 · %2"_s.arg(sender, figures.number);
    document.fileName = fileName;
    document.mediaType = mediaType;
    document.size = size;
    document.sha256 = sha256;
    return document;
}
