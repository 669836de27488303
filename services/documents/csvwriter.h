#pragma once
#include "money.h"

#include <QByteArray>
#include <QDate>
#include <utility>
#include <variant>

/// CSV that a spreadsheet opens without running anything: text that would start a formula is neutralised, amounts and dates are
/// typed and written unescaped.
class CsvWriter
{
public:
    enum class Flavour {
        Rfc4180,     ///< comma, CRLF, UTF-8, point, ISO dates
        ExcelGerman, ///< semicolon, CRLF, UTF-8 with BOM, comma, dd.MM.yyyy; texts that look like numbers stay texts
        Described,   ///< as ExcelGerman, for a program that is told the types: `0123` is written as it is
    };
    using Cell = std::variant<QString, Money, QDate, qint64>;

    explicit CsvWriter(Flavour flavour);
    void addRow(const QList<Cell> &cells);
    QByteArray bytes() const { return m_bytes; }
    qsizetype size() const { return m_bytes.size(); }
    /// What has been written since the last time: for files that do not fit into memory.
    QByteArray take() { return std::exchange(m_bytes, QByteArray()); }

private:
    QByteArray field(const Cell &cell) const;
    Flavour m_flavour;
    QByteArray m_bytes;
};
