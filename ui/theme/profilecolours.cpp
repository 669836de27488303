#include "profilecolours.h"

#include <QCoreApplication>

namespace
{
struct Entry {
    const char *word;
    const char *name;
    QRgb colour;
};
constexpr Entry table[] = {
    {"teal", QT_TRANSLATE_NOOP("ProfileColours", "Teal"), 0xff00687f},
    {"blue", QT_TRANSLATE_NOOP("ProfileColours", "Blue"), 0xff1f5fa8},
    {"violet", QT_TRANSLATE_NOOP("ProfileColours", "Violet"), 0xff6b4fa0},
    {"magenta", QT_TRANSLATE_NOOP("ProfileColours", "Magenta"), 0xffa03070},
    {"red", QT_TRANSLATE_NOOP("ProfileColours", "Red"), 0xffb3261e},
    {"brown", QT_TRANSLATE_NOOP("ProfileColours", "Brown"), 0xff8a4b14},
    {"green", QT_TRANSLATE_NOOP("ProfileColours", "Green"), 0xff2f6b2f},
    {"grey", QT_TRANSLATE_NOOP("ProfileColours", "Grey"), 0xff4d5a63},
};

const Entry &find(const QString &word)
{
    for (const Entry &entry : table)
        if (word == QLatin1String(entry.word))
            return entry;
    return table[0];
}
} // namespace

QStringList ProfileColours::words()
{
    QStringList list;
    for (const Entry &entry : table)
        list << QString::fromLatin1(entry.word);
    return list;
}

QColor ProfileColours::of(const QString &word)
{
    return QColor::fromRgb(find(word).colour);
}

QString ProfileColours::name(const QString &word)
{
    return QCoreApplication::translate("ProfileColours", find(word).name);
}
