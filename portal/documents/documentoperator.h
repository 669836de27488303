#pragma once
#include <optional>

struct CommandLine;
struct PortalContext;

/// `operator document …`: what the provider does with documents; each command prints the issued documents as JSON.
///   issue      --type TYPE --number N [--customer C] [--date D] [--size BYTES] [--variant V] [--evn-kind K] [--contract C]
///   [--seed S] issue-bulk --count N [--type TYPE] [--min-size B] [--max-size B] [--prefix P] [--customer C] [--date D] [--seed
///   S] correct    ID expire
/// Returns the exit code: 0 done, 1 failed, 2 usage; nullopt when the words are not `document …`.
namespace DocumentOperator
{
std::optional<int> run(PortalContext &context, const CommandLine &line);
}
