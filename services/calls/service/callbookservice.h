#pragma once
#include "auditentry.h"
#include "callbook.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>
#include <functional>

/// calls.db of the profile for the window, away from its thread. What changes it goes into the audit trail first: when that
/// cannot be written, nothing is changed. Errors of all methods: Storage.
class CallBookService final : public QObject
{
    Q_OBJECT
public:
    using Recorder = std::function<QCoro::Task<Result<void>>(QList<AuditEntry>)>;

    CallBookService(QString file, const Clock &clock);
    ~CallBookService() override;
    /// Takes entries of the audit trail. None: nothing is recorded (no profile to record it in).
    void setRecorder(Recorder recorder) { m_recorder = std::move(recorder); }

    QCoro::Task<Result<QSet<QString>>> muted();
    QCoro::Task<Result<void>> setMuted(QString finding, bool muted, AuditEntry entry);
    QCoro::Task<Result<QList<CostCentreRule>>> costCentres();
    QCoro::Task<Result<void>> setCostCentres(QList<CostCentreRule> rules, AuditEntry entry);
    QCoro::Task<Result<CallLimits>> limits();
    QCoro::Task<Result<void>> setLimits(CallLimits limits, AuditEntry entry);
    /// Views are nobody's decision about calls: they are not recorded.
    QCoro::Task<Result<QMap<QString, QByteArray>>> views();
    QCoro::Task<Result<void>> saveView(QString name, QByteArray state);
    QCoro::Task<Result<void>> removeView(QString name);
    /// How files are read is nobody's decision about calls either.
    QCoro::Task<Result<QMap<QString, CallBook::KeptLayout>>> layouts();
    QCoro::Task<Result<void>> keepLayout(QString kind, QByteArray answers, QString file);
    QCoro::Task<Result<void>> forgetLayout(QString kind);

private:
    template <typename F>
    auto run(F work) -> QCoro::Task<std::invoke_result_t<F, CallBook &>>;
    /// `work` after `entry` is in the trail.
    QCoro::Task<Result<void>> recorded(AuditEntry entry, std::function<Result<void>(CallBook &)> work);

    struct Held {
        QString file;
        const Clock *clock;
        std::unique_ptr<CallBook> book;
        Result<CallBook *> open();
    };
    std::shared_ptr<Held> m_held;
    Recorder m_recorder;
    WorkThread m_thread{QStringLiteral("fernamt-callbook")};
};
