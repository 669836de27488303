#pragma once
#include "column.h"

/// Roles beside the standard ones. RawRole sorts and filters, DisplayRole is read.
namespace TableRole
{
enum { Raw = Qt::UserRole + 1, Id, ToneWord, ColumnKey, Look };
}

/// What a cell of a table of columns answers by role.
namespace ColumnCell
{
template <typename Row>
QVariant data(const Column<Row> &column, const Row &row, const std::function<QString(const Row &)> &id, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column.text(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return column.hint ? QVariant(column.hint(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(column.alignment);
    case TableRole::Raw:
        return column.raw ? column.raw(row) : QVariant(column.text(row));
    case TableRole::Id:
        return id(row);
    case TableRole::ToneWord:
        return column.tone ? QVariant(int(column.tone(row))) : QVariant();
    case TableRole::ColumnKey:
        return column.key;
    case TableRole::Look:
        return int(column.look ? column.look(row) : CellLook::Plain);
    default:
        return {};
    }
}

template <typename Row>
QVariant head(const Column<Row> &column, int role)
{
    if (role == Qt::DisplayRole)
        return column.sign.isEmpty() ? column.title() : column.sign;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return column.title();
    if (role == Qt::TextAlignmentRole)
        return int(column.alignment);
    return role == TableRole::ColumnKey ? QVariant(column.key) : QVariant();
}
} // namespace ColumnCell
