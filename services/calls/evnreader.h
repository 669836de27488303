#pragma once
#include "callrow.h"
#include "evnlayout.h"
#include "money.h"

#include <QByteArray>
#include <functional>
#include <stop_token>

/// A row that was refused. Columns are counted from 1, as a spreadsheet's user does; 0: the row as a whole.
struct EvnProblem {
    qint64 line = 0;
    int column = 0;
    /// day_unreadable, time_unreadable, duration_unreadable, amount_unreadable, currency_foreign, number_rounded, text_unreadable
    /// (NUL bytes, or longer than EvnReader::mostText), columns_missing, quote_open
    const char *code = "";
};

/// What reading a file came to.
struct EvnSummary {
    qint64 rows = 0;
    qint64 refused = 0;
    Money net;
    Money gross;
    bool hasNet = false; ///< the file carries amounts at all
    bool hasGross = false;
    QList<EvnProblem> problems; ///< the first thousand
    static constexpr int mostProblems = 1000;

    /// A record that is no call: head, sum, end of the file.
    struct Control {
        qint64 line = 0;
        QByteArray text; ///< as the file has it, without its line end
    };
    qint64 controls = 0;
    QList<Control> control;             ///< the first mostControl - 1, and the last
    qint64 firstCall = 0, lastCall = 0; ///< lines of calls, also of refused ones; 0: none
    static constexpr int mostControl = 1000;
    void add(const Control &record);
    void note(qint64 call)
    {
        firstCall = firstCall > 0 ? firstCall : call;
        lastCall = call;
    }

    /// Adds what was read behind it, whose lines count on from `lines`.
    void append(const EvnSummary &next, qint64 lines);
};

/// What reading a piece of a file came to. Lines count from 1 within the piece.
struct EvnPart {
    EvnSummary summary;
    size_t end = 0; ///< where its last record ended: beyond the piece when its quotes went on
    qint64 lines = 0;
};

/// Reads the rows of an EVN by its layout, each once and in the file's order: bad ones are listed, the rest is taken.
namespace EvnReader
{
constexpr size_t mostText = 1000; ///< bytes of a text

/// The first record that is a row: behind preamble and headings.
struct Begin {
    size_t offset = 0;
    qint64 line = 1;
};
Begin begin(std::string_view text, const EvnLayout &layout);
/// The records that begin in [begin, end) of the text.
EvnPart readPart(std::string_view text, size_t begin, size_t end, const EvnLayout &layout,
                 const std::function<void(const CallRow &)> &take);
/// `text`: the whole file, e.g. mapped. Errors: Cancelled/cancelled.
Result<EvnSummary> read(std::string_view text, const EvnLayout &layout, const std::function<void(const CallRow &)> &take,
                        std::stop_token stop = {});
} // namespace EvnReader
