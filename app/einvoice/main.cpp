// fernamt-einvoice: reads the e-invoice out of a PDF that nobody vouches for, so that the window never parses one itself.
// PDF on standard input; one JSON object on standard output: {xml, name, others, repaired, attachments} or {kind,
// code, detail}. The XML is read again by whoever asked: that needs no sandbox.
#include "facturxreader.h"
#include "sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace
{
constexpr qint64 maxPdf = 64 * 1024 * 1024;

/// What travels back at most; larger attachments are named only.
constexpr qsizetype attachmentBytes = 16 << 20;

QJsonObject toJson(const EInvoice &invoice)
{
    QJsonArray attachments;
    qsizetype sent = 0;
    for (const EInvoiceAttachment &attachment : invoice.attachments) {
        if (!attachment.reference.isEmpty()) // of the XML: whoever reads that finds it there
            continue;
        QJsonObject item{{QStringLiteral("name"), attachment.fileName}, {QStringLiteral("type"), attachment.mediaType}};
        if (sent + attachment.bytes.size() <= attachmentBytes) {
            item.insert(QStringLiteral("bytes"), QString::fromLatin1(attachment.bytes.toBase64()));
            sent += attachment.bytes.size();
        }
        attachments.append(item);
    }
    return {{QStringLiteral("xml"), QString::fromLatin1(invoice.xml.toBase64())},
            {QStringLiteral("name"), invoice.name},
            {QStringLiteral("others"), QJsonArray::fromStringList(invoice.otherInvoices)},
            {QStringLiteral("repaired"), invoice.repaired},
            {QStringLiteral("attachments"), attachments}};
}
} // namespace

int main(int argc, char **argv)
{
    endWithParent();
    QCoreApplication app(argc, argv);
    std::string why;
    if (!enterSandbox({}, &why)) {
        std::fprintf(stderr, "fernamt-einvoice: no sandbox: %s\n", why.c_str());
        return 1;
    }
    QFile in;
    QByteArray pdf;
    if (in.open(stdin, QIODevice::ReadOnly))
        pdf = in.read(maxPdf + 1);
    const Result<EInvoice> read = pdf.size() > maxPdf
                                      ? Result<EInvoice>(fail(Error::Kind::Invalid, QStringLiteral("einvoice_too_big")))
                                      : FacturXReader::read(pdf);
    const QJsonObject answer = read ? toJson(*read)
                                    : QJsonObject{{QStringLiteral("kind"), int(read.error().kind)},
                                                  {QStringLiteral("code"), read.error().code},
                                                  {QStringLiteral("detail"), read.error().detail}};
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    return 0;
}
