#pragma once
#include "columnmodel.h"
#include "usercsv.h"

/// A row of a CSV import and what became of it.
struct UserImportRow {
    enum class State { Faulty, Ready, Sending, Created, Refused, Unclear };
    UserCsvRow row;
    State state = State::Ready;
    QString refusal; ///< in words, for Refused and Unclear

    bool operator==(const UserImportRow &) const = default;
};

/// The preview of a CSV import: every row with its line, and what is wrong with it by column and reason.
class UserImportModel final : public ColumnModel<UserImportRow>
{
    Q_OBJECT
public:
    explicit UserImportModel(QObject *parent = nullptr);
    /// "E-Mail: …" of every fault, or what the portal said.
    static QString findings(const UserImportRow &row);
    static QString stateWord(UserImportRow::State state);
};
