#include "callpreview.h"

#include "callencoding.h"
#include "evnreader.h"
#include "recordsplitter.h"

#include <QFile>

namespace
{
constexpr qint64 looked = 64 * 1024;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? CallEncoding::withoutUtf16(file.read(looked)) : QByteArray();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

CallRecord recordOf(const CallRow &row, const TextShape &shape)
{
    CallRecord record;
    record.day = QDate(1970, 1, 1).addDays(row.day);
    record.time = QTime(0, 0).addSecs(row.time);
    record.seconds = row.seconds;
    record.net = Money::fromUnits(row.net);
    record.gross = Money::fromUnits(row.gross);
    record.line = shape.decoded(row.line);
    record.extension = shape.decoded(row.extension);
    record.costCentre = shape.decoded(row.costCentre);
    record.number = shape.decoded(row.number);
    record.destination = shape.decoded(row.destination);
    record.kind = shape.decoded(row.kind);
    return record;
}
} // namespace

QStringList CallPreview::columns(const QString &file, const EvnLayout &layout)
{
    const QByteArray head = headOf(file);
    QStringList columns;
    if (size_t(head.size()) <= layout.shape.begin)
        return columns;
    RecordSplitter splitter(viewOf(head).substr(layout.shape.begin), layout.shape.delimiter);
    bool found = splitter.next();
    while (found && !layout.isCall(splitter.fields().front()))
        found = splitter.next();
    if (found)
        for (const std::string_view field : splitter.fields())
            columns << QStringLiteral("%1: %2").arg(columns.size() + 1).arg(layout.shape.decoded(field).simplified().left(40));
    return columns;
}

EvnLayout CallPreview::withDay(const QString &file, const EvnLayout &layout, int column)
{
    EvnLayout with = layout;
    with.day = column;
    if (column < 0)
        return with;
    const LayoutGuess guess = LayoutGuess::withColumns(viewOf(headOf(file)), with);
    with.time = guess.layout.time;
    with.dateForm = guess.layout.dateForm;
    return with;
}

LayoutGuess CallPreview::guess(const QString &file, const EvnLayout &columns)
{
    return LayoutGuess::withColumns(viewOf(headOf(file)), columns);
}

QList<CallRecord> CallPreview::calls(const QString &file, const EvnLayout &layout, int most)
{
    const QByteArray head = headOf(file);
    QList<CallRecord> calls;
    std::stop_source enough;
    // what is read of a file that is cut off within a row does not matter: the first rows are shown
    (void)EvnReader::read(
        viewOf(head), layout,
        [&](const CallRow &row) {
            if (calls.size() < most)
                calls << recordOf(row, layout.shape);
            else
                enough.request_stop();
        },
        enough.get_token());
    return calls;
}
