#pragma once
#include <QString>
#include <functional>

class QObject;
struct UiContext;

/// Whether the portal can be asked or told something now, said before anything is sent.
namespace PortalAccess
{
/// Why not: no session, no connection. Empty: it can.
QString whyOffline(const UiContext &context);
/// Calls `then` whenever that may have changed, as long as `receiver` lives.
void whenChanged(const UiContext &context, const QObject *receiver, const std::function<void()> &then);
} // namespace PortalAccess
