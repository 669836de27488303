#pragma once
#ifndef Q_MOC_RUN // moc 6.4 stumbles over this header
#include <coroutine>
#endif
#include <utility>

/// Wakes one coroutine: `co_await event.next()` waits for the next set(), or goes on at once when it came before. Not
/// thread-safe: both sides live on one thread. set() touches nothing after it has resumed the waiter, which may have destroyed
/// the event.
class Event
{
public:
    class Waiter
    {
    public:
        explicit Waiter(Event *event) : m_event(event) {}
        bool await_ready() const noexcept { return std::exchange(m_event->m_set, false); }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept { m_event->m_waiting = waiting; }
        void await_resume() const noexcept {}

    private:
        Event *m_event;
    };

    Event() = default;
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;

    Waiter next() { return Waiter(this); }
    void set()
    {
        if (m_waiting)
            std::exchange(m_waiting, {}).resume();
        else
            m_set = true;
    }

private:
    std::coroutine_handle<> m_waiting;
    bool m_set = false;
};
