#pragma once
#include "documenttype.h"

#include <QByteArray>
#include <QString>

/// Documents for tests: real files of a wanted size without the work of a real invoice.
namespace FillerFile
{
/// A PDF of one page with `text` and padding; at least about 700 bytes, else exactly `size`.
QByteArray pdf(const QString &text, qint64 size, quint64 seed);
/// An EVN in the real layout; the first size at or above `size` that whole rows give.
QByteArray evnCsv(qint64 size, quint64 seed);
QByteArray of(Contract::DocumentType type, const QString &text, qint64 size, quint64 seed);
} // namespace FillerFile
