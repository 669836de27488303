#pragma once
#include <QString>

struct UiContext;

/// Whether the telephone system can be changed now, in words beside a button.
namespace PbxAccess
{
/// No session, no connection, or a role that only looks (G-36). Empty: it can.
QString whyNoChange(const UiContext &context);
} // namespace PbxAccess
