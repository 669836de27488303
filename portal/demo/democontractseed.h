#pragma once
#include "democompany.h"

struct PortalContext;

/// Price list, customer record, contracts, self-care and lines of a demo customer, all or none; nothing where they are already.
namespace DemoContractSeed
{
void seed(PortalContext &context, const QString &customerId, const DemoCompany &company);
} // namespace DemoContractSeed
