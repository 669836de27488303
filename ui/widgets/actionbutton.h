#pragma once
#include <QPushButton>

class QAction;

/// A push button that shows an action: text, enabled, reason and menu follow it.
class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    static ActionButton *forAction(QAction *action, QWidget *parent);

private:
    ActionButton(QAction *action, QWidget *parent);
    void follow();
    QAction *m_action;
};
