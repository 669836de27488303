#include "evnsum.h"

#include "evnfile.h"

Result<StoredEvnSum> EvnSum::of(const QString &path)
{
    const Result<EvnSummary> summary = EvnFile::read(path, [](const CallRow &) {});
    if (!summary)
        return fail(summary.error());
    return StoredEvnSum{summary->rows, summary->net};
}
