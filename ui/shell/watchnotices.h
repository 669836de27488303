#pragma once
#include "result.h"

#include <QObject>

struct UiContext;

/// Ongoing trouble that the whole window should know: what vanishes soon, an ended session, no connection, a wrong clock.
class WatchNotices final : public QObject
{
    Q_OBJECT
public:
    explicit WatchNotices(const UiContext &context, QObject *parent = nullptr);

private:
    void vanishing();
    void audit(const Error &error);
    void session();
    void online(bool online);
    void clock(qint64 seconds);
    const UiContext &m_context;
    bool m_online = true;
};
