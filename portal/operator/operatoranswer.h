#pragma once
#include <QByteArray>
#include <QString>
#include <exception>
#include <functional>
#include <optional>

struct CommandLine;
struct PortalContext;

/// What the operator commands of all areas share: their options, the customer that is meant, and how they end.
namespace OperatorAnswer
{
/// The command or an option it needs is missing.
class Usage : public std::exception
{
};

/// An option's value. Without one `preset`; without that either, Usage.
QString value(const CommandLine &line, const char *name, const char *preset = nullptr);
/// Of --customer, else of the demo's customer. Throws Problem 404.
QString customerId(PortalContext &context, const CommandLine &line);
/// `operator AREA COMMAND`: prints what `run` answers and returns 0, 1 when it was refused, 2 after Usage, with `usage` printed.
/// Nothing for the commands of another area.
std::optional<int> of(const CommandLine &line, const char *area, const char *usage,
                      const std::function<QByteArray(const QString &)> &run);
} // namespace OperatorAnswer
