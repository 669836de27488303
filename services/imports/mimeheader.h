#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

/// The header fields of a mail or of a part of it. Names in lower case; of a repeated field the first.
class MimeHeader
{
public:
    /// Reads up to the blank line; `bodyAt` is where the body begins.
    static MimeHeader read(QByteArrayView bytes, qsizetype *bodyAt);

    bool isEmpty() const { return m_fields.isEmpty(); }
    bool has(const char *name) const { return m_fields.contains(name); }
    /// Unfolded, as it stands.
    QByteArray raw(const char *name) const { return m_fields.value(name); }
    /// In front of the first ';', lower case: "multipart/mixed".
    QByteArray value(const char *name) const;
    /// "boundary" of content-type; decoded by RFC 2231 and RFC 2047.
    QString parameter(const char *name, const QByteArray &parameter) const;

private:
    QHash<QByteArray, QByteArray> m_fields;
};
