#pragma once
#include "evnreader.h"

#include <QDate>
#include <QStringList>

/// The rows of a file in words, one line each.
namespace EvnRows
{
inline std::string_view view(const QByteArray &data)
{
    return {data.constData(), size_t(data.size())};
}

/// day time line number seconds net gross extension
inline QStringList cells(const CallRow &row, const EvnLayout &layout)
{
    const auto text = [&](std::string_view t) { return layout.shape.decoded(t); };
    return {QDate(1970, 1, 1).addDays(row.day).toString(Qt::ISODate),
            QTime(0, 0).addSecs(row.time).toString(Qt::ISODate),
            text(row.line),
            text(row.number),
            QString::number(row.seconds),
            Money::fromUnits(row.net).toString(),
            Money::fromUnits(row.gross).toString(),
            text(row.extension)};
}

/// The cells, then costCentre destination
inline QStringList rowsOf(const QByteArray &data, const EvnLayout &layout, EvnSummary *summary = nullptr)
{
    QStringList rows;
    const auto take = [&](const CallRow &row) {
        rows << (cells(row, layout) << layout.shape.decoded(row.costCentre) << layout.shape.decoded(row.destination)).join(u' ');
    };
    const auto read = EvnReader::read(view(data), layout, take);
    if (summary && read)
        *summary = *read;
    return rows;
}
} // namespace EvnRows
