#include "deadlineservice.h"

#include "clock.h"
#include "contractservice.h"
#include "deadlines.h"
#include "documentservice.h"
#include "icalendar.h"

namespace
{
/// A reminder early enough to find somebody who signs.
constexpr int alarmDays = 14;
} // namespace

QList<Deadline> DeadlineService::deadlines() const
{
    QList<Document> unarchived;
    for (const DocumentRow &row : m_documents.rows())
        if (row.state == DocumentState::AtProvider)
            unarchived << row.document;
    QList<Deadline> all = Deadlines::of(m_contracts.contracts(), unarchived, m_clock.today());
    for (const auto &source : m_sources)
        all << source();
    Deadlines::sort(all);
    return all;
}

QByteArray DeadlineService::calendar(const QList<Deadline> &deadlines, const QString &name,
                                     const std::function<DeadlineText(const Deadline &)> &words) const
{
    QList<CalendarEntry> entries;
    for (const Deadline &deadline : deadlines) {
        const DeadlineText text = words(deadline);
        entries << CalendarEntry{deadline.uid, deadline.date, text.summary, text.description, name, alarmDays};
    }
    return ICalendar::write(entries, name, m_clock.nowUtc());
}
