#pragma once
#include <QPushButton>

class ActionRegistry;
class QAction;
struct UiContext;

/// Top right (R3-021): the Nutzerkennung, own profile, password, lock, device grants, sign out (R3-022, G-44), About.
class UserMenu : public QPushButton
{
    Q_OBJECT
public:
    UserMenu(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void refresh();
    void confirmRemoval();
    void saveDiagnostics();

    const UiContext &m_context;
    QAction *m_who = nullptr;
};
