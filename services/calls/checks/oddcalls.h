#pragma once
#include "callchecks.h"

#include <map>

/// The calls of a check in memory, ordered by time, and the single looks at them.
class OddCalls
{
public:
    struct Call {
        qint64 start = 0, seconds = 0, net = 0;
        quint32 seat = 0;   ///< of m_seats
        quint32 number = 0; ///< joint code
        quint32 row = 0;
    };

    OddCalls(const CallRecords &records, const CallChecks::Limits &limits) : m_records(records), m_limits(limits) {}
    /// Everything up to the end of the period; only what begins in it is found.
    Result<void> load(const CallFilter &filter, std::stop_token stop);

    void duplicates();
    void overlaps();
    void shortCalls();
    void bursts();
    void firstSeen();
    void deactivated();
    void budget();
    QList<CallFinding> findings;

private:
    using Calls = std::vector<const Call *>;
    /// Of one seat each, in time order.
    std::map<quint32, Calls> bySeat() const;
    bool isAsked(const Call &call) const { return call.start >= m_from; }
    CallFinding &found(CallFinding::Kind kind, const Calls &calls);
    static Money netOf(const Calls &calls);

    const CallRecords &m_records;
    const CallChecks::Limits &m_limits;
    qint64 m_from = 0;
    std::vector<Call> m_calls;
    StringPool m_seats;
};
