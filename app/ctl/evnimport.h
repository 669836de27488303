#pragma once
#include "evnstore.h"

/// `evn import`, one file.
namespace EvnImport
{
/// What only a person can know is said by the command line, or was said of an earlier file of its kind, here or in the window;
/// what the command line says is kept for the next one. Errors: of EvnOptions and CallStore::import(); Invalid/evn_which_overlap.
Result<CallImportReport> one(EvnStore &store, const QString &path, const Arguments &arguments);
} // namespace EvnImport
