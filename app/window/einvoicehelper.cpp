#include "einvoicehelper.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace
{
Result<EInvoice> fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    if (object.isEmpty())
        return fail(Error::Kind::Protocol, QStringLiteral("einvoice_helper"), QStringLiteral("no answer"));
    if (object.contains(QLatin1String("code")))
        return fail(Error::Kind(object.value(QLatin1String("kind")).toInt()), text("code"), text("detail"));
    EInvoice invoice;
    invoice.xml = QByteArray::fromBase64(text("xml").toLatin1());
    invoice.name = text("name");
    invoice.profile = text("profile");
    invoice.currency = text("currency");
    invoice.figures.number = text("number");
    invoice.figures.issueDate = QDate::fromString(text("issueDate"), Qt::ISODate);
    invoice.figures.dueDate = QDate::fromString(text("dueDate"), Qt::ISODate);
    for (const auto &[name, amount] : {std::pair{"net", &invoice.figures.net}, std::pair{"vat", &invoice.figures.vat},
                                       std::pair{"gross", &invoice.figures.gross}}) {
        const Result<Money> money = Money::parse(text(name));
        if (!money)
            return fail(money.error());
        *amount = *money;
    }
    return invoice;
}
} // namespace

EInvoiceReader EInvoiceHelper::reader()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/fernamt-einvoice");
    return [program](const QByteArray &pdf) -> Result<EInvoice> {
        QProcess helper;
        helper.start(program, {});
        if (!helper.waitForStarted(5000))
            return fail(Error::Kind::Protocol, QStringLiteral("einvoice_helper"), helper.errorString());
        helper.write(pdf);
        helper.closeWriteChannel();
        if (!helper.waitForFinished(20'000)) {
            helper.kill();
            helper.waitForFinished(2000);
            return fail(Error::Kind::Protocol, QStringLiteral("einvoice_helper"), QStringLiteral("took too long"));
        }
        return fromJson(QJsonDocument::fromJson(helper.readAllStandardOutput()).object());
    };
}
