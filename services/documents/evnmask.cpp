#include "evnmask.h"

#include <QList>

namespace
{
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the last byte; the quotes belong to it
};

/// Walks cell by cell over the raw bytes; every encoding in use keeps ';' and '"' as single bytes.
class CellWalker
{
public:
    CellWalker(const QByteArray &text, char separator) : m_text(text), m_separator(separator) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    QList<Span> row()
    {
        QList<Span> cells;
        Span cell{m_at, m_at};
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == m_separator) {
                cell.end = m_at;
                cells += cell;
                cell.begin = m_at + 1;
            } else if (!quoted && (c == '\n' || c == '\r'))
                break;
        }
        cell.end = m_at;
        cells += cell;
        while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
        return cells;
    }

private:
    const QByteArray &m_text;
    char m_separator;
    qsizetype m_at = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The last three digits, whatever stands between them; a number that is masked already keeps its form.
void maskCell(QByteArray &out, Span cell)
{
    int left = 3;
    for (qsizetype i = cell.end - 1; i >= cell.begin && left > 0; --i) {
        if (isDigit(out[i]))
            out[i] = 'x';
        else if (out[i] != 'x' && out[i] != 'X' && out[i] != '*')
            continue;
        --left;
    }
}
} // namespace

std::optional<QByteArray> EvnMask::masked(const QByteArray &csv)
{
    const qsizetype firstLine = qMax<qsizetype>(0, csv.indexOf('\n'));
    char separator = ';';
    for (const char candidate : {';', '\t', ','})
        if (csv.left(firstLine).count(candidate) > csv.left(firstLine).count(separator))
            separator = candidate;
    CellWalker walker(csv, separator);
    QByteArray out = csv;
    qsizetype column = -1;
    for (int line = 0; line < 20 && column < 0 && !walker.atEnd(); ++line) { // a preamble may stand before the titles
        const auto cells = walker.row();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QByteArray title = csv.mid(cells[i].begin, cells[i].end - cells[i].begin).toLower();
            if (title.contains("zielrufnummer") || title.contains("zielnummer"))
                column = i;
        }
    }
    if (column < 0)
        return std::nullopt;
    while (!walker.atEnd()) {
        const auto cells = walker.row();
        if (column < cells.size())
            maskCell(out, cells[column]);
    }
    return out;
}
