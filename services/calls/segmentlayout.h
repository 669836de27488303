#pragma once
#include "calltable.h"

/// Where things lie in a segment, as its footer tells. A segment is: the columns, the dictionaries, the lists of rows, the footer
/// (JSON), and 32 bytes: length of the footer, its CRC, length of the file, "FNSEG001". Numbers are little-endian.
struct SegmentLayout {
    static constexpr quint64 blockBytes = 1 << 16; ///< each with a CRC of its own, which costs when it is first touched
    static constexpr qint64 trailerBytes = 32;
    static constexpr std::string_view magic = "FNSEG001";

    struct Column {
        quint64 offset = 0;
        int width = 0;
        qint64 least = 0, most = 0;
    };
    struct Dictionary {
        quint64 ends = 0, bytes = 0; ///< offsets
        quint32 count = 0;
        quint32 size = 0; ///< of the bytes
    };
    struct List {
        quint64 offset = 0;
        quint32 count = 0;
    };
    quint32 rows = 0;
    quint64 dataBytes = 0; ///< everything before the footer
    std::array<Column, callColumns> columns;
    std::array<Dictionary, callTexts> texts;
    List lineRows, lineNumbers;             ///< quint32 and qint64: CallTable::LineRun
    List folded;                            ///< rows in the second of the two hours when summer time ends
    List repeated;                          ///< rows that another file brought already and that do not count
    qint64 seconds = 0, net = 0, gross = 0; ///< of all rows that count
    std::vector<quint32> crc;

    QByteArray toFooter() const;
    /// Nothing when it is no footer or names a place outside of the data.
    static std::optional<SegmentLayout> fromFooter(const QByteArray &footer);
};
