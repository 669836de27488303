#include "totp.h"

#include <QUrl>
#include <QtEndian>
#include <algorithm>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace
{
const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
} // namespace

qint64 Totp::stepOf(qint64 ms)
{
    return ms / (stepSeconds * 1000);
}

QString Totp::code(QByteArrayView secret, qint64 step)
{
    QByteArray counter(8, '\0');
    qToBigEndian(quint64(step), counter.data());
    QByteArray mac(20, '\0');
    unsigned int length = 0;
    HMAC(EVP_sha1(), secret.data(), int(secret.size()), reinterpret_cast<const unsigned char *>(counter.constData()),
         size_t(counter.size()), reinterpret_cast<unsigned char *>(mac.data()), &length);
    // RFC 4226, dynamic truncation: the last nibble says where the 31 bits begin
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QStringLiteral("%1").arg(number % 100000000, digits, 10, QLatin1Char('0'));
}

QString Totp::toBase32(QByteArrayView bytes)
{
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(alphabet[(held >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(held << (5 - bits)) & 31]);
    return text;
}

std::optional<QByteArray> Totp::fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar c : normalised(text)) {
        const char *found = std::find(alphabet, alphabet + 32, c.toLatin1());
        if (found == alphabet + 32)
            return std::nullopt;
        held = (held << 5) | quint32(found - alphabet);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char((held >> bits) & 0xff);
        }
    }
    return bytes;
}

QString Totp::grouped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            out += u' ';
        out += text.at(i);
    }
    return out;
}

QString Totp::uri(const QString &issuer, const QString &account, const QString &base32)
{
    const auto quoted = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5")
        .arg(quoted(issuer), quoted(account), base32)
        .arg(digits)
        .arg(stepSeconds);
}

QString Totp::normalised(const QString &typed)
{
    QString text;
    for (const QChar c : typed)
        if (!c.isSpace() && c != u'-')
            text += c.toUpper();
    return text;
}

bool Totp::looksLikeCode(const QString &normalised)
{
    return normalised.size() == digits &&
           std::all_of(normalised.begin(), normalised.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
