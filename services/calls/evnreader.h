#pragma once
#include "callrow.h"
#include "evnlayout.h"
#include "money.h"

#include <functional>
#include <stop_token>

/// A row that was refused. Columns are counted from 1, as a spreadsheet's user does; 0: the row as a whole.
struct EvnProblem {
    qint64 line = 0;
    int column = 0;
    /// day_unreadable, time_unreadable, duration_unreadable, amount_unreadable, columns_missing, quote_open
    const char *code = "";
};

/// What reading a file came to.
struct EvnSummary {
    qint64 rows = 0;
    qint64 refused = 0;
    Money net;
    bool hasNet = false;        ///< the file carries amounts at all
    QList<EvnProblem> problems; ///< the first thousand
    static constexpr int mostProblems = 1000;
};

/// Reads the rows of an EVN by its layout, each once and in the file's order: bad ones are listed, the rest is taken.
namespace EvnReader
{
/// `text`: the whole file, e.g. mapped. Errors: Cancelled/cancelled.
Result<EvnSummary> read(std::string_view text, const EvnLayout &layout, const std::function<void(const CallRow &)> &take,
                        std::stop_token stop = {});
} // namespace EvnReader
