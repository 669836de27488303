#pragma once
#include <QString>

/// What a spreadsheet makes of the text of a CSV cell. An apostrophe in front keeps it as it is.
namespace SpreadsheetText
{
/// It would run: `= + - @` and their relatives at the start, also in the full-width forms that some fold to ASCII.
bool startsFormula(const QString &text);
/// It would be read as a number, a day or a fraction and lose what it looked like: leading zeros, more than 15 digits, `1E5`,
/// `01.11`, `3/4`. A day and a time of day stay what they are and are not meant.
bool losesItsLook(const QString &text);
} // namespace SpreadsheetText
