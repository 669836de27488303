#pragma once
#include <QString>

struct PortalContext;

/// Two more users of the demo customer, so that the user administration shows every state: one is locked, one invited.
namespace DemoColleagues
{
/// Idempotent. Not inside a transaction.
void seed(PortalContext &context, const QString &customerId);
} // namespace DemoColleagues
