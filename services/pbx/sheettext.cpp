#include "sheettext.h"

#include "csvwriter.h"
#include "sha256.h"

#include <algorithm>

QString SheetText::guarded(const QString &text)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool number = text.startsWith(u'0') && text.size() > 1 && std::all_of(text.begin(), text.end(), digit);
    return number || text.startsWith(u'\'') ? u'\'' + text : text;
}

QString SheetText::plain(const QString &cell)
{
    QString text = cell;
    text.replace(QChar(u'\u00A0'), u' ');
    text = text.trimmed();
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    return text.trimmed();
}

QString SheetText::yes(bool value)
{
    return value ? QStringLiteral("ja") : QStringLiteral("nein");
}

std::optional<bool> SheetText::isYes(const QString &cell)
{
    const QString word = cell.toLower();
    if (word == u"ja" || word == u"yes" || word == u"wahr" || word == u"true")
        return true;
    if (word == u"nein" || word == u"no" || word == u"falsch" || word == u"false" || word.isEmpty())
        return false;
    return std::nullopt;
}

QString SheetText::check(const QStringList &cells)
{
    const QByteArray hex = Sha256::hex(cells.join(QChar(u'\x1f')).toUtf8()).left(12);
    QString letters;
    for (const char c : hex)
        letters += QChar(ushort('a' + (c <= '9' ? c - '0' : c - 'a' + 10)));
    return letters;
}

QByteArray SheetText::write(const QStringList &heads, const QList<QStringList> &rows)
{
    CsvWriter file(CsvWriter::Flavour::ExcelGerman);
    const auto add = [&file](const QStringList &texts) {
        QList<CsvWriter::Cell> cells;
        for (const QString &text : texts)
            cells << guarded(text);
        file.addRow(cells);
    };
    add(heads);
    for (const QStringList &row : rows)
        add(row);
    return file.bytes();
}
