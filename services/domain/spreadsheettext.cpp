#include "spreadsheettext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

bool SpreadsheetText::startsFormula(const QString &text)
{
    static const QString starters = u"=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const QString trimmed = text.trimmed();
    return !text.isEmpty() && (starters.contains(text[0]) || (!trimmed.isEmpty() && starters.contains(trimmed[0])));
}

bool SpreadsheetText::losesItsLook(const QString &text)
{
    static const QRegularExpression numeric(uR"(^\s*\d[\d.,/:\-eE%€ ]*$)"_s);
    static const QRegularExpression plain(uR"(^(0|[1-9]\d{0,14}|(\d{2}\.\d{2}\.\d{4} ?)?(\d{2}:\d{2}(:\d{2})?)?)$)"_s);
    return numeric.match(text).hasMatch() && !plain.match(text).hasMatch();
}
