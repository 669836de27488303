#pragma once
#include <QString>

struct UiContext;

/// What support needs and nothing that is secret or personal: versions, system, counts, states.
namespace Diagnostics
{
QString text(const UiContext &context);
bool write(const UiContext &context, const QString &path);
} // namespace Diagnostics
