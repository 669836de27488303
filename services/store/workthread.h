#pragma once
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>
#include <type_traits>

/// A thread that owns what must not leave it (a database connection, the archive). Work is done in the order given; the future
/// finishes in any case. Work given before the thread ends is still done.
class WorkThread
{
public:
    explicit WorkThread(const QString &name);
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_context,
            [promise, work = std::move(work)]() mutable {
                if constexpr (std::is_void_v<R>)
                    work();
                else
                    promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    QObject *m_context;
};
