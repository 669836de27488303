#pragma once
#include "voucher.h"

#include <QSet>

/// Names in a package: letters, digits, `.`, `_` and `-`, none twice, whatever a file system thinks of case.
class PackageNames
{
public:
    explicit PackageNames(QList<HandoverChange> &changes) : m_changes(changes) {}
    QString of(const QString &invoice, const QString &wanted);

private:
    QSet<QString> m_taken;
    QList<HandoverChange> &m_changes;
};
