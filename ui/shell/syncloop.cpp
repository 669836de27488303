#include "syncloop.h"

#include "clock.h"
#include "documentservice.h"
#include "fetchcontroller.h"
#include "sessionservice.h"
#include "settingsservice.h"
#include "uicontext.h"

#include <QTimer>

namespace
{
/// Without provider access a look reads what other programs have written to the profile; nobody is asked.
bool canLook(const SessionService &session)
{
    return session.state() == SessionService::State::SignedIn || session.state() == SessionService::State::Local;
}
} // namespace

SyncLoop::SyncLoop(const UiContext &context, QObject *parent) : QObject(parent), m_context(context), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { look(); });
    connect(&context.session, &SessionService::stateChanged, this, [this] {
        if (canLook(m_context.session))
            look();
        else
            m_timer->stop();
    });
    connect(&context.settings, &SettingsService::changed, this, [this] { arm(); });
    if (canLook(context.session))
        QMetaObject::invokeMethod(
            this, [this] { look(); }, Qt::QueuedConnection); // the timer starts anew with each setVisible()
}

void SyncLoop::setVisible(bool visible)
{
    m_visible = visible;
    arm();
}

void SyncLoop::arm()
{
    if (!canLook(m_context.session) || m_looking)
        return;
    const int seconds = m_context.settings.pollSeconds();
    // A notice is for who does not look at the window (docs/adr/0015).
    const bool often = m_visible || m_context.settings.desktopNotices();
    m_timer->start(1000 * (often ? seconds : qMax(60, 15 * seconds)));
}

void SyncLoop::look()
{
    if (m_looking || !canLook(m_context.session))
        return;
    m_looking = true;
    QCoro::connect(m_context.documents.sync(true), this, [this](Result<bool> result) {
        m_looking = false;
        arm();
        if (result)
            fetchNew(*result);
        if (result && !std::exchange(m_lookedOnce, true))
            Q_EMIT firstLookDone();
    });
}

void SyncLoop::searchNow()
{
    if (m_searching)
        return;
    m_searching = true;
    Q_EMIT searchStarted();
    QCoro::connect(m_context.documents.sync(false), this, [this](Result<bool> result) {
        m_searching = false;
        if (!result)
            Q_EMIT searchFailed(result.error());
        Q_EMIT searchEnded();
        if (result)
            fetchNew(true);
    });
}

void SyncLoop::fetchNew(bool changed)
{
    // What failed is tried again after a minute, not at every look.
    const auto now = m_context.clock.steady();
    if (!changed && m_lastFetch && now - *m_lastFetch < std::chrono::minutes(1))
        return;
    if (!m_context.settings.backgroundFetch() || m_context.fetch.running())
        return;
    m_lastFetch = now;
    m_context.fetch.start(m_context.fetch.missing(), false);
}
