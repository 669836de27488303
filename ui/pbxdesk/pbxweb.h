#pragma once
#include <QString>

class QObject;
struct UiContext;

/// The way into the provider's web administration of a telephone system (R3-012, R3-093): a link that works once, opened in the
/// system's browser. It is a secret for its minute and never shown.
namespace PbxWeb
{
/// Failures go to the notices; nothing happens when `receiver` is gone by then.
void open(const UiContext &context, const QString &contractId, QObject *receiver);
} // namespace PbxWeb
