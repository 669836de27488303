#include "randompassword.h"

#include "secretbox.h"

Secret RandomPassword::make()
{
    static constexpr char set[] = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QByteArray text(16, Qt::Uninitialized);
    for (char &c : text)
        c = set[SecretBox::uniform(sizeof set - 1)];
    return Secret::fromUtf8(text);
}
