#pragma once
#include <QAbstractItemModel>
#include <QList>
#include <QString>

/// Tables as text: for the clipboard and for files.
namespace TableText
{
/// Tab-separated with a head line; tabs and line breaks inside a cell become spaces. Formulas as in csv().
QString tsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);
/// Semicolon-separated, UTF-8 with BOM, CRLF, quoted where needed. A text that a spreadsheet would run as a formula gets an
/// apostrophe in front.
QByteArray csv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);
} // namespace TableText
