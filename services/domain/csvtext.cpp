#include "csvtext.h"

#include <QStringDecoder>

namespace
{
QString decoded(const QByteArray &bytes)
{
    const auto bom = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(bom.value_or(QStringDecoder::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QChar separatorOf(const QString &text)
{
    QChar best = u';';
    qsizetype most = 0;
    const QStringView first = QStringView(text).left(text.indexOf(u'\n'));
    for (const QChar candidate : {u';', u',', u'\t'})
        if (const qsizetype count = first.count(candidate); count > most) {
            most = count;
            best = candidate;
        }
    return best;
}

/// One pass over the text; a cell is quoted when its first character is a quote.
class Scanner
{
public:
    explicit Scanner(QString text) : m_text(std::move(text)), m_separator(separatorOf(m_text)) {}
    Result<QList<CsvLine>> run()
    {
        while (m_at < m_text.size())
            if (!row())
                return fail(Error::Kind::Invalid, QStringLiteral("csv_quote"), QString::number(m_quoteLine));
        return m_rows;
    }

private:
    bool row()
    {
        CsvLine row{m_line, {}};
        for (;;) {
            QString cell;
            if (!readCell(cell))
                return false;
            row.cells << cell;
            if (m_at >= m_text.size() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        if (m_at < m_text.size())
            endLine();
        if (row.cells.size() > 1 || !row.cells.first().trimmed().isEmpty())
            m_rows << row;
        return true;
    }
    bool readCell(QString &cell)
    {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (quoted && !readQuoted(cell))
            return false;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            cell += m_text[m_at++];
        return true;
    }
    bool readQuoted(QString &cell)
    {
        m_quoteLine = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            m_line += m_text[m_at] == u'\n';
            cell += m_text[m_at];
        }
        return false;
    }
    void endLine()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1, m_quoteLine = 1;
    QList<CsvLine> m_rows;
};
} // namespace

Result<QList<CsvLine>> CsvText::read(const QByteArray &bytes)
{
    return Scanner(decoded(bytes)).run();
}
