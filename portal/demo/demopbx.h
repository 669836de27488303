#pragma once
#include "portalcontext.h"

#include <QString>

/// The telephone system of 4711001: 48 seats and 96 numbers in every state, CLIP both ways, a time-table, Sperrprofile at two
/// levels, templates, call records of seats. The other cloud.phone contract has one without seats.
namespace DemoPbx
{
/// After the contracts; nothing where there is a telephone system already. Not inside a transaction.
void seed(PortalContext &context, const QString &customerId);
} // namespace DemoPbx
