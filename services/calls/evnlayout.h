#pragma once
#include "callcolumns.h"
#include "callvalues.h"
#include "textshape.h"

#include <QList>
#include <algorithm>
#include <string>
#include <vector>

/// How the rows of one file are to be read. Columns are counted from 0; -1: the file has none.
struct EvnLayout {
    TextShape shape;
    bool header = false;
    int day = -1, time = -1; ///< the same column when it holds both
    CallValues::DateForm dateForm = CallValues::DateForm::None;
    int line = -1, lineCountry = -1, lineArea = -1;
    int extension = -1, costCentre = -1;
    int number = -1, numberCountry = -1, numberArea = -1;
    int destination = -1, kind = -1;
    int duration = -1;
    CallValues::DurationForm durationForm = CallValues::DurationForm::None;
    int net = -1, gross = -1;
    int currency = -1; ///< of both
    CallValues::AmountForm amountForm;
    /// Where records begin with a code for their kind: those of calls; empty: all records are calls. See RecordKinds.
    std::vector<std::string> callRecords;

    /// `first`: the first field of a record.
    bool isCall(std::string_view first) const
    {
        return callRecords.empty() ||
               std::find(callRecords.begin(), callRecords.end(), CallValues::trimmed(first)) != callRecords.end();
    }
};

/// A layout as far as the file tells it, and what only somebody who knows the file can tell: never guessed silently.
struct LayoutGuess {
    enum class Question {
        DurationForm, ///< "1:04" is an hour or a minute
        Amount,       ///< "1.234" is a thousand or a decimal
        DateOrder,    ///< "03/02/2026" is in February or in March
        Day,          ///< no column holds a day
        Number,       ///< no column holds the called number
        Columns,      ///< no headings that tell, and no known layout: which column holds what; the layout is a proposal
    };
    EvnLayout layout;
    QList<Question> questions;

    /// Errors: those of TextShape::of(); Invalid/evn_no_rows, and evn_currency for amounts in another one than the euro.
    static Result<LayoutGuess> of(std::string_view text);
    /// The columns, and whether amounts are cents, are as somebody said; the forms in them, and what those leave open, are looked
    /// for anew.
    static LayoutGuess withColumns(std::string_view text, EvnLayout columns);
};
