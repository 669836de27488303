#include "hashchain.h"

#include "sha256.h"

QString HashChain::link(const QString &before, const QStringList &fields)
{
    Sha256 sum;
    for (const QString &field : QStringList{before} + fields) {
        const QByteArray text = field.toUtf8();
        sum.add(QByteArray::number(text.size()) + ':' + text);
    }
    return QString::fromLatin1(sum.finish().toHex());
}
