#include "secretbox.h"

#include "sha256.h"

#include <QFile>
#include <QFileInfo>
#include <sodium.h>
#include <stdexcept>

namespace
{
constexpr int keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *raw(QByteArrayView v)
{
    return reinterpret_cast<const unsigned char *>(v.data());
}

unsigned char *raw(QByteArray &v)
{
    return reinterpret_cast<unsigned char *>(v.data());
}
} // namespace

SecretBox::SecretBox(const QByteArray &key) : m_key(key)
{
    if (sodium_init() < 0 || key.size() != keyBytes)
        throw std::runtime_error("the secret key must have 32 bytes");
}

SecretBox SecretBox::fromFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read the secret key: " + file.errorString().toStdString());
        return SecretBox(file.readAll());
    }
    if (sodium_init() < 0)
        throw std::runtime_error("no random numbers");
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(key) != key.size() || !file.flush())
        throw std::runtime_error("cannot write the secret key: " + file.errorString().toStdString());
    return SecretBox(key);
}

QString SecretBox::seal(QByteArrayView plain) const
{
    QByteArray out(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(out.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonceBytes, nullptr, raw(plain), size_t(plain.size()), nullptr, 0,
                                               nullptr, raw(QByteArrayView(out)), raw(QByteArrayView(m_key)));
    return QString::fromLatin1(out.toBase64());
}

std::optional<QByteArray> SecretBox::open(const QString &sealed) const
{
    const QByteArray in = QByteArray::fromBase64(sealed.toLatin1());
    if (in.size() < nonceBytes + tagBytes)
        return std::nullopt;
    QByteArray plain(in.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(QByteArrayView(in)) + nonceBytes,
                                                   size_t(in.size() - nonceBytes), nullptr, 0, raw(QByteArrayView(in)),
                                                   raw(QByteArrayView(m_key))) != 0)
        return std::nullopt;
    return plain;
}

QString SecretBox::fingerprint(QByteArrayView secret, QByteArrayView context) const
{
    QByteArray input = context.toByteArray() + '\n' + secret.toByteArray();
    QByteArray out(32, Qt::Uninitialized);
    crypto_generichash(raw(out), size_t(out.size()), raw(QByteArrayView(input)), size_t(input.size()), raw(QByteArrayView(m_key)),
                       size_t(m_key.size()));
    return QString::fromLatin1(out.toHex());
}

QByteArray SecretBox::newToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString SecretBox::tokenHash(QByteArrayView token)
{
    return QString::fromLatin1(Sha256::hex(token));
}

quint32 SecretBox::uniform(quint32 upperBound)
{
    return randombytes_uniform(upperBound);
}
