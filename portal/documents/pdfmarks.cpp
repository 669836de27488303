#include "pdfmarks.h"

#include <QXmlStreamWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QUtil.hh>

namespace
{

const auto rdfSpace = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const auto fxSpace = QStringLiteral("urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#");

std::string utf8(const QString &text)
{
    return text.toStdString();
}

void property(QXmlStreamWriter &xml, const char *name, const char *description)
{
    xml.writeStartElement(QStringLiteral("rdf:li"));
    xml.writeAttribute(QStringLiteral("rdf:parseType"), QStringLiteral("Resource"));
    xml.writeTextElement(QStringLiteral("pdfaProperty:name"), QLatin1String(name));
    xml.writeTextElement(QStringLiteral("pdfaProperty:valueType"), QStringLiteral("Text"));
    xml.writeTextElement(QStringLiteral("pdfaProperty:category"), QStringLiteral("external"));
    xml.writeTextElement(QStringLiteral("pdfaProperty:description"), QLatin1String(description));
    xml.writeEndElement();
}

/// PDF/A wants every foreign XMP namespace described.
void extensionSchema(QXmlStreamWriter &xml)
{
    xml.writeStartElement(QStringLiteral("pdfaExtension:schemas"));
    xml.writeStartElement(QStringLiteral("rdf:Bag"));
    xml.writeStartElement(QStringLiteral("rdf:li"));
    xml.writeAttribute(QStringLiteral("rdf:parseType"), QStringLiteral("Resource"));
    xml.writeTextElement(QStringLiteral("pdfaSchema:schema"), QStringLiteral("Factur-X PDFA Extension Schema"));
    xml.writeTextElement(QStringLiteral("pdfaSchema:namespaceURI"), fxSpace);
    xml.writeTextElement(QStringLiteral("pdfaSchema:prefix"), QStringLiteral("fx"));
    xml.writeStartElement(QStringLiteral("pdfaSchema:property"));
    xml.writeStartElement(QStringLiteral("rdf:Seq"));
    property(xml, "DocumentFileName", "name of the embedded XML invoice file");
    property(xml, "DocumentType", "INVOICE");
    property(xml, "Version", "version of the Factur-X schema");
    property(xml, "ConformanceLevel", "conformance level of the embedded data");
    for (int i = 0; i < 5; ++i)
        xml.writeEndElement();
}

QByteArray metadata(const PdfMarks::Attachment &attachment, const QString &title)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    const auto text = [&](const char *name, const QString &value) { xml.writeTextElement(QLatin1String(name), value); };
    const auto space = [&](const char *prefix, const QString &uri) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), uri);
    };
    const QString stamp = attachment.modified.toUTC().toString(Qt::ISODate);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    space("x", QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    space("rdf", rdfSpace);
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QLatin1String(""));
    space("dc", QStringLiteral("http://purl.org/dc/elements/1.1/"));
    space("xmp", QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    space("pdf", QStringLiteral("http://ns.adobe.com/pdf/1.3/"));
    space("pdfaid", QStringLiteral("http://www.aiim.org/pdfa/ns/id/"));
    space("pdfaExtension", QStringLiteral("http://www.aiim.org/pdfa/ns/extension/"));
    space("pdfaSchema", QStringLiteral("http://www.aiim.org/pdfa/ns/schema#"));
    space("pdfaProperty", QStringLiteral("http://www.aiim.org/pdfa/ns/property#"));
    space("fx", fxSpace);
    text("pdfaid:part", QStringLiteral("3"));
    text("pdfaid:conformance", QStringLiteral("B"));
    xml.writeStartElement(QStringLiteral("dc:title"));
    xml.writeStartElement(QStringLiteral("rdf:Alt"));
    xml.writeStartElement(QStringLiteral("rdf:li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(title);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    text("xmp:CreatorTool", QStringLiteral("fernamt-portal"));
    text("xmp:CreateDate", stamp);
    text("xmp:ModifyDate", stamp);
    text("pdf:Producer", QStringLiteral("fernamt-portal"));
    text("fx:DocumentType", QStringLiteral("INVOICE"));
    text("fx:DocumentFileName", attachment.name);
    text("fx:Version", QStringLiteral("1.0"));
    text("fx:ConformanceLevel", QStringLiteral("EN 16931"));
    extensionSchema(xml);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return out;
}

QPDFObjectHandle fileSpec(QPDF &pdf, const PdfMarks::Attachment &attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    const std::string stamp = QUtil::qpdf_time_to_pdf_time([&] {
        const QDateTime at = attachment.modified.toUTC();
        return QUtil::QPDFTime(at.date().year(), at.date().month(), at.date().day(), at.time().hour(), at.time().minute(),
                               at.time().second(), 0);
    }());
    stream.setSubtype("text/xml").setCreationDate(stamp).setModDate(stamp);
    auto spec = QPDFFileSpecObjectHelper::createFileSpec(pdf, utf8(attachment.name), stream);
    spec.setDescription(utf8(attachment.description));
    spec.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Alternative"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(utf8(attachment.name), spec);
    return spec.getObjectHandle();
}

/// The same times and producer in the Info dictionary as in the XMP.
void info(QPDF &pdf, const PdfMarks::Attachment &attachment, const QString &title)
{
    const auto stamp = QPDFObjectHandle::newString(
        "D:" + attachment.modified.toUTC().toString(QStringLiteral("yyyyMMddhhmmss")).toStdString() + "Z");
    auto dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(utf8(title)));
    dictionary.replaceKey("/Creator", QPDFObjectHandle::newString("fernamt-portal"));
    dictionary.replaceKey("/Producer", QPDFObjectHandle::newString("fernamt-portal"));
    dictionary.replaceKey("/CreationDate", stamp);
    dictionary.replaceKey("/ModDate", stamp);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

} // namespace

Result<QByteArray> PdfMarks::embed(const QByteArray &pdf, const Attachment &attachment, const QString &title)
{
    try {
        QPDF document;
        document.processMemoryFile("issued.pdf", pdf.constData(), size_t(pdf.size()));
        auto root = document.getRoot();
        const auto spec = fileSpec(document, attachment);
        root.replaceKey("/AF", QPDFObjectHandle::newArray({spec}));
        auto xmp = document.newStream(metadata(attachment, title).toStdString());
        xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        root.replaceKey("/Metadata", xmp);
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("de-DE"));
        info(document, attachment, title);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &e) {
        return fail(Error::Kind::Storage, QStringLiteral("pdf_marks"), QString::fromUtf8(e.what()));
    }
}
