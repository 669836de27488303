#include "mimeheader.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int fieldLimit = 500;
constexpr qsizetype lengthLimit = 64 << 10;

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
}

QByteArray fromQ(QByteArray text)
{
    text.replace('_', ' ').replace("%", "%25").replace('=', '%');
    return QByteArray::fromPercentEncoding(text);
}

/// =?utf-8?B?…?= and =?utf-8?Q?…?= anywhere in it.
QString words(const QByteArray &raw)
{
    static const QRegularExpression word(u"=\\?([\\w.-]{1,40})(?:\\*[\\w-]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString text = QString::fromUtf8(raw);
    QString out;
    qsizetype end = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(end, match.capturedStart() - end);
        const QByteArray coded = match.captured(3).toLatin1();
        const bool base64 = match.captured(2).compare(u'B', Qt::CaseInsensitive) == 0;
        out += decoded(base64 ? QByteArray::fromBase64(coded) : fromQ(coded), match.captured(1).toLatin1());
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

/// name=value pairs behind the first ';', quotes undone.
QList<std::pair<QByteArray, QByteArray>> parameters(const QByteArray &field)
{
    QList<std::pair<QByteArray, QByteArray>> list;
    qsizetype at = field.indexOf(';');
    while (at >= 0 && list.size() < 50) {
        const qsizetype equals = field.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = field.mid(at + 1, equals - at - 1).trimmed().toLower();
        QByteArray value;
        qsizetype i = equals + 1;
        while (i < field.size() && (field[i] == ' ' || field[i] == '\t'))
            ++i;
        if (i < field.size() && field[i] == '"') {
            for (++i; i < field.size() && field[i] != '"'; ++i) {
                if (field[i] == '\\' && i + 1 < field.size())
                    ++i;
                value += field[i];
            }
            at = field.indexOf(';', i);
        } else {
            at = field.indexOf(';', i);
            value = field.mid(i, at < 0 ? -1 : at - i).trimmed();
        }
        list.emplace_back(name, value);
    }
    return list;
}
} // namespace

MimeHeader MimeHeader::read(QByteArrayView bytes, qsizetype *bodyAt)
{
    MimeHeader header;
    QByteArray name;
    qsizetype at = 0;
    *bodyAt = bytes.size();
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        end = end < 0 ? bytes.size() : end;
        QByteArrayView line = bytes.sliced(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype lineAt = at;
        at = next;
        if (line.isEmpty()) {
            *bodyAt = at;
            break;
        }
        const bool folded = line.front() == ' ' || line.front() == '\t';
        const qsizetype colon = line.indexOf(':');
        if (folded && !name.isEmpty()) {
            if (QByteArray &value = header.m_fields[name]; value.size() + line.size() < lengthLimit)
                value.append(' ').append(line.toByteArray().trimmed());
        } else if (!folded && colon > 0 && line.first(colon).toByteArray().trimmed().indexOf(' ') < 0) {
            name = line.first(colon).toByteArray().trimmed().toLower();
            if (header.m_fields.contains(name) || header.m_fields.size() >= fieldLimit)
                name.clear(); // of a repeated field the first counts
            else
                header.m_fields.insert(
                    name, line.sliced(colon + 1).first(qMin(line.size() - colon - 1, lengthLimit)).toByteArray().trimmed());
        } else if (!folded && colon <= 0) { // the body begins without a blank line, or there is no header at all
            *bodyAt = lineAt;
            break;
        }
    }
    return header;
}

QByteArray MimeHeader::value(const char *name) const
{
    return raw(name).split(';').first().trimmed().toLower();
}

QString MimeHeader::parameter(const char *name, const QByteArray &parameter) const
{
    QByteArray plain, extended, charset;
    for (const auto &[key, value] : parameters(raw(name))) {
        if (key == parameter && plain.isEmpty())
            plain = value;
        if (!key.startsWith(parameter + '*'))
            continue;
        // RFC 2231: name*=utf-8''text, or in pieces name*0*=…; name*1=…, which come in their order
        QByteArray piece = value;
        if (extended.isEmpty() && key.endsWith('*') && piece.count('\'') >= 2) {
            charset = piece.left(piece.indexOf('\''));
            piece = piece.mid(piece.indexOf('\'', charset.size() + 1) + 1);
        }
        extended += key.endsWith('*') ? QByteArray::fromPercentEncoding(piece) : piece;
    }
    return extended.isEmpty() ? words(plain) : decoded(extended, charset.isEmpty() ? QByteArray("utf-8") : charset);
}
