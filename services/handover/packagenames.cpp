#include "packagenames.h"

#include <QHash>

namespace
{
constexpr int longest = 100;
}

QString PackageNames::of(const QString &invoice, const QString &wanted)
{
    static const QHash<QChar, QString> german{
        {u'ä', QStringLiteral("ae")}, {u'ö', QStringLiteral("oe")}, {u'ü', QStringLiteral("ue")}, {u'ß', QStringLiteral("ss")},
        {u'Ä', QStringLiteral("Ae")}, {u'Ö', QStringLiteral("Oe")}, {u'Ü', QStringLiteral("Ue")}};
    QString name;
    for (const QChar c : wanted.normalized(QString::NormalizationForm_C)) {
        const bool good = c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._-").contains(c));
        name += good ? QString(c) : german.value(c, QStringLiteral("_"));
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    QString base = (dot < 0 ? name : name.left(dot)).left(longest);
    const QString end = dot < 0 ? QString() : name.mid(dot);
    if (base.isEmpty())
        base = QStringLiteral("document");
    QString result = base + end;
    for (int i = 2; m_taken.contains(result.toLower()); ++i)
        result = base + u'-' + QString::number(i) + end;
    m_taken.insert(result.toLower());
    if (result != wanted)
        m_changes << HandoverChange{invoice, QStringLiteral("file"), wanted, result};
    return result;
}
