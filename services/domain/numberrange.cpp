#include "numberrange.h"

namespace
{
bool isE164(const QString &text)
{
    if (text.size() < 5 || text.size() > 19 || text[0] != u'+' || text[1] == u'0')
        return false;
    for (const QChar c : QStringView(text).mid(1))
        if (c < u'0' || c > u'9')
            return false;
    return true;
}
} // namespace

NumberRange::NumberRange(const NumberObject &object)
{
    if (!isE164(object.first) || object.count < 1)
        return;
    const qint64 first = QStringView(object.first).mid(1).toLongLong();
    const QString last = u'+' + QString::number(first + object.count - 1);
    if (last.size() != object.first.size())
        return;
    qsizetype common = 0;
    while (common < last.size() && last[common] == object.first[common])
        ++common;
    m_first = object.first;
    m_last = last;
    m_stem = last.first(common);
}

bool NumberRange::contains(const QString &e164) const
{
    return !isEmpty() && isE164(e164) && e164.size() == m_first.size() && e164 >= m_first && e164 <= m_last;
}

bool NumberRange::reaches(const QString &e164) const
{
    const int digits = extensionDigits();
    const bool whole = digits > 0 && m_first.endsWith(QString(digits, u'0')) && m_last.endsWith(QString(digits, u'9'));
    return contains(e164) || (whole && e164.startsWith(m_stem));
}

std::optional<QString> NumberRange::extension(const QString &digits) const
{
    const QString full = m_stem + digits;
    if (!isBlock() || !contains(full))
        return std::nullopt;
    return full;
}

QString NumberRange::extensionOf(const QString &e164) const
{
    return isBlock() && contains(e164) ? e164.sliced(m_stem.size()) : QString();
}
