#pragma once
#include <QStringList>

/// What this program has tried on the network: this process's connect() to an internet address and every getaddrinfo(), counted
/// where the C library is called, so that no layer above can forget to tell.
namespace ConnectionCount
{
QStringList attempts();
}
