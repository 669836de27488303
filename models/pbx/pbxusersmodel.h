#pragma once
#include "columnmodel.h"
#include "pbxdesktypes.h"

/// A user of the telephone system with the seat's name.
struct PbxUserRow {
    PbxUser user;
    QString seat;
    bool operator==(const PbxUserRow &) const = default;
};

/// Users of the telephone system as a table; ids are theirs.
class PbxUsersModel final : public ColumnModel<PbxUserRow>
{
    Q_OBJECT
public:
    explicit PbxUsersModel(QObject *parent = nullptr);
    static QString role(Pbx::UserRole role);
};
