#pragma once
#include "console.h"
#include "importreport.h"

/// The report of an import: every file with what became of it.
namespace ImportAnswers
{
ExitCode tell(const Console &console, const ImportReport &report, const QString &archive);
} // namespace ImportAnswers
