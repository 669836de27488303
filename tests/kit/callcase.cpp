#include "callcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
enum Cell { Name, From, To, At, Options, Outcome, Rings, Presented, Blocked, By, Mails, Cells };
} // namespace

QList<CallCase> CallCase::of(const QString &name)
{
    QFile file(name);
    QList<CallCase> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#') || line.startsWith(QLatin1String("case;")))
            continue;
        CallCase one;
        one.m_cells = line.split(u';');
        if (one.m_cells.size() != Cells)
            return {};
        cases << one;
    }
    return cases;
}

QString CallCase::number(const QString &word)
{
    return word.startsWith(u'n') ? QStringLiteral("+49211555701") + word.mid(1) : word;
}

QStringList CallCase::words() const
{
    const QStringList options = m_cells[Options].split(u' ', Qt::SkipEmptyParts);
    QStringList words{QStringLiteral("pbx"),
                      QStringLiteral("call"),
                      QStringLiteral("--json"),
                      QStringLiteral("--from"),
                      number(m_cells[From]),
                      QStringLiteral("--to"),
                      number(m_cells[To]),
                      QStringLiteral("--at"),
                      m_cells[At].isEmpty() ? QStringLiteral("2026-11-16T10:00") : m_cells[At],
                      QStringLiteral("--contract"),
                      options.contains(QStringLiteral("trunk")) ? QStringLiteral("4711002") : QStringLiteral("4711001")};
    for (const QString &option : options)
        if (option.contains(u'='))
            words << QStringLiteral("--") + option.section(u'=', 0, 0) << option.section(u'=', 1);
        else if (option != u"trunk")
            words << QStringLiteral("--") + option;
    return words;
}

QByteArray CallCase::differs(PortalProcess &portal) const
{
    QByteArray out;
    if (const int code = portal.operatorCommand(words(), &out))
        return "exit code " + QByteArray::number(code) + ": " + out;
    const QJsonObject verdict = QJsonDocument::fromJson(out).object();
    const QJsonObject blocked = verdict.value(u"blockedBy").toObject();
    const auto listed = [&verdict](QStringView field) {
        QStringList list;
        for (const QJsonValue &one : verdict.value(field).toArray())
            list << one.toString();
        return list;
    };
    QStringList rings, mails;
    for (const QString &one : m_cells[Rings].split(u' ', Qt::SkipEmptyParts))
        rings << number(one);
    for (QString mail : listed(u"mails"))
        mails << mail.replace(QStringLiteral(" durchwahl-"), QStringLiteral(":")).section(u'@', 0, 0);
    const QString profile = blocked.value(u"profile").toString();
    const std::pair<const char *, bool> agree[] = {
        {"outcome", verdict.value(u"outcome").toString() == m_cells[Outcome]},
        {"rings", listed(u"rings") == rings},
        {"presented", verdict.value(u"presented").toString() == number(m_cells[Presented])},
        {"blocked", (profile.isEmpty() ? profile : profile + u'@' + blocked.value(u"level").toString()) == m_cells[Blocked]},
        {"by", verdict.value(u"divertedBy").toString() == m_cells[By]},
        {"mails", mails.join(u' ') == m_cells[Mails]}};
    for (const auto &[what, same] : agree)
        if (!same)
            return QByteArray(what) + " differs: " + out;
    return {};
}
