#include "segmentlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
/// JSON numbers are exact up to 2^53: amounts stand as text.
QString text(qint64 value)
{
    return QString::number(value);
}

/// Takes the numbers of an array one after the other; a wrong one spoils all.
class Numbers
{
public:
    explicit Numbers(const QJsonValue &array) : m_array(array.toArray()) {}

    template <typename T>
    void take(T &value)
    {
        const QJsonValue json = m_array.at(m_at++);
        bool good = json.isString();
        qint64 number = good ? json.toString().toLongLong(&good) : 0;
        if (json.isDouble()) {
            number = qint64(json.toInteger(-1));
            good = number >= 0;
        }
        value = T(number);
        m_good = m_good && good && qint64(value) == number;
    }
    void take(SegmentLayout::List &list)
    {
        take(list.offset);
        take(list.count);
    }
    bool isGood() const { return m_good && m_at == m_array.size(); }

private:
    QJsonArray m_array;
    qsizetype m_at = 0;
    bool m_good = true;
};

QJsonArray json(const SegmentLayout::List &list)
{
    return {qint64(list.offset), qint64(list.count)};
}

bool isInside(quint64 offset, quint64 size, quint64 end)
{
    return offset % 8 == 0 && offset <= end && size <= end - offset;
}

bool isSound(const SegmentLayout &layout)
{
    const quint64 end = layout.dataBytes;
    const SegmentLayout::Column &start = layout.columns[size_t(CallColumn::Start)];
    if (start.least < 0 || start.most > 0xFFFFFFFF)
        return false;
    const SegmentLayout::Column &seconds = layout.columns[size_t(CallColumn::Seconds)];
    if (seconds.least < 0 || seconds.most > 0xFFFFFFFF)
        return false;
    for (const CallColumn column : {CallColumn::Net, CallColumn::Gross})
        if (layout.columns[size_t(column)].least < -CallValues::mostAmount ||
            layout.columns[size_t(column)].most > CallValues::mostAmount)
            return false;
    for (const SegmentLayout::Column &c : layout.columns)
        if ((c.width != 0 && c.width != 1 && c.width != 2 && c.width != 4 && c.width != 8) || c.most < c.least ||
            PackedInts::widthFor(quint64(c.most) - quint64(c.least)) > c.width ||
            !isInside(c.offset, quint64(c.width) * layout.rows, end))
            return false;
    for (size_t t = 0; t < callTexts; ++t) {
        const SegmentLayout::Dictionary &d = layout.texts[t];
        const SegmentLayout::Column &codes = layout.columns[firstCallText + t];
        if (!isInside(d.ends, 4 * (quint64(d.count) + 1), end) || !isInside(d.bytes, d.size, end) || codes.least < 0 ||
            (layout.rows > 0 && codes.most >= qint64(d.count)))
            return false;
    }
    const auto fits = [&](const SegmentLayout::List &list, quint64 size) {
        return isInside(list.offset, size * list.count, end);
    };
    return fits(layout.lineRows, 4) && fits(layout.lineNumbers, 8) && layout.lineRows.count == layout.lineNumbers.count &&
           fits(layout.folded, 4) && fits(layout.repeated, 4) && layout.repeated.count <= layout.rows &&
           layout.crc.size() == (end + SegmentLayout::blockBytes - 1) / SegmentLayout::blockBytes;
}
} // namespace

QByteArray SegmentLayout::toFooter() const
{
    QJsonArray columnList, textList, crcList;
    for (const Column &c : columns)
        columnList.append(QJsonArray{qint64(c.offset), c.width, text(c.least), text(c.most)});
    for (const Dictionary &d : texts)
        textList.append(QJsonArray{qint64(d.ends), qint64(d.bytes), qint64(d.count), qint64(d.size)});
    for (const quint32 sum : crc)
        crcList.append(qint64(sum));
    const QJsonObject object{{QStringLiteral("rows"), qint64(rows)},
                             {QStringLiteral("data"), qint64(dataBytes)},
                             {QStringLiteral("columns"), columnList},
                             {QStringLiteral("texts"), textList},
                             {QStringLiteral("lineRows"), json(lineRows)},
                             {QStringLiteral("lineNumbers"), json(lineNumbers)},
                             {QStringLiteral("folded"), json(folded)},
                             {QStringLiteral("repeated"), json(repeated)},
                             {QStringLiteral("sums"), QJsonArray{text(seconds), text(net), text(gross)}},
                             {QStringLiteral("crc"), crcList}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SegmentLayout> SegmentLayout::fromFooter(const QByteArray &footer)
{
    const QJsonObject object = QJsonDocument::fromJson(footer).object();
    SegmentLayout layout;
    bool good = true;
    const auto take = [&good](const QJsonValue &array, auto &...values) {
        Numbers numbers(array);
        (numbers.take(values), ...);
        good = good && numbers.isGood();
    };
    take(QJsonArray{object[u"rows"], object[u"data"]}, layout.rows, layout.dataBytes);
    for (size_t c = 0; c < callColumns; ++c) {
        Column &column = layout.columns[c];
        take(object[u"columns"].toArray().at(qsizetype(c)), column.offset, column.width, column.least, column.most);
    }
    for (size_t t = 0; t < callTexts; ++t) {
        Dictionary &d = layout.texts[t];
        take(object[u"texts"].toArray().at(qsizetype(t)), d.ends, d.bytes, d.count, d.size);
    }
    take(object[u"lineRows"], layout.lineRows);
    take(object[u"lineNumbers"], layout.lineNumbers);
    take(object[u"folded"], layout.folded);
    take(object[u"repeated"], layout.repeated);
    take(object[u"sums"], layout.seconds, layout.net, layout.gross);
    for (const QJsonValue &sum : object[u"crc"].toArray())
        layout.crc.push_back(quint32(sum.toInteger()));
    return good && isSound(layout) ? std::optional(layout) : std::nullopt;
}
