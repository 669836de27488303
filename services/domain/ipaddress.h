#pragma once
#include <QString>

/// An IPv4 or IPv6 address in its one form, so that two notations of one address compare equal; empty when it is none. Without
/// Qt Network, which the domain does not link.
namespace IpAddress
{
QString canonical(const QString &text);
} // namespace IpAddress
