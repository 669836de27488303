#pragma once
#include "result.h"

#include <QObject>
#include <chrono>
#include <optional>

class QTimer;
struct UiContext;

/// Looks at the provider: at once after sign-in, then every few seconds; seldom while the window is hidden and no notices are
/// wanted; fetches what is new. Never counts as a person's activity (G-35).
class SyncLoop final : public QObject
{
    Q_OBJECT
public:
    explicit SyncLoop(const UiContext &context, QObject *parent = nullptr);
    void setVisible(bool visible);
    /// »Suchen«: asks the provider because a person wants it.
    void searchNow();
    bool searching() const { return m_searching; }

Q_SIGNALS:
    void searchStarted();
    void searchEnded();
    void searchFailed(const Error &error);
    void firstLookDone();

private:
    void look();
    void arm();
    void fetchNew(bool changed);

    const UiContext &m_context;
    QTimer *m_timer = nullptr;
    bool m_visible = true;
    bool m_looking = false;
    bool m_searching = false;
    bool m_lookedOnce = false;
    std::optional<std::chrono::milliseconds> m_lastFetch;
};
