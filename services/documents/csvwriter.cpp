#include "csvwriter.h"

#include "spreadsheettext.h"

using namespace Qt::Literals::StringLiterals;

CsvWriter::CsvWriter(Flavour flavour) : m_flavour(flavour)
{
    if (flavour != Flavour::Rfc4180)
        m_bytes = "\xEF\xBB\xBF";
}

QByteArray CsvWriter::field(const Cell &cell) const
{
    const bool german = m_flavour != Flavour::Rfc4180;
    if (const auto *money = std::get_if<Money>(&cell)) {
        QByteArray text = money->toString().toLatin1();
        if (german)
            text.replace('.', ',');
        return text.contains(',') && !german ? '"' + text + '"' : text;
    }
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->isValid() ? date->toString(german ? u"dd.MM.yyyy"_s : u"yyyy-MM-dd"_s).toLatin1() : QByteArray();
    if (const auto *number = std::get_if<qint64>(&cell))
        return QByteArray::number(*number);
    QString text = std::get<QString>(cell);
    text.remove(QChar(u'\0'));
    if (SpreadsheetText::startsFormula(text) || (m_flavour == Flavour::ExcelGerman && SpreadsheetText::losesItsLook(text)))
        text.prepend(u'\'');
    const QByteArray utf8 = text.toUtf8();
    const bool quote = utf8.contains(';') || utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') ||
                       utf8.contains('\r') || utf8.contains('\t') || utf8.startsWith('\'') || utf8.startsWith(' ') ||
                       utf8.endsWith(' ');
    return quote ? '"' + QByteArray(utf8).replace('"', "\"\"") + '"' : utf8;
}

void CsvWriter::addRow(const QList<Cell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += m_flavour != Flavour::Rfc4180 ? ';' : ',';
        m_bytes += field(cells[i]);
    }
    m_bytes += "\r\n";
}
