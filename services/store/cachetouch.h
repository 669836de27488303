#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

/// Which cached resources became others: ids by kind. A removed one is named too.
class CacheTouch
{
public:
    void add(const QString &kind, const QString &id) { m_ids[kind].append(id); }
    void add(const CacheTouch &other)
    {
        for (auto it = other.m_ids.begin(); it != other.m_ids.end(); ++it)
            m_ids[it.key()] += it.value();
    }
    QStringList kinds() const { return m_ids.keys(); }
    QStringList ids(const QString &kind) const { return m_ids.value(kind); }
    int size() const
    {
        qsizetype sum = 0;
        for (const QStringList &ids : m_ids)
            sum += ids.size();
        return int(sum);
    }

private:
    QHash<QString, QStringList> m_ids;
};
