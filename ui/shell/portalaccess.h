#pragma once
#include <QString>
#include <functional>

class QObject;
struct UiContext;

/// Whether the portal can be asked or told something now, said before anything is sent.
namespace PortalAccess
{
/// The profile has no provider access: what is only the portal's is not shown.
bool isLocal(const UiContext &context);
/// Why not: no session, no connection. Empty: it can.
QString whyOffline(const UiContext &context);
/// Calls `then` whenever that may have changed, as long as `receiver` lives.
void whenChanged(const UiContext &context, const QObject *receiver, const std::function<void()> &then);
} // namespace PortalAccess
