// fernamt-einvoice: reads the e-invoice out of a PDF that nobody vouches for, so that the window never parses one itself.
// PDF on standard input; one JSON object on standard output: {xml, name, profile, currency, number, …} or {kind, code, detail}.
#include "facturxreader.h"
#include "sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace
{
constexpr qint64 maxPdf = 64 * 1024 * 1024;

QJsonObject toJson(const EInvoice &invoice)
{
    const InvoiceFigures &figures = invoice.figures;
    return {{QStringLiteral("xml"), QString::fromLatin1(invoice.xml.toBase64())},
            {QStringLiteral("name"), invoice.name},
            {QStringLiteral("profile"), invoice.profile},
            {QStringLiteral("currency"), invoice.currency},
            {QStringLiteral("number"), figures.number},
            {QStringLiteral("issueDate"), figures.issueDate.toString(Qt::ISODate)},
            {QStringLiteral("dueDate"), figures.dueDate.toString(Qt::ISODate)},
            {QStringLiteral("net"), figures.net.toString()},
            {QStringLiteral("vat"), figures.vat.toString()},
            {QStringLiteral("gross"), figures.gross.toString()}};
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
