#pragma once
#include "accountingstore.h"
#include "workthread.h"

#include <QCoroFuture>
#include <QCoroTask>

/// The store of checked bills and hand-overs on its one thread; opened by the first question.
class AccountingLibrary
{
public:
    explicit AccountingLibrary(QString file) : m_file(std::move(file)) {}
    ~AccountingLibrary()
    {
        // the connection is closed on the thread that opened it
        m_thread.run([store = m_store] { store->reset(); }).waitForFinished();
    }
    AccountingLibrary(const AccountingLibrary &) = delete;
    AccountingLibrary &operator=(const AccountingLibrary &) = delete;

    /// `work(AccountingStore &)` returns a Result; the error of opening comes in its place.
    template <typename F>
    auto run(F work) -> QCoro::Task<std::invoke_result_t<F, AccountingStore &>>
    {
        using R = std::invoke_result_t<F, AccountingStore &>;
        const std::shared_ptr<std::unique_ptr<AccountingStore>> store = m_store;
        QFuture<R> future = m_thread.run([store, file = m_file, work = std::move(work)]() mutable -> R {
            if (!*store) {
                auto opened = AccountingStore::open(file);
                if (!opened)
                    return fail(opened.error());
                *store = std::move(*opened);
            }
            return work(**store);
        });
        return answer<R>(std::move(future));
    }

private:
    template <typename R>
    static QCoro::Task<R> answer(QFuture<R> future)
    {
        co_return co_await future;
    }

    QString m_file;
    std::shared_ptr<std::unique_ptr<AccountingStore>> m_store = std::make_shared<std::unique_ptr<AccountingStore>>();
    WorkThread m_thread{QStringLiteral("fernamt-accounts")};
};
