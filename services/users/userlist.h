#pragma once
#include "usertypes.h"

#include <QByteArray>

/// Users as a file, for people and spreadsheets; the mobile number stays masked, so that it is not read in again as a number.
namespace UserList
{
/// Semicolons, UTF-8 with BOM, the columns of UserCsv, German words; formulas neutralised.
QByteArray csv(const QList<PortalUser> &users);
} // namespace UserList
