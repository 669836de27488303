// The rows of a file, read one by one and as a table: both have to come to the same.
#include "calltable.h"
#include "fuzztarget.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    auto guess = LayoutGuess::of(text);
    if (!guess)
        return 0;
    EvnLayout &layout = guess->layout;
    if (layout.duration >= 0 && layout.durationForm == CallValues::DurationForm::None)
        layout.durationForm = CallValues::DurationForm::MinuteSecond;
    qint64 rows = 0, seconds = 0, net = 0, lastLine = 0;
    size_t letters = 0;
    const auto read = EvnReader::read(text, layout, [&](const CallRow &row) {
        must(row.fileLine > lastLine && row.time >= 0 && row.time < 86400 && row.seconds >= 0);
        lastLine = row.fileLine;
        ++rows;
        seconds += row.seconds;
        net = qint64(quint64(net) + quint64(row.net));
        letters += row.number.size() + row.line.size();
    });
    must(read && read->rows == rows);
    const auto table = CallTableReader::read(text, layout, {.threads = 1});
    must(table && table->table.rows == rows && table->summary.refused == read->refused);
    qint64 sum = 0, duration = 0;
    table->table.eachPart(CallColumn::Net, [&](std::span<const qint64> numbers) {
        for (const qint64 number : numbers)
            sum = qint64(quint64(sum) + quint64(number));
    });
    table->table.eachPart(CallColumn::Seconds, [&](std::span<const qint64> numbers) {
        for (const qint64 number : numbers)
            duration += number;
    });
    must(sum == net && duration == seconds);
    for (const StringPool &pool : table->table.texts)
        for (quint32 code = 0; code < pool.size(); ++code)
            letters += pool.text(code).size();
    return letters == size_t(-1);
}
