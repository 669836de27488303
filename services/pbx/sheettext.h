#pragma once
#include "csvtext.h"
#include "result.h"

#include <QByteArray>
#include <QHash>

/// What the sheets of the telephone system have in common as text: words of the file (German, whatever the window speaks), cells
/// guarded against spreadsheets, and the check value by which a row that changed meanwhile is found.
namespace SheetText
{
constexpr int rowsMax = 50000;

/// As it is written: digits alone with a leading zero are guarded by an apostrophe, or a spreadsheet drops the zero; an
/// apostrophe of its own is doubled.
QString guarded(const QString &text);
/// As it is read: without that apostrophe, blanks around and no-break blanks.
QString plain(const QString &cell);
QString yes(bool value);
/// Nothing: neither ja nor nein.
std::optional<bool> isYes(const QString &cell);
/// Of the other cells of a row; letters alone, so that no spreadsheet takes it for a number.
QString check(const QStringList &cells);
QByteArray write(const QStringList &heads, const QList<QStringList> &rows);
} // namespace SheetText
