#pragma once
#include "auditstore.h"
#include "event.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

class Clock;
class Vault;

/// The audit trail of one profile (B-16, B-17). Its head also lies in the keychain item, as the archive journal's does: without
/// it nobody could tell that the tail was cut off.
class AuditTrail final : public QObject
{
    Q_OBJECT
public:
    AuditTrail(QString file, Vault &vault, const Clock &clock);
    ~AuditTrail() override;
    /// Who acts now: the user name of the session.
    void setActor(std::function<QString()> actor) { m_actor = std::move(actor); }

    /// Before a write is sent; the ticket for end(). Error: Storage, and then it must not be sent.
    QCoro::Task<Result<QString>> begin(AuditEntry intent);
    QCoro::Task<Result<void>> end(QString ticket, QList<AuditEntry> entries);
    /// Changes on this computer.
    QCoro::Task<Result<void>> record(QList<AuditEntry> entries);
    /// The portal knows an order of ours whose answer was lost; no second entry if it is in the trail.
    QCoro::Task<Result<void>> orderFound(AuditEntry entry);
    /// What the changes feed brings, before it enters the cache. Waits for the answers that are on their way.
    QCoro::Task<Result<void>> found(QList<FeedDifference> differences);
    /// The archive's journal, whole.
    QCoro::Task<Result<void>> follow(QList<JournalEntry> journal);

    /// Newest first.
    QCoro::Task<Result<QList<AuditEntry>>> entries();
    QCoro::Task<Result<AuditCheck>> verify();
    /// Emits changed() when another process wrote.
    QCoro::Task<void> look();

    /// The number or name of a resource.
    static QString titleOf(const QString &kind, const QJsonObject &resource);

Q_SIGNALS:
    void changed();
    /// An entry could not be written.
    void failed(const Error &error);

private:
    template <typename F>
    auto run(F work) -> QCoro::Task<std::invoke_result_t<F, AuditStore &>>;
    /// Keeps the head, tells of failure or news.
    QCoro::Task<Result<void>> written(QCoro::Task<Result<void>> work);
    QCoro::Task<void> keepHead();
    AuditEntry signedBy(AuditEntry entry) const;

    struct Held {
        QString file;
        const Clock *clock;
        std::unique_ptr<AuditStore> store;
        Result<AuditStore *> open();
    };
    std::shared_ptr<Held> m_held;
    Vault &m_vault;
    std::function<QString()> m_actor;
    int m_open = 0; ///< writes whose answers are on their way
    QList<std::shared_ptr<Event>> m_waiters;
    WorkThread m_thread;
};
