#include "orderoutbox.h"

#include "storeerror.h"

OrderOutbox::OrderOutbox(Settings settings, const Clock &clock)
    : m_inside(std::make_shared<Inside>()), m_thread(QStringLiteral("fernamt-outbox"))
{
    m_inside->settings = std::move(settings);
    m_inside->clock = &clock;
}

OrderOutbox::~OrderOutbox()
{
    // The connection is closed on the thread that opened it.
    m_thread
        .run([inside = m_inside] {
            inside->store.reset();
            inside->lock.release();
        })
        .waitForFinished();
}

Result<void> OrderOutbox::Inside::open()
{
    if (store)
        return {};
    auto opened = OutboxStore::open(settings.file, *clock);
    if (!opened)
        return fail(opened.error());
    store = std::move(*opened);
    return {};
}

QCoro::Task<Result<void>> OrderOutbox::lock()
{
    return answer<Result<void>>(m_thread.run([inside = m_inside]() -> Result<void> {
        if (inside->holders == 0) {
            const auto failed = inside->lock.acquire(StoreError::toPath(inside->settings.lock), std::chrono::milliseconds(0));
            if (failed && failed->reason == Platform::Failure::Reason::TimedOut)
                return fail(Error::Kind::Conflict, QStringLiteral("order_in_progress"), QStringLiteral("another program sends"));
            if (failed)
                return fail(StoreError::fromPlatform(*failed));
        }
        ++inside->holders;
        return {};
    }));
}

void OrderOutbox::unlock()
{
    m_thread.run([inside = m_inside] {
        if (--inside->holders == 0)
            inside->lock.release();
    });
}
