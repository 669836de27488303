#pragma once
#include <QString>

struct PortalContext;

/// The demo customer 9000000 "Muster & Söhne GmbH" with one user for each role (names and passwords: demousers.cpp).
namespace DemoUsers
{
inline constexpr auto customerNumber = "9000000";
/// Idempotent; returns the id of the customer. Not inside a transaction.
QString seed(PortalContext &context);
} // namespace DemoUsers
