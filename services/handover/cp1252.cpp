#include "cp1252.h"

#include <QHash>

namespace
{
/// Code points of 0x80…0x9F; 0: not used.
constexpr char16_t upper[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Letters that do not come apart into a letter and an accent.
QString plain(QChar c)
{
    static const QHash<char16_t, QString> letters{
        {u'ł', QStringLiteral("l")}, {u'Ł', QStringLiteral("L")},  {u'đ', QStringLiteral("d")}, {u'Đ', QStringLiteral("D")},
        {u'ı', QStringLiteral("i")}, {u'ħ', QStringLiteral("h")},  {u'Ħ', QStringLiteral("H")}, {u'ẞ', QStringLiteral("SS")},
        {u'−', QStringLiteral("-")}, {u'‐', QStringLiteral("-")},  {u'‑', QStringLiteral("-")}, {u' ', QStringLiteral(" ")},
        {u' ', QStringLiteral(" ")}, {u'→', QStringLiteral("->")},
    };
    if (const auto found = letters.constFind(c.unicode()); found != letters.cend())
        return *found;
    QString bare;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD))
        if (part.category() != QChar::Mark_NonSpacing)
            bare += part;
    for (const QChar part : std::as_const(bare))
        if (!Cp1252::of(part))
            return QStringLiteral("?");
    return bare.isEmpty() ? QStringLiteral("?") : bare;
}
} // namespace

std::optional<char> Cp1252::of(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x80 || (code >= 0xA0 && code <= 0xFF))
        return char(uchar(code));
    for (int i = 0; i < 32; ++i)
        if (upper[i] == code && code != 0)
            return char(uchar(0x80 + i));
    return std::nullopt;
}

Cp1252::Encoded Cp1252::encode(const QString &text)
{
    Encoded result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c.isLowSurrogate())
            continue; // its pair has become one '?'
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || (c.unicode() >= 0x80 && c.unicode() < 0xA0)) {
            result.bytes += ' ';
            continue;
        }
        if (const auto byte = of(c)) {
            result.bytes += *byte;
            continue;
        }
        for (const QChar part : plain(c))
            result.bytes += *of(part);
        if (!result.replaced.contains(c))
            result.replaced += c;
    }
    return result;
}
