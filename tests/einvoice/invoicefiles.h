#pragma once
#include <QByteArray>
#include <QFile>
#include <QStringList>

/// The e-invoices of tests/einvoice: one telephone bill in four syntaxes.
inline QByteArray invoiceFile(const QString &name)
{
    QFile in(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/") + name);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline QByteArray changed(QByteArray xml, const QByteArray &from, const QByteArray &to)
{
    return xml.contains(from) ? xml.replace(from, to) : QByteArray();
}
