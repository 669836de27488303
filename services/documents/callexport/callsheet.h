#pragma once
#include "callrecords.h"

/// A file that takes calls row by row. Nothing is to be seen under its name before finish().
class CallSheet
{
public:
    struct Row {
        CallRecord call;
        QString source; ///< the file that told it
        qint64 line = 0;
    };
    virtual ~CallSheet() = default;
    virtual Result<void> add(const Row &row) = 0;
    virtual Result<void> finish() = 0;
};
