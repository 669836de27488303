#include "callfindings.h"

#include "background.h"
#include "callbookservice.h"
#include "callrecordservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Without numbers: what is masked later must not live on here.
AuditEntry entryOf(const CallFinding &finding, bool muted)
{
    AuditEntry entry;
    entry.action = muted ? u"finding_muted"_s : u"finding_unmuted"_s;
    entry.kind = u"call_finding"_s;
    entry.objectId = finding.id;
    entry.title = finding.seat.isEmpty() ? finding.from.toString(u"yyyy-MM"_s) : finding.seat;
    entry.after = {{u"finding"_s, CallChecks::word(finding.kind)},
                   {u"from"_s, finding.from.toString(u"yyyy-MM-dd HH:mm:ss"_s)},
                   {u"calls"_s, finding.calls},
                   {u"net"_s, finding.net.toString()}};
    return entry;
}

QJsonObject json(const CallLimits &limits)
{
    QJsonArray deactivated;
    for (const auto &[subject, day] : limits.deactivated.asKeyValueRange())
        deactivated.append(u"%1: %2"_s.arg(subject, day.toString(Qt::ISODate)));
    return {{u"budget"_s, limits.monthlyBudget ? limits.monthlyBudget->toString() : QString()}, {u"deactivated"_s, deactivated}};
}
} // namespace

CallFindings::CallFindings(CallRecordService &calls, CallBookService &book) : m_calls(calls), m_book(book)
{
    m_thread.run([] { (void)Platform::workBehindOthers(); }); // questions of the user come first
    connect(&calls, &CallRecordService::recordsChanged, this, [this] {
        if (m_wanted)
            look();
    });
}

CallFindings::~CallFindings()
{
    m_stop.request_stop();
}

int CallFindings::unmuted() const
{
    return int(std::count_if(m_found.begin(), m_found.end(), [](const CallFinding &f) { return !f.muted; }));
}

void CallFindings::look()
{
    m_wanted = true;
    if (m_looking) {
        m_again = true;
        m_stop.request_stop();
        return;
    }
    run();
}

QCoro::Task<void> CallFindings::run()
{
    const QPointer<CallFindings> self(this);
    m_looking = true;
    Q_EMIT changed();
    Result<Look> seen;
    do {
        m_again = false;
        m_stop = std::stop_source();
        seen = co_await once(m_stop.get_token());
        if (!self)
            co_return;
    } while (m_again);
    m_looking = false;
    if (seen) {
        m_records = seen->records;
        m_limits = seen->limits;
        // There may be hundreds of thousands: neither copied nor taken apart on the window's thread.
        m_found.swap(*seen->found);
        m_thread.run([before = std::move(seen->found)] {});
    } else {
        Q_EMIT failed(seen.error());
    }
    if (self)
        Q_EMIT changed();
}

QCoro::Task<Result<CallFindings::Look>> CallFindings::once(std::stop_token stop)
{
    const QPointer<CallFindings> self(this);
    const auto records = co_await m_calls.current();
    if (!records)
        co_return fail(records.error());
    if (!self)
        co_return fail(Error::Kind::Cancelled, u"cancelled"_s);
    const auto limits = co_await m_book.limits();
    if (!limits)
        co_return fail(limits.error());
    if (!self)
        co_return fail(Error::Kind::Cancelled, u"cancelled"_s);
    auto future = m_thread.run([records = *records, limits = *limits, stop]() -> Result<Found> {
        auto found = CallChecks::run(*records, {}, CallChecks::limitsOf(limits), stop);
        if (!found)
            return fail(found.error());
        std::reverse(found->begin(), found->end());
        return std::make_shared<QList<CallFinding>>(*std::move(found));
    });
    const auto found = co_await future;
    if (!found)
        co_return fail(found.error());
    if (!self)
        co_return fail(Error::Kind::Cancelled, u"cancelled"_s);
    const auto muted = co_await m_book.muted();
    if (!muted)
        co_return fail(muted.error());
    if (!muted->isEmpty())
        for (CallFinding &finding : **found)
            finding.muted = muted->contains(finding.id);
    co_return Look{*records, *found, *limits};
}

QCoro::Task<Result<void>> CallFindings::setMuted(QString id, bool muted)
{
    const QPointer<CallFindings> self(this);
    const auto is = [&id](const CallFinding &f) { return f.id == id; };
    const auto known = std::find_if(m_found.cbegin(), m_found.cend(), is);
    if (known == m_found.cend())
        co_return fail(Error::Kind::NotFound, u"finding_unknown"_s, id);
    if (known->muted == muted)
        co_return Result<void>();
    const auto done = co_await m_book.setMuted(id, muted, entryOf(*known, muted));
    if (!self || !done)
        co_return done;
    if (const auto now = std::find_if(m_found.begin(), m_found.end(), is); now != m_found.end()) // after another look
        now->muted = muted;
    Q_EMIT changed();
    co_return done;
}

QCoro::Task<Result<void>> CallFindings::setLimits(CallLimits limits)
{
    const QPointer<CallFindings> self(this);
    AuditEntry entry;
    entry.action = u"call_limits"_s;
    entry.kind = u"call_limits"_s;
    entry.before = json(m_limits);
    entry.after = json(limits);
    const auto done = co_await m_book.setLimits(limits, entry);
    if (!self || !done)
        co_return done;
    m_limits = limits;
    look();
    co_return done;
}
