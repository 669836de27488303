#include "datevpackage.h"

#include "flatzip.h"
#include "packagenames.h"

#include <QFileInfo>
#include <QXmlStreamWriter>

namespace
{
const QString xsi = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");

tl::unexpected<Error> full(const QString &what)
{
    return fail(Error::Kind::Invalid, QStringLiteral("datev_package_full"), what);
}

Result<void> checkSize(const QList<Voucher> &vouchers)
{
    if (vouchers.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("datev_package_empty"));
    if (vouchers.size() > DatevPackage::mostVouchers)
        return full(QStringLiteral("%1 documents, at most %2").arg(vouchers.size()).arg(DatevPackage::mostVouchers));
    qint64 bytes = 0;
    for (const Voucher &voucher : vouchers) {
        if (voucher.files.size() + 1 > DatevPackage::mostFiles)
            return full(QStringLiteral("%1: %2 files").arg(voucher.number).arg(voucher.files.size()));
        for (const VoucherFile &file : voucher.files)
            bytes += QFileInfo(file.path).size();
    }
    if (bytes > DatevPackage::mostBytes)
        return full(QStringLiteral("%1 MB, at most %2").arg(bytes / 1'000'000).arg(DatevPackage::mostBytes / 1'000'000));
    return {};
}
} // namespace

Result<void> DatevPackage::write(const QString &path, Form form, const QList<Voucher> &vouchers,
                                 QList<HandoverChange> &changes) const
{
    if (auto good = checkSize(vouchers); !good)
        return good;
    auto zip = FlatZip::begin(path);
    if (!zip)
        return fail(zip.error());
    PackageNames names(changes);
    names.of({}, QStringLiteral("document.xml")); // its own name is taken
    QList<Entry> entries;
    for (const Voucher &voucher : vouchers) {
        Entry entry{voucher, {}};
        for (VoucherFile &file : entry.voucher.files) {
            file.name = names.of(voucher.number, file.name);
            if (auto added = (*zip)->addFile(file.name, file.path); !added)
                return added;
        }
        if (form == Form::Ledgers) {
            entry.ledgerName = names.of({}, QStringLiteral("Rechnungsdaten_%1.xml").arg(voucher.number));
            if (auto added = (*zip)->add(entry.ledgerName, ledger(voucher, changes)); !added)
                return added;
        }
        entries << entry;
    }
    if (auto added = (*zip)->add(QStringLiteral("document.xml"), document(entries)); !added)
        return added;
    return (*zip)->finish();
}

QByteArray DatevPackage::document(const QList<Entry> &entries) const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("archive"));
    xml.writeDefaultNamespace(QStringLiteral("http://xml.datev.de/bedi/tps/document/v06.0"));
    xml.writeNamespace(xsi, QStringLiteral("xsi"));
    xml.writeAttribute(xsi, QStringLiteral("schemaLocation"),
                       QStringLiteral("http://xml.datev.de/bedi/tps/document/v06.0 Document_v060.xsd"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("6.0"));
    xml.writeAttribute(QStringLiteral("generatingSystem"), QStringLiteral("Fernamt"));
    xml.writeStartElement(QStringLiteral("header"));
    xml.writeTextElement(QStringLiteral("date"), m_created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    xml.writeTextElement(QStringLiteral("consultantNumber"), QString::number(m_settings.consultant));
    xml.writeTextElement(QStringLiteral("clientNumber"), QString::number(m_settings.client));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("content"));
    const auto property = [&xml](const QString &key, const QString &value) {
        xml.writeEmptyElement(QStringLiteral("property"));
        xml.writeAttribute(QStringLiteral("value"), value);
        xml.writeAttribute(QStringLiteral("key"), key);
    };
    for (const Entry &entry : entries) {
        xml.writeStartElement(QStringLiteral("document"));
        xml.writeAttribute(QStringLiteral("guid"), entry.voucher.guid);
        if (entry.ledgerName.isEmpty()) {
            xml.writeAttribute(QStringLiteral("processID"), QStringLiteral("1"));
            xml.writeAttribute(QStringLiteral("type"), QStringLiteral("1")); // Rechnungseingang
        } else {
            xml.writeStartElement(QStringLiteral("extension"));
            xml.writeAttribute(xsi, QStringLiteral("type"), QStringLiteral("accountsPayableLedger"));
            xml.writeAttribute(QStringLiteral("datafile"), entry.ledgerName);
            property(QStringLiteral("1"), entry.voucher.date.toString(QStringLiteral("yyyy-MM")));
            property(QStringLiteral("3"), QStringLiteral("Eingangsrechnungen"));
            xml.writeEndElement();
        }
        for (const VoucherFile &file : entry.voucher.files) {
            xml.writeEmptyElement(QStringLiteral("extension"));
            xml.writeAttribute(xsi, QStringLiteral("type"), QStringLiteral("File"));
            xml.writeAttribute(QStringLiteral("name"), file.name);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}
