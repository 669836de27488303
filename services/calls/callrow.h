#pragma once
#include <QtGlobal>
#include <string_view>

/// One call as its file tells it. Texts are bytes of the file in the file's encoding, valid until the next row; masked numbers
/// stay as they are.
struct CallRow {
    qint64 fileLine = 0; ///< from 1
    qint32 day = 0;      ///< days since 1970-01-01, local
    qint32 time = 0;     ///< seconds since midnight, local
    qint32 seconds = 0;  ///< duration
    qint64 net = 0;      ///< 1/1,000,000 EUR
    qint64 gross = 0;    ///< 1/1,000,000 EUR
    std::string_view line, extension, costCentre, number, destination, kind;
};
