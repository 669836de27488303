#pragma once
#include <QByteArray>
#include <optional>

/// The Range of a request against a file of `size` bytes (RFC 9110): one range, from-to, open or suffix.
struct ByteRange {
    enum class Kind {
        Whole,         ///< no Range, another unit, or several ranges: all of it, 200
        Part,          ///< 206
        Unsatisfiable, ///< outside the file, or not a range: 416
    };
    Kind kind = Kind::Whole;
    qint64 start = 0;
    qint64 length = 0;

    static ByteRange parse(const QByteArray &header, qint64 size);
    /// "bytes 0-99/1000"
    QByteArray contentRange(qint64 size) const;
};
