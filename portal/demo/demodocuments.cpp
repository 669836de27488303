#include "demodocuments.h"

#include "invoicepdf.h"

using Contract::DocumentType;
using Contract::DocumentVariant;

namespace
{

DemoDocument ofEvn(const IssuedEvn &evn, DocumentType type)
{
    const bool csv = type == DocumentType::EvnCsv;
    Document d;
    d.type = type;
    d.variant = evn.correctsNumber.isEmpty() ? DocumentVariant::Original : DocumentVariant::Correction;
    d.number = evn.number;
    d.correctsNumber = evn.correctsNumber;
    d.title = evn.title();
    d.documentDate = evn.issued;
    d.periodFrom = evn.from;
    d.periodTo = evn.to;
    d.contractNumber = evn.contractNumber;
    d.evnKind = evn.kind;
    d.fileName = evn.fileName(csv ? QStringLiteral("csv") : QStringLiteral("pdf"));
    return {d, [&evn, csv]() -> Result<QByteArray> { return csv ? EvnCsv::write(evn) : EvnPdf::write(evn); }};
}

DemoDocument ofInvoice(const IssuedInvoice &invoice)
{
    Document d;
    d.type = DocumentType::InvoicePdf;
    d.variant = invoice.creditNote ? DocumentVariant::CreditNote : DocumentVariant::Original;
    d.number = invoice.number;
    d.correctsNumber = invoice.precedingNumber;
    d.title = invoice.title();
    d.documentDate = invoice.issued;
    d.periodFrom = invoice.from;
    d.periodTo = invoice.to;
    d.fileName = invoice.fileName();
    return {d, [&invoice] { return InvoicePdf::write(invoice); }};
}

QString prefix(DocumentType type)
{
    switch (type) {
    case DocumentType::OrderSigned:
        return QStringLiteral("AU");
    case DocumentType::PortingFormSigned:
        return QStringLiteral("AW");
    case DocumentType::OrderConfirmation:
        return QStringLiteral("AB");
    case DocumentType::TerminationConfirmation:
        return QStringLiteral("KB");
    default:
        return QStringLiteral("SM");
    }
}

DemoDocument ofPaper(const DemoContractPaper &paper)
{
    Document d;
    d.type = paper.type;
    d.variant = DocumentVariant::Original;
    d.number = prefix(paper.type) + u'-' + paper.paper.number;
    d.title = ContractPaper::title(paper.type) + QStringLiteral(" · ") + paper.paper.product;
    d.documentDate = paper.paper.day;
    d.contractNumber = paper.paper.number;
    d.fileName = d.number + QStringLiteral(".pdf");
    return {d, [&paper]() -> Result<QByteArray> { return paper.paper.pdf(paper.type); }};
}

} // namespace

QList<DemoDocument> DemoDocuments::of(const DemoBilling &billing)
{
    QList<DemoDocument> documents;
    for (const IssuedEvn &evn : billing.evns)
        documents << ofEvn(evn, DocumentType::EvnPdf);
    for (const IssuedInvoice &invoice : billing.invoices)
        documents << ofInvoice(invoice);
    for (const DemoContractPaper &paper : billing.papers)
        documents << ofPaper(paper);
    for (const IssuedEvn &evn : billing.evns)
        documents << ofEvn(evn, DocumentType::EvnCsv);
    return documents;
}
