#pragma once
#include "columnmodel.h"
#include "pbxdesktypes.h"

/// An Anywhere-Portal with the names it refers to.
struct AnywhereRow {
    AnywherePortal portal;
    QString number; ///< grouped
    QString group;
    QString profile; ///< empty: the group's holds
    bool operator==(const AnywhereRow &) const = default;
};

/// Anywhere-Portale as a table; ids are theirs.
class AnywhereModel final : public ColumnModel<AnywhereRow>
{
    Q_OBJECT
public:
    explicit AnywhereModel(QObject *parent = nullptr);
    static QString level(Pbx::AnywhereLevel level);
};
