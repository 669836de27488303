#include "uploadcheck.h"

#include <QtEndian>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace
{

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    return size == 2 ? qFromBigEndian<quint16>(bytes.constData() + at) : qFromBigEndian<quint32>(bytes.constData() + at);
}

/// Walks the chunks: IHDR with dimensions first, picture data somewhere, IEND.
bool isPng(const QByteArray &bytes)
{
    static const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    if (!bytes.startsWith(signature))
        return false;
    bool data = false;
    for (qsizetype at = signature.size(); at + 12 <= bytes.size();) {
        const qsizetype length = number(bytes, at, 4);
        const QByteArray kind = bytes.mid(at + 4, 4);
        if (at + 12 + length > bytes.size())
            return false;
        const bool first = at == signature.size();
        if (first != (kind == "IHDR") || (first && (length != 13 || !number(bytes, at + 8, 4) || !number(bytes, at + 12, 4))))
            return false;
        data = data || (kind == "IDAT" && length > 0);
        if (kind == "IEND")
            return data;
        at += 12 + length;
    }
    return false;
}

/// Walks the markers up to the frame header, which carries the dimensions, and on to the start of the picture data.
bool isJpeg(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return false;
    bool framed = false;
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (uchar(bytes[at]) != 0xff)
            return false;
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        const qsizetype length = number(bytes, at + 2, 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return false;
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            if (length < 8 || !number(bytes, at + 5, 2) || !number(bytes, at + 7, 2))
                return false;
            framed = true;
        }
        at += 2 + length;
        if (marker == 0xda)
            return framed && at < bytes.size();
    }
    return false;
}

int pdfPages(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("upload", bytes.constData(), size_t(bytes.size()));
        return int(QPDFPageDocumentHelper(pdf).getAllPages().size());
    } catch (const std::exception &) {
        return 0;
    }
}

} // namespace

std::optional<UploadCheck> UploadCheck::of(const QByteArray &bytes)
{
    if (isPng(bytes))
        return UploadCheck{QStringLiteral("image/png"), 1};
    if (isJpeg(bytes))
        return UploadCheck{QStringLiteral("image/jpeg"), 1};
    const int pages = bytes.startsWith("%PDF-") ? pdfPages(bytes) : 0;
    return pages > 0 ? std::optional(UploadCheck{QStringLiteral("application/pdf"), pages}) : std::nullopt;
}
