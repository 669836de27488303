#pragma once
#include <QString>
#include <QStringList>

/// The links of the archive's journal and of the audit trail.
namespace HashChain
{
/// SHA-256 (hex) over the link before and every field with its length, so that no two entries read the same.
QString link(const QString &before, const QStringList &fields);
} // namespace HashChain
