#pragma once
#include "callscan.h"
#include "callsums.h"
#include "costcentres.h"

#include <QTime>

/// One call for display. Times are those of the wall.
struct CallRecord {
    QDate day;
    QTime time;
    bool folded = false; ///< in the second of the two hours when summer time ends
    qint64 seconds = 0;
    Money net, gross;
    QString line, extension, costCentre, number, destination, kind; ///< the number as its file has it
};

/// Where a call was told.
struct CallOrigin {
    QString id; ///< of the source, see CallSource
    qint64 line = 0;
};

/// A file whose calls are held.
struct CallSource {
    QString id;     ///< of 32 hex digits
    QString name;   ///< of the file
    QString path;   ///< where it was read, to rebuild from
    QString sha256; ///< of its bytes
    qint64 bytes = 0;
    qint64 rows = 0;     ///< also those that do not count
    qint64 repeated = 0; ///< that another source brought already and that do not count
    qint64 refused = 0;
    qint64 seconds = 0;
    Money net;
    bool hasNet = false; ///< it tells prices at all
    QDate from, to;
    QString end = {}; ///< what its own count and sum said, see RecordControl::word()
    bool operator==(const CallSource &) const = default;
};

class CallGrouping;
class CostCentreCodes;

/// All calls of a profile as they were at one moment; never changes, for any thread. Sums are exact. A row is a number below
/// rows(). Errors of all questions: Cancelled/cancelled; Storage/segment_damaged (`detail`: the file; CallStore::repair() helps).
class CallRecords
{
public:
    using By = CallSums::By;
    using Sum = CallSums::Sum;
    using Group = CallSums::Group;

    struct Part {
        CallSource source;
        std::shared_ptr<Segment> segment;
    };
    /// `costCentres`: what is assigned stands in for what the files tell, in filters, groups, sorting and record().
    explicit CallRecords(std::vector<Part> parts, CostCentres costCentres = {});
    ~CallRecords();

    QList<CallSource> sources() const;
    quint32 rows() const { return m_rows; }
    /// Of everything; reads nothing.
    Sum total() const;
    Result<Sum> sum(const CallFilter &filter, std::stop_token stop = {}) const;

    /// Sorted by their keys.
    Result<QList<Group>> groups(const CallFilter &filter, const QList<By> &by, std::stop_token stop = {}) const;
    /// The `most` groups with the highest net, highest first.
    Result<QList<Group>> top(const CallFilter &filter, const QList<By> &by, int most, std::stop_token stop = {}) const;
    /// One of several that are read in one go.
    struct Grouping {
        QList<By> by;
        int most = -1; ///< as of top(); -1: all, as of groups()
    };
    Result<QList<QList<Group>>> groupings(const CallFilter &filter, const QList<Grouping> &wanted,
                                          std::stop_token stop = {}) const;
    /// Different texts of a column, sorted; for lists to choose from. Numbers in their canonical form.
    QStringList values(By column) const;
    /// Numbers that hold the typed part, without looking at calls; at most `most`.
    QStringList numbers(const QString &typed, int most) const;

    /// The rows that the filter lets through, in the order of a column (equal ones as they came).
    Result<std::vector<quint32>> select(const CallFilter &filter, CallColumn order = CallColumn::Start, bool descending = false,
                                        std::stop_token stop = {}) const;
    /// The first `most` of what select() would give, found without ordering all of them.
    Result<std::vector<quint32>> first(const CallFilter &filter, CallColumn order, bool descending, size_t most,
                                       std::stop_token stop = {}) const;
    CallRecord record(quint32 row) const;
    CallOrigin origin(quint32 row) const;
    const std::vector<Part> &parts() const { return m_parts; }

    /// After reading rows one by one: the error when one lay in a damaged segment.
    Result<void> checked() const;
    const CallTexts &texts() const { return m_texts; }
    /// Null when nothing is assigned.
    const CostCentreCodes *costCentres() const;
    /// Gives every block of selected rows to `take`: void(CallScan &, size_t place of its part).
    template <typename Take>
    Result<void> scan(const CallFilter &filter, const std::stop_token &stop, Take take) const;

private:
    size_t placeOf(quint32 row) const;

    std::vector<Part> m_parts;
    std::vector<quint32> m_firstRows;
    quint32 m_rows = 0;
    CallTexts m_texts;
    CostCentres m_rules;
    mutable std::once_flag m_coded;
    mutable std::unique_ptr<const CostCentreCodes> m_costCentres;
};

template <typename Take>
Result<void> CallRecords::scan(const CallFilter &filter, const std::stop_token &stop, Take take) const
{
    const CallSelection selection(filter, m_texts, costCentres());
    for (size_t place = 0; place < m_parts.size(); ++place) {
        CallScan rows(*m_parts[place].segment, place, selection);
        while (rows.next()) {
            if (stop.stop_requested())
                return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
            take(rows, place);
        }
    }
    return checked();
}
