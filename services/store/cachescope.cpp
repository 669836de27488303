#include "cachescope.h"

#include "sha256.h"

#include <QByteArray>
#include <algorithm>

QString CacheScope::userKey() const
{
    return QString::fromLatin1(Sha256::hex(userId.toUtf8()));
}

QString CacheScope::key() const
{
    auto sorted = roles;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QByteArray text = userId.toUtf8();
    for (const Contract::Role role : std::as_const(sorted)) {
        text += '\0';
        text += QByteArray::number(int(role));
    }
    return QString::fromLatin1(Sha256::hex(text));
}
