#include "einvoicehelper.h"

#include "einvoicexml.h"
#include "helperprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
Result<EInvoice> fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    if (object.isEmpty())
        return fail(Error::Kind::Protocol, QStringLiteral("einvoice_helper"), QStringLiteral("no answer"));
    if (object.contains(QLatin1String("code")))
        return fail(Error::Kind(object.value(QLatin1String("kind")).toInt()), text("code"), text("detail"));
    auto invoice = EInvoiceXml::read(QByteArray::fromBase64(text("xml").toLatin1()));
    if (!invoice)
        return invoice;
    invoice->name = text("name");
    invoice->repaired = object.value(QLatin1String("repaired")).toBool();
    for (const QJsonValue &other : object.value(QLatin1String("others")).toArray())
        invoice->otherInvoices += other.toString();
    for (const QJsonValue &value : object.value(QLatin1String("attachments")).toArray()) {
        EInvoiceAttachment attachment;
        attachment.fileName = value[QLatin1String("name")].toString();
        attachment.mediaType = value[QLatin1String("type")].toString();
        attachment.bytes = QByteArray::fromBase64(value[QLatin1String("bytes")].toString().toLatin1());
        invoice->attachments += attachment;
    }
    return invoice;
}
} // namespace

EInvoiceReader EInvoiceHelper::reader()
{
    return [](const QByteArray &pdf) -> Result<EInvoice> {
        const auto answer = HelperProcess::ask(QStringLiteral("fernamt-einvoice"), {}, pdf, QStringLiteral("einvoice_helper"));
        if (!answer)
            return fail(answer.error());
        return fromJson(QJsonDocument::fromJson(answer->output).object());
    };
}
