#include "callbookservice.h"

#include <QPointer>

CallBookService::CallBookService(QString file, const Clock &clock) : m_held(std::make_shared<Held>())
{
    m_held->file = std::move(file);
    m_held->clock = &clock;
}

CallBookService::~CallBookService()
{
    // The connection is closed on the thread that opened it.
    m_thread.run([held = m_held] { held->book.reset(); }).waitForFinished();
}

/// Not before it is needed: a profile without call records keeps no file.
Result<CallBook *> CallBookService::Held::open()
{
    if (book)
        return book.get();
    auto opened = CallBook::open(file, *clock);
    if (!opened)
        return fail(opened.error());
    book = std::move(*opened);
    return book.get();
}

template <typename F>
auto CallBookService::run(F work) -> QCoro::Task<std::invoke_result_t<F, CallBook &>>
{
    using R = std::invoke_result_t<F, CallBook &>;
    QFuture<R> future = m_thread.run([held = m_held, work = std::move(work)]() -> R {
        const auto book = held->open();
        if (!book)
            return fail(book.error());
        return work(**book);
    });
    co_return co_await future;
}

QCoro::Task<Result<void>> CallBookService::recorded(AuditEntry entry, std::function<Result<void>(CallBook &)> work)
{
    const QPointer<CallBookService> self(this);
    if (m_recorder) {
        const QList<AuditEntry> entries{entry};
        const Result<void> written = co_await m_recorder(entries);
        if (!self)
            co_return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        if (!written)
            co_return written;
    }
    co_return co_await run(work);
}

QCoro::Task<Result<QSet<QString>>> CallBookService::muted()
{
    const auto work = [](CallBook &book) -> Result<QSet<QString>> { return book.muted(); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::setMuted(QString finding, bool muted, AuditEntry entry)
{
    const std::function<Result<void>(CallBook &)> work = [finding, muted](CallBook &book) {
        return book.setMuted(finding, muted);
    };
    return recorded(entry, work);
}

QCoro::Task<Result<QList<CostCentreRule>>> CallBookService::costCentres()
{
    const auto work = [](CallBook &book) -> Result<QList<CostCentreRule>> { return book.costCentres(); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::setCostCentres(QList<CostCentreRule> rules, AuditEntry entry)
{
    const std::function<Result<void>(CallBook &)> work = [rules](CallBook &book) { return book.setCostCentres(rules); };
    return recorded(entry, work);
}

QCoro::Task<Result<QMap<QString, QByteArray>>> CallBookService::views()
{
    const auto work = [](CallBook &book) -> Result<QMap<QString, QByteArray>> { return book.views(); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::saveView(QString name, QByteArray state)
{
    const auto work = [name, state](CallBook &book) -> Result<void> { return book.saveView(name, state); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::removeView(QString name)
{
    const auto work = [name](CallBook &book) -> Result<void> { return book.removeView(name); };
    return run(work);
}

QCoro::Task<Result<QMap<QString, CallBook::KeptLayout>>> CallBookService::layouts()
{
    const auto work = [](CallBook &book) -> Result<QMap<QString, CallBook::KeptLayout>> { return book.layouts(); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::keepLayout(QString kind, QByteArray answers, QString file)
{
    const auto work = [kind, answers, file](CallBook &book) -> Result<void> { return book.keepLayout(kind, answers, file); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::forgetLayout(QString kind)
{
    const auto work = [kind](CallBook &book) -> Result<void> { return book.forgetLayout(kind); };
    return run(work);
}

QCoro::Task<Result<CallLimits>> CallBookService::limits()
{
    const auto work = [](CallBook &book) -> Result<CallLimits> { return book.limits(); };
    return run(work);
}

QCoro::Task<Result<void>> CallBookService::setLimits(CallLimits limits, AuditEntry entry)
{
    const std::function<Result<void>(CallBook &)> work = [limits](CallBook &book) { return book.setLimits(limits); };
    return recorded(entry, work);
}
