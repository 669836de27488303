#pragma once
#include <QString>
#include <functional>

class QObject;
struct UiContext;

/// Whether the telephone system can be changed now, in words beside a button.
namespace PbxAccess
{
/// No session, no connection, or a role that only looks (G-36). Empty: it can.
QString whyNoChange(const UiContext &context);
/// Calls `then` whenever that may have changed, as long as `receiver` lives.
void whenChanged(const UiContext &context, const QObject *receiver, const std::function<void()> &then);
} // namespace PbxAccess
