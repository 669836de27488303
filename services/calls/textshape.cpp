#include "textshape.h"

#include "callvalues.h"
#include "recordsplitter.h"

#include <QStringDecoder>
#include <map>

namespace
{
constexpr size_t window = 65536;
constexpr std::string_view bom = "\xEF\xBB\xBF";

bool isBinary(std::string_view head)
{
    for (const std::string_view magic :
         {std::string_view("PK\x03\x04"), std::string_view("\x89PNG"), std::string_view("%PDF-"),
          std::string_view("\xFF\xD8\xFF"), std::string_view("\x1F\x8B"), std::string_view("GIF8")})
        if (head.substr(0, magic.size()) == magic)
            return true;
    return head.find('\0') != std::string_view::npos;
}

/// Text that was cut in the middle of a character still counts.
bool isUtf8(std::string_view head)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString read = decoder.decode(QByteArrayView(head.data(), qsizetype(head.size())));
    Q_UNUSED(read)
    return !decoder.hasError();
}

struct Table {
    size_t score = 0, columns = 0, begin = 0;
    qint64 line = 1;
};

/// The width that most records share, weighed by their cells, and the first record of that width.
Table tableOf(std::string_view text, char delimiter, qint64 line)
{
    std::map<size_t, size_t> widths;
    for (RecordSplitter records(text, delimiter, line); records.next();)
        if (!records.isBroken())
            ++widths[records.fields().size()];
    Table best;
    for (const auto &[columns, count] : widths)
        if (const size_t score = count * (columns - 1); score > best.score)
            best = {score, columns, 0, line};
    for (RecordSplitter records(text, delimiter, line); best.columns > 0 && records.next();) {
        if (records.fields().size() != best.columns)
            continue;
        best.begin = records.offset();
        best.line = records.line();
        break;
    }
    return best;
}
} // namespace

Result<TextShape> TextShape::of(std::string_view text)
{
    TextShape shape;
    std::string_view head = text.substr(0, window);
    if (isBinary(head))
        return fail(Error::Kind::Invalid, QStringLiteral("file_not_text"));
    if (head.substr(0, bom.size()) == bom)
        shape.begin = bom.size();
    shape.encoding = isUtf8(head) ? Encoding::Utf8 : Encoding::Windows1252;
    head.remove_prefix(shape.begin);
    if (head.find_first_not_of("\r\n\t ") == std::string_view::npos)
        return fail(Error::Kind::Invalid, QStringLiteral("file_empty"));
    if (text.size() > window) { // the last record may be cut
        const size_t end = head.find_last_of("\r\n");
        head = head.substr(0, end == std::string_view::npos ? 0 : end);
    }
    char told = 0;
    if (head.substr(0, 4) == "sep=" && head.size() > 5) {
        told = head[4];
        const size_t end = std::min(head.find('\n'), head.size() - 1) + 1;
        head.remove_prefix(end);
        shape.begin += end;
        ++shape.firstLine;
    }
    Table best;
    for (const char delimiter : std::string_view(told ? std::string_view(&told, 1) : std::string_view(";\t,|"))) {
        const Table table = tableOf(head, delimiter, shape.firstLine);
        if (table.score > best.score) {
            best = table;
            shape.delimiter = delimiter;
        }
    }
    if (best.columns < 3)
        return fail(Error::Kind::Invalid, QStringLiteral("file_no_table"));
    shape.begin += best.begin;
    shape.firstLine = best.line;
    shape.columns = best.columns;
    return shape;
}

QString TextShape::decoded(std::string_view text) const
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    if (encoding == Encoding::Utf8)
        return QString::fromUtf8(bytes);
    // Windows-1252 differs from Latin-1 in 0x80…0x9F.
    static constexpr char16_t high[] =
        u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
    QString out(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = uchar(bytes[i]);
        out[i] = c >= 0x80 && c <= 0x9F ? QChar(high[c - 0x80]) : QChar(char16_t(c));
    }
    return out;
}
