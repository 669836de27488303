#pragma once
#include "arguments.h"
#include "callstore.h"

/// What the command line says about call records.
namespace EvnOptions
{
/// The layout of a file, with what the command line says where only a person can know; questions are left where it says nothing.
/// Errors: Invalid/evn_option, and those of LayoutGuess.
Result<LayoutGuess> guessOf(std::string_view text, const QString &name, const Arguments &arguments);
/// The layout of a guess that leaves nothing open. Errors: Invalid/evn_no_day, evn_no_number, evn_which_columns,
/// evn_which_duration, evn_which_amount.
Result<EvnLayout> settled(const LayoutGuess &guess, const QString &name);
/// `--by`; `standard` when it is not given. Error: Invalid/evn_option.
Result<QList<CallSums::By>> by(const Arguments &arguments, const QString &standard = {});
/// `--since`, `--until`, `--number` …. Error: Invalid/evn_option.
Result<CallFilter> filter(const Arguments &arguments);
/// `--overlap`. Error: Invalid/evn_option.
Result<CallImport::Overlap> overlap(const Arguments &arguments);
/// `--limit`, 20 when it is not given. Error: Invalid/evn_option.
Result<int> limit(const Arguments &arguments);
} // namespace EvnOptions
