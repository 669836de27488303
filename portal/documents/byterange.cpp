#include "byterange.h"

#include <algorithm>

namespace
{
std::optional<qint64> digits(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toLongLong();
}
} // namespace

ByteRange ByteRange::parse(const QByteArray &header, qint64 size)
{
    const ByteRange whole{Kind::Whole, 0, size};
    const ByteRange outside{Kind::Unsatisfiable, 0, 0};
    if (!header.toLower().startsWith("bytes=") || header.contains(','))
        return whole;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return outside;
    const auto first = digits(spec.left(dash));
    const auto last = digits(spec.mid(dash + 1));
    if (dash == 0) {
        if (!last || *last == 0 || size == 0)
            return outside;
        const qint64 length = std::min(*last, size);
        return {Kind::Part, size - length, length};
    }
    const bool open = dash + 1 == spec.size();
    if (!first || *first >= size || (!open && (!last || *last < *first)))
        return outside;
    const qint64 end = open ? size - 1 : std::min(*last, size - 1);
    return {Kind::Part, *first, end - *first + 1};
}

QByteArray ByteRange::contentRange(qint64 size) const
{
    if (kind == Kind::Unsatisfiable)
        return "bytes */" + QByteArray::number(size);
    return "bytes " + QByteArray::number(start) + '-' + QByteArray::number(start + length - 1) + '/' + QByteArray::number(size);
}
