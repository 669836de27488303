#include "filekind.h"

#include "callencoding.h"
#include "einvoicexml.h"
#include "mimemessage.h"
#include "textshape.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
bool isProgram(QByteArrayView bytes, const QString &name)
{
    for (const QByteArrayView magic :
         {QByteArrayView("MZ"),
          QByteArrayView("\x7F"
                         "ELF"),
          QByteArrayView("#!"), QByteArrayView("\xCF\xFA\xED\xFE"), QByteArrayView("\xCE\xFA\xED\xFE"),
          QByteArrayView("\xCA\xFE\xBA\xBE"), QByteArrayView("L\0\0\0\x01\x14\x02\0", 8)})
        if (bytes.startsWith(magic))
            return true;
    static const QStringList endings{u"exe"_s, u"com"_s, u"scr"_s, u"pif"_s,  u"msi"_s,  u"bat"_s, u"cmd"_s,
                                     u"ps1"_s, u"vbs"_s, u"vbe"_s, u"js"_s,   u"jse"_s,  u"wsf"_s, u"hta"_s,
                                     u"jar"_s, u"lnk"_s, u"dll"_s, u"docm"_s, u"xlsm"_s, u"sh"_s};
    return endings.contains(name.section(u'.', -1).toLower()) && name.contains(u'.');
}
} // namespace

FileKind FileKinds::of(QByteArrayView bytes, const QString &name)
{
    if (isProgram(bytes, name))
        return FileKind::Program;
    if (!bytes.startsWith("%PDF-") && MimeMessage::looksLikeOne(bytes)) // a PDF may stand readable in a mail
        return FileKind::Mail;
    if (bytes.first(qMin<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return FileKind::Pdf;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return bytes.first(qMin<qsizetype>(bytes.size(), 4096)).contains("[Content_Types].xml") ? FileKind::Office
                                                                                                : FileKind::Zip;
    if (EInvoiceXml::looksLikeXml(bytes))
        return FileKind::Xml;
    const QByteArray table = CallEncoding::withoutUtf16(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return TextShape::of({table.constData(), size_t(table.size())}) ? FileKind::Table : FileKind::Other;
}
