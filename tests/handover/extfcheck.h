#pragma once
#include "money.h"

#include <QHash>
#include <QStringList>

/// Reads a Buchungsstapel as strictly as an import does, from the published description of the format alone.
class ExtfCheck
{
public:
    explicit ExtfCheck(const QByteArray &file);
    QStringList problems() const { return m_problems; }
    /// Cells of the rows, unquoted.
    QList<QStringList> rows() const { return m_rows; }
    /// Debit less credit of the Sachkonten by Belegfeld 1.
    QHash<QString, Money> sums() const;

private:
    struct Cell {
        QString text;
        bool quoted = false;
    };
    QList<Cell> split(const QByteArray &line);
    void header(const QList<Cell> &cells);
    void row(const QList<Cell> &cells);
    void expect(bool good, const QString &what);
    void matches(const QString &text, const char *pattern, const QString &what);

    QStringList m_problems;
    QList<QStringList> m_rows;
    QStringList m_header;
    int m_line = 0;
};
