#include "extfcheck.h"

#include <QDate>
#include <QRegularExpression>

namespace
{
/// Text or number, column by column, of format version 13.
const QByteArray kinds = "nttnntnntnttntntnnntttttttttttttttttttntntnnnnnttttttttttttttttttttttttttttttttttttttttnnntnnnttntnnntt"
                         "ntntnttntnnnnntnttntnn";
constexpr int headerFields = 31;
/// What a header's field looks like; text fields in quotes. Empty: anything.
constexpr const char *headerForms[headerFields] = {"\"EXTF\"",
                                                   "700",
                                                   "21",
                                                   "\"Buchungsstapel\"",
                                                   "13",
                                                   "\\d{17}",
                                                   "",
                                                   "\"\\w{0,2}\"",
                                                   "\".{0,25}\"",
                                                   "\".{0,25}\"",
                                                   "\\d{4,7}",
                                                   "\\d{1,5}",
                                                   "\\d{8}",
                                                   "[4-8]",
                                                   "\\d{8}",
                                                   "\\d{8}",
                                                   "\".{0,30}\"",
                                                   "\"[A-Z]{0,2}\"",
                                                   "1",
                                                   "0",
                                                   "[01]",
                                                   "\"EUR\"",
                                                   "",
                                                   "\"\"",
                                                   "",
                                                   "",
                                                   "\"\\d\\d\"",
                                                   "",
                                                   "",
                                                   "\"\"",
                                                   "\".{0,16}\""};
} // namespace

ExtfCheck::ExtfCheck(const QByteArray &file)
{
    expect(file.endsWith("\r\n"), QStringLiteral("the last line has no CRLF"));
    expect(!QByteArray(file).replace("\r\n", "").contains('\n') && !QByteArray(file).replace("\r\n", "").contains('\r'),
           QStringLiteral("a line end that is not CRLF"));
    for (const char c : file) {
        const uchar byte = uchar(c);
        expect(byte >= 0x20 || c == '\r' || c == '\n', QStringLiteral("a control character"));
        expect(!QByteArray("\x81\x8d\x8f\x90\x9d").contains(c), QStringLiteral("not Windows-1252"));
    }
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype end = file.indexOf("\r\n", at);
        lines << file.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? file.size() : end + 2;
    }
    for (m_line = 1; m_line <= lines.size(); ++m_line) {
        const QList<Cell> cells = split(lines[m_line - 1]);
        if (m_line == 1)
            header(cells);
        else if (m_line == 2)
            expect(cells.size() == kinds.size(), QStringLiteral("%1 titles").arg(cells.size()));
        else
            row(cells);
    }
}

QList<ExtfCheck::Cell> ExtfCheck::split(const QByteArray &line)
{
    QList<Cell> cells;
    Cell cell;
    bool inside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inside && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
            cell.text += u'"';
            ++i;
        } else if (c == '"') {
            expect(inside || cell.text.isEmpty(), QStringLiteral("a quote inside of a field"));
            inside = !inside;
            cell.quoted = true;
        } else if (c == ';' && !inside) {
            cells << std::exchange(cell, {});
        } else {
            expect(inside || !cell.quoted, QStringLiteral("text behind a closing quote"));
            cell.text += QString::fromLatin1(&c, 1);
        }
    }
    expect(!inside, QStringLiteral("a quote that does not end"));
    cells << cell;
    return cells;
}

void ExtfCheck::header(const QList<Cell> &cells)
{
    expect(cells.size() == headerFields, QStringLiteral("%1 fields in the header").arg(cells.size()));
    for (int i = 0; i < qMin(headerFields, int(cells.size())); ++i) {
        const QString shown = cells[i].quoted ? u'"' + cells[i].text + u'"' : cells[i].text;
        matches(shown, headerForms[i], QStringLiteral("header field %1").arg(i + 1));
        m_header << cells[i].text;
    }
}

void ExtfCheck::row(const QList<Cell> &cells)
{
    expect(cells.size() == kinds.size(), QStringLiteral("%1 fields").arg(cells.size()));
    if (cells.size() != kinds.size() || m_header.size() != headerFields)
        return;
    QStringList texts;
    for (int i = 0; i < cells.size(); ++i) {
        expect(cells[i].quoted == (kinds[i] == 't'), QStringLiteral("quotes of column %1").arg(i + 1));
        texts << cells[i].text;
    }
    const int length = m_header[13].toInt();
    const auto column = [&texts](int number) { return texts[number - 1]; };
    matches(column(1), "(?!0+,00)\\d{1,10},\\d{2}", QStringLiteral("Umsatz"));
    matches(column(2), "[SH]", QStringLiteral("Soll/Haben"));
    matches(column(3), "EUR", QStringLiteral("WKZ"));
    expect(column(7).size() == length, QStringLiteral("Konto"));
    expect(column(8).size() == length + 1, QStringLiteral("Gegenkonto"));
    matches(column(9), "\\d{0,4}", QStringLiteral("BU-Schlüssel"));
    matches(column(10), "\\d{4}", QStringLiteral("Belegdatum"));
    const QDate from = QDate::fromString(m_header[14], QStringLiteral("yyyyMMdd"));
    const QDate to = QDate::fromString(m_header[15], QStringLiteral("yyyyMMdd"));
    const QDate day(from.year(), column(10).right(2).toInt(), column(10).left(2).toInt());
    expect(day.isValid() && day >= from && day <= to, QStringLiteral("Belegdatum outside of the period"));
    matches(column(11), "[A-Za-z0-9_$&%*+\\-/]{1,36}", QStringLiteral("Belegfeld 1"));
    matches(column(12), "|\\d{6}", QStringLiteral("Belegfeld 2"));
    matches(column(14), ".{1,60}", QStringLiteral("Buchungstext"));
    matches(column(20), "|BEDI \"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\"", QStringLiteral("Beleglink"));
    matches(column(37), "[\\w ]{0,36}", QStringLiteral("KOST1"));
    matches(column(38), "[\\w ]{0,36}", QStringLiteral("KOST2"));
    matches(column(114), "[01]", QStringLiteral("Festschreibung"));
    for (const int date : {115, 117})
        expect(column(date).isEmpty() || QDate::fromString(column(date), QStringLiteral("ddMMyyyy")).isValid(),
               QStringLiteral("date in column %1").arg(date));
    m_rows << texts;
}

void ExtfCheck::expect(bool good, const QString &what)
{
    const QString problem = QStringLiteral("line %1: %2").arg(m_line).arg(what);
    if (!good && !m_problems.contains(problem))
        m_problems << problem;
}

void ExtfCheck::matches(const QString &text, const char *pattern, const QString &what)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    expect(form.match(text).hasMatch(), what + QStringLiteral(": ") + text);
}

QHash<QString, Money> ExtfCheck::sums() const
{
    QHash<QString, Money> sums;
    for (const QStringList &row : m_rows) {
        const Money amount = Money::parse(QString(row[0]).replace(u',', u'.')).value_or(Money());
        sums[row[10]] += row[1] == QLatin1String("S") ? amount : -amount;
    }
    return sums;
}
