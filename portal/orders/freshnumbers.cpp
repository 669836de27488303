#include "freshnumbers.h"

QString FreshNumbers::next(const QString &prefix, int subscriberDigits, int count)
{
    // A counter for each prefix; a block starts at a multiple of its size.
    const QString name = QStringLiteral("numbers ") + prefix;
    const auto row = m_context.database.first(QStringLiteral("SELECT value FROM settings WHERE name = ?"), {name});
    qint64 first = row ? row->number("value") : 0;
    first = (first + count - 1) / count * count;
    m_context.database.write(QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                                            "SET value = excluded.value"),
                             {name, QString::number(first + count)});
    return prefix + QString::number(first).rightJustified(subscriberDigits, u'0');
}

QString FreshNumbers::national(int count)
{
    return next(QStringLiteral("+49322290"), 6, count);
}

QString FreshNumbers::local(const Location &location, int count)
{
    const QString area = location.areaCode.startsWith(u'0') ? location.areaCode.mid(1) : location.areaCode;
    return next(QStringLiteral("+49") + area + QStringLiteral("86"), 6, count);
}

QString FreshNumbers::behind(const QString &first, int offset)
{
    const qsizetype sign = first.startsWith(u'+') ? 1 : 0;
    return first.left(sign) + QString::number(first.mid(sign).toLongLong() + offset).rightJustified(first.size() - sign, u'0');
}
