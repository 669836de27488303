#pragma once
#include "columnmodel.h"
#include "usertypes.h"

/// Users as a table; ids by PortalUser::id.
class UsersModel final : public ColumnModel<PortalUser>
{
    Q_OBJECT
public:
    explicit UsersModel(QObject *parent = nullptr);
};
