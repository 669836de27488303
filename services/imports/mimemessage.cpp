#include "mimemessage.h"

#include "mimeheader.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
tl::unexpected<Error> damaged(const QString &why)
{
    return fail(Error::Kind::Invalid, u"mail_damaged"_s, why);
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    const auto hex = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
    };
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            i += 1;
        } else if (i + 2 < text.size() && text[i + 1] == '\r' && text[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0) {
            out += char(hex(text[i + 1]) * 16 + hex(text[i + 2]));
            i += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

QByteArray contentOf(const MimeHeader &header, QByteArrayView body)
{
    const QByteArray coding = header.value("content-transfer-encoding");
    if (coding == "base64")
        return QByteArray::fromBase64(body.toByteArray());
    return coding == "quoted-printable" ? fromQuotedPrintable(body) : body.toByteArray();
}

/// The boundary, perhaps with the "--" that ends the last part; not one that only begins alike.
bool isBoundary(QByteArrayView line, const QByteArray &boundary)
{
    if (!line.startsWith(boundary))
        return false;
    const QByteArray rest = line.sliced(boundary.size()).toByteArray().trimmed();
    return rest.isEmpty() || rest == "--";
}

/// The line end in front of a boundary belongs to the boundary: a file in 8bit keeps its last byte, and gets none.
QByteArrayView withoutLineEnd(QByteArrayView part)
{
    if (part.endsWith('\n'))
        part.chop(1);
    if (part.endsWith('\r'))
        part.chop(1);
    return part;
}

/// The parts between the lines of `boundary`; what stands before the first is left.
QList<QByteArrayView> partsOf(QByteArrayView body, const QByteArray &boundary)
{
    QList<QByteArrayView> parts;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < body.size() && parts.size() <= MimeMessage::partLimit;) {
        const qsizetype end = body.indexOf('\n', at);
        const QByteArrayView line = body.sliced(at, (end < 0 ? body.size() : end) - at);
        if (isBoundary(line, boundary)) {
            if (begin >= 0)
                parts += withoutLineEnd(body.sliced(begin, qMax<qsizetype>(0, at - begin)));
            begin = end < 0 ? body.size() : end + 1;
            if (line.sliced(boundary.size()).startsWith("--"))
                return parts;
        }
        at = end < 0 ? body.size() : end + 1;
    }
    if (begin >= 0 && begin < body.size()) // the end is missing: what there is
        parts += body.sliced(begin);
    return parts;
}

class Walk
{
public:
    Result<void> part(QByteArrayView bytes, int depth)
    {
        if (depth > MimeMessage::depthLimit)
            return damaged(u"nested too deep"_s);
        if (++m_parts > MimeMessage::partLimit)
            return damaged(u"too many parts"_s);
        qsizetype bodyAt = 0;
        const MimeHeader header = MimeHeader::read(bytes, &bodyAt);
        const QByteArrayView body = bytes.sliced(bodyAt);
        const QByteArray type = header.value("content-type");
        if (type.startsWith("multipart/")) {
            const QByteArray boundary = header.parameter("content-type", "boundary").toUtf8();
            if (boundary.isEmpty())
                return damaged(u"a multipart without a boundary"_s);
            for (const QByteArrayView inner : partsOf(body, "--" + boundary))
                if (auto r = part(inner, depth + 1); !r)
                    return r;
            return {};
        }
        if (type == "message/rfc822")
            return part(contentOf(header, body), depth + 1);
        QString name = header.parameter("content-disposition", "filename");
        if (name.isEmpty())
            name = header.parameter("content-type", "name");
        const bool attached = header.value("content-disposition") == "attachment";
        if (name.isEmpty() && !attached)
            return {}; // the mail's own text
        files += {name.isEmpty() ? u"attachment"_s : name, QString::fromLatin1(type), contentOf(header, body)};
        return {};
    }
    QList<MailAttachment> files;

private:
    int m_parts = 0;
};
} // namespace

bool MimeMessage::looksLikeOne(QByteArrayView bytes)
{
    qsizetype bodyAt = 0;
    const MimeHeader header = MimeHeader::read(bytes.first(qMin<qsizetype>(bytes.size(), 256 << 10)), &bodyAt);
    return header.has("from") &&
           (header.has("date") || header.has("mime-version") || header.has("message-id") || header.has("received"));
}

Result<QList<MailAttachment>> MimeMessage::attachments(QByteArrayView mail)
{
    if (!looksLikeOne(mail))
        return damaged(u"no header of an e-mail"_s);
    Walk walk;
    if (auto r = walk.part(mail, 0); !r)
        return fail(r.error());
    return walk.files;
}
