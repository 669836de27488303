#pragma once
#include "result.h"
#include "securitytypes.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class StateView;
class TextLabel;
struct UiContext;

/// The own sessions: device, address, times; each but this one can be ended, which counts from its next request on.
class SessionsBox final : public QWidget
{
    Q_OBJECT
public:
    SessionsBox(const UiContext &context, QWidget *parent);

private:
    void load();
    void show(const QList<SessionEntry> &sessions);
    void end();

    const UiContext &m_context;
    QListWidget *m_list = nullptr;
    StateView *m_state = nullptr;
    QPushButton *m_end = nullptr;
    TextLabel *m_message = nullptr;
};
