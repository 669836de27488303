#pragma once
#include "lockfile.h"
#include "outboxstore.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QCoroTask>

class Clock;

/// outbox.db on its thread, and the lock that says »this process is sending«. The system releases it when the process ends in
/// any way, so that an entry found Sending without it was left by a killed one.
class OrderOutbox
{
public:
    struct Settings {
        QString file;
        QString lock;
    };

    OrderOutbox(Settings settings, const Clock &clock);
    ~OrderOutbox();

    /// `work(OutboxStore &)` returns a Result. Opens the file first where needed; while it cannot be opened: that error.
    template <typename F>
    auto run(F work) -> QCoro::Task<std::invoke_result_t<F, OutboxStore &>>
    {
        using R = std::invoke_result_t<F, OutboxStore &>;
        QFuture<R> future = m_thread.run([inside = m_inside, work = std::move(work)]() mutable -> R {
            if (auto opened = inside->open(); !opened)
                return fail(opened.error());
            return work(*inside->store);
        });
        return answer<R>(std::move(future));
    }
    /// Error: Conflict/order_in_progress while another process sends. Each success is given back by unlock().
    QCoro::Task<Result<void>> lock();
    void unlock();

private:
    struct Inside {
        Settings settings;
        const Clock *clock;
        std::unique_ptr<OutboxStore> store;
        Platform::LockFile lock;
        int holders = 0;
        Result<void> open();
    };
    template <typename R>
    static QCoro::Task<R> answer(QFuture<R> future)
    {
        co_return co_await future;
    }

    std::shared_ptr<Inside> m_inside;
    WorkThread m_thread;
};
