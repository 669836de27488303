#pragma once
#include "result.h"
#include "usertypes.h"

#include <QByteArray>

/// One user of a CSV file, with everything that is wrong about the row.
struct UserCsvRow {
    int line = 0; ///< in the file, counted from 1
    NewUser user;
    QList<Error::Field>
        faults; ///< pointer as in NewUser; codes of UserRules, and: cells, twice (param: line), user_name_taken, role

    bool operator==(const UserCsvRow &) const;
};

/// Users as a file (CSV): read for the import, with every fault named before anything is sent, and the head line of the export.
namespace UserCsv
{
inline constexpr int rowsMax = 2000;

/// Column of a pointer: "/userName" is "Nutzerkennung". German, as the file is; English heads are understood, too.
QString column(const QString &pointer);
/// In the order of the export; the last two are only read by people.
QStringList heads();
QString roleWord(const QString &role);

/// `taken`: user names that exist. Error: Invalid/csv_quote, csv_empty, csv_column (detail: its name, unknown or twice),
/// csv_column_missing (detail), csv_rows (more than rowsMax).
Result<QList<UserCsvRow>> read(const QByteArray &bytes, const QStringList &taken);
} // namespace UserCsv
