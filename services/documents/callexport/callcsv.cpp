#include "callcsv.h"

namespace
{
constexpr qsizetype pieceBytes = 1 << 20;
}

CallCsv::CallCsv(const QString &file, CsvWriter::Flavour flavour, const QStringList &headings) : m_file(file), m_writer(flavour)
{
    QList<CsvWriter::Cell> cells;
    for (const QString &heading : headings)
        cells << heading;
    m_writer.addRow(cells);
    (void)m_file.open(QIODevice::WriteOnly); // told by the first flush
}

Result<void> CallCsv::add(const Row &row)
{
    const CallRecord &call = row.call;
    m_writer.addRow({call.day, call.time.toString(QStringLiteral("HH:mm:ss")), call.line, call.extension, call.costCentre,
                     call.number, call.destination, call.kind, call.seconds, call.net, call.gross, row.source, row.line});
    return m_writer.size() > pieceBytes ? flush() : Result<void>();
}

Result<void> CallCsv::flush()
{
    const QByteArray bytes = m_writer.take();
    if (!m_file.isOpen() || m_file.write(bytes) != bytes.size())
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                    QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
    return {};
}

Result<void> CallCsv::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                    QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
    return {};
}
