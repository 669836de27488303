#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

/// Seals secrets that must be read again (XChaCha20-Poly1305) and makes keyed hashes of those that must not (libsodium).
class SecretBox
{
public:
    /// `key`: 32 bytes.
    explicit SecretBox(const QByteArray &key);
    /// Reads 32 raw bytes, or makes the file, owner-only and durable. Throws std::runtime_error.
    static SecretBox fromFile(const QString &path);

    QString seal(QByteArrayView plain) const;
    std::optional<QByteArray> open(const QString &sealed) const;
    /// Keyed BLAKE2b, hex: for short secrets such as PINs, which a plain hash would not protect.
    QString fingerprint(QByteArrayView secret, QByteArrayView context) const;

    /// 256 random bits, URL-safe: tokens and links.
    static QByteArray newToken();
    /// Plain SHA-256 as hex of a 256-bit token.
    static QString tokenHash(QByteArrayView token);
    static quint32 uniform(quint32 upperBound);

private:
    QByteArray m_key;
};
