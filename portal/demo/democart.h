#pragma once
#include <QString>

struct PortalContext;

/// The Warenkorb of 4711001 with two items, one of which waits for its release, an Anywhere-Portal, and users of the telephone
/// system.
namespace DemoCart
{
/// After the telephone systems; nothing where there is an Anywhere-Portal already. Not inside a transaction.
void seed(PortalContext &context, const QString &customerId);
} // namespace DemoCart
