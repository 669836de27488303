#pragma once
#include "callchecks.h"
#include "calllimits.h"
#include "workthread.h"

#include <QCoroTask>
#include <QObject>

class CallBookService;
class CallRecordService;

/// What is odd among the calls of the profile (B-10, B-18), looked for in the background: once somebody wants to know, and after
/// every import from then on. What is muted stays in the list and can be heard of again.
class CallFindings final : public QObject
{
    Q_OBJECT
public:
    CallFindings(CallRecordService &calls, CallBookService &book);
    ~CallFindings() override;

    /// Of the last look that ended, newest first. Their rows are about records().
    const QList<CallFinding> &all() const { return m_found; }
    std::shared_ptr<const CallRecords> records() const { return m_records; }
    int unmuted() const;
    bool isLooking() const { return m_looking; }
    /// Somebody has asked before.
    bool isWanted() const { return m_wanted; }

    /// What somebody has said; of the last look.
    const CallLimits &limits() const { return m_limits; }
    /// Recorded in the audit trail; looks once more. Errors: Storage.
    QCoro::Task<Result<void>> setLimits(CallLimits limits);

    /// Looks once more; a look on its way begins anew.
    void look();
    /// Recorded in the audit trail. Errors: NotFound/finding_unknown; Storage.
    QCoro::Task<Result<void>> setMuted(QString id, bool muted);

Q_SIGNALS:
    /// Another list, or another one is muted.
    void changed();
    void failed(const Error &error);

private:
    using Found = std::shared_ptr<QList<CallFinding>>;
    struct Look {
        std::shared_ptr<const CallRecords> records;
        Found found; ///< newest first
        CallLimits limits;
    };
    QCoro::Task<void> run();
    QCoro::Task<Result<Look>> once(std::stop_token stop);

    CallRecordService &m_calls;
    CallBookService &m_book;
    QList<CallFinding> m_found;
    CallLimits m_limits;
    std::shared_ptr<const CallRecords> m_records;
    bool m_wanted = false, m_looking = false, m_again = false;
    std::stop_source m_stop;
    WorkThread m_thread{QStringLiteral("fernamt-findings")};
};
