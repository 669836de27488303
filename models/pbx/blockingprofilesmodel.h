#pragma once
#include "columnmodel.h"
#include "pbxdesktypes.h"

/// A Sperrprofil with where it holds.
struct BlockingProfileRow {
    BlockingProfile profile;
    QStringList users; ///< names of company, groups, seats, Anywhere-Portale that use it
    bool operator==(const BlockingProfileRow &) const = default;
};

/// Sperrprofile as a table; ids are theirs.
class BlockingProfilesModel final : public ColumnModel<BlockingProfileRow>
{
    Q_OBJECT
public:
    explicit BlockingProfilesModel(QObject *parent = nullptr);
};
