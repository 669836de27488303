#pragma once
#include <QList>
#include <QStringList>

/// A file as LibreOffice understands it. Flat XML tells type, exact value and formula of a cell; CSV would tell its look alone.
namespace OfficeBook
{
struct Cell {
    QString value; ///< number "1.5", day "2026-11-30", time "09:14:09", day and time with a blank between; else the text
    bool text = false;
    bool formula = false;
};
struct Sheet {
    QString name;
    QList<QList<Cell>> rows; ///< without empty cells and rows at the end
};

QString program();
/// Opens each file in one run of the program, whose settings are kept in a folder of its own. `filter`: how CSV is read; empty:
/// workbooks. Answers the program's complaint, empty: all files are there.
QString convert(const QString &folder, const QStringList &files, const QString &filter);
/// Of a converted file.
QList<Sheet> read(const QString &file);
} // namespace OfficeBook
