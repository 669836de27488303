#pragma once
#include <QByteArray>
#include <QMetaType>
#include <QString>

/// A password, PIN or token. It cannot be printed or logged, compares in constant time and wipes its own memory.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text) : m_bytes(text.toUtf8()) {}
    static Secret fromUtf8(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The only way out: for the wire, the keychain and the hash.
    const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &other) const;

private:
    QByteArray m_bytes;
};

Q_DECLARE_METATYPE(Secret)
class QDebug;
QDebug operator<<(QDebug, const Secret &) = delete;
