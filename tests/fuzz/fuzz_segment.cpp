// A segment's data and footer as they come; sums and lengths are made right, so that what lies behind those checks is reached.
#include "callrecords.h"
#include "crc32c.h"
#include "fuzztarget.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sys/mman.h>
#include <unistd.h>

namespace
{
/// The footer begins at its first brace behind "FOOTER": data of any kind may stand before it.
constexpr std::string_view mark = "FOOTER";

QByteArray withRightSums(std::string_view data, const QByteArray &footer)
{
    QJsonObject object = QJsonDocument::fromJson(footer).object();
    QJsonArray crc;
    for (size_t at = 0; at < data.size(); at += SegmentLayout::blockBytes) {
        const std::string_view block = data.substr(at, SegmentLayout::blockBytes);
        crc.append(qint64(crc32c(block.data(), block.size())));
    }
    object[QStringLiteral("crc")] = crc;
    object[QStringLiteral("data")] = qint64(data.size());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void append(QByteArray &file, quint64 number)
{
    file.append(reinterpret_cast<const char *>(&number), sizeof number);
}

/// In memory, under a name that can be opened.
QString written(const QByteArray &bytes)
{
    static const int descriptor = memfd_create("segment", 0);
    must(ftruncate(descriptor, 0) == 0 && pwrite(descriptor, bytes.constData(), size_t(bytes.size()), 0) == bytes.size());
    return QStringLiteral("/proc/self/fd/%1").arg(descriptor);
}
} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    const size_t at = input.rfind(mark);
    if (at == std::string_view::npos)
        return 0;
    const std::string_view data = input.substr(0, at & ~size_t(7)), rest = input.substr(at + mark.size());
    const QByteArray footer = withRightSums(data, QByteArray(rest.data(), qsizetype(rest.size())));
    QByteArray file(data.data(), qsizetype(data.size()));
    file += footer;
    append(file, quint64(footer.size()));
    append(file, crc32c(footer.constData(), size_t(footer.size())));
    append(file, quint64(file.size()) + 16);
    file.append(SegmentLayout::magic.data(), 8);

    const auto segment = Segment::open(written(file));
    if (!segment || (*segment)->rows() > 100'000)
        return 0;
    const CallRecords records({CallRecords::Part{{}, *segment}});
    for (quint32 row = 0; row < std::min(records.rows(), 20U); ++row) {
        (void)records.record(row);
        (void)records.origin(row);
    }
    CallFilter filter;
    filter.number = QStringLiteral("021");
    (void)records.sum(filter);
    (void)records.groups({}, {CallSums::By::Day, CallSums::By::Destination});
    (void)records.select({}, CallColumn::Number);
    (void)records.first(filter, CallColumn::Start, true, 5);
    return 0;
}
