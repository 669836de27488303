#pragma once
#include <QList>
#include <QStringList>

/// Our exports with texts that a spreadsheet would run or read as something else, and what they hold.
namespace OfficeSamples
{
struct Want {
    enum class Kind { Text, Number, Day, Time };
    QString value; ///< as OfficeBook::Cell tells it
    Kind kind = Kind::Text;
};
struct Sheet {
    QString name; ///< empty: CSV
    QList<QList<Want>> rows;
};
struct File {
    QString name;
    QList<Sheet> sheets;
    bool workbook() const { return name.endsWith(QLatin1String(".xlsx")); }
};

QStringList naughtyTexts();
/// Nothing when one could not be written.
QList<File> write(const QString &folder);
} // namespace OfficeSamples
