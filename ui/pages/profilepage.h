#pragma once
#include "page.h"
#include "result.h"

class ActionRegistry;
class ProfileForm;
class ProofForm;
class QPushButton;
class StateView;
class TextLabel;
struct Profile;
struct UiContext;

/// »Mein Profil« (R3-023 … R3-028): read-only until the lock is opened, saved only when something differs.
class ProfilePage final : public Page
{
    Q_OBJECT
public:
    ProfilePage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    QWidget *firstFocus() override;

private:
    QWidget *card(ActionRegistry &actions);
    void load();
    void forget();
    void save();
    void sendPin();
    void send();
    void saved(const Profile &profile);
    void report(const Error &error);
    void say(const QString &text, QWidget *focus = nullptr);
    void refresh();

    const UiContext &m_context;
    StateView *m_state = nullptr;
    ProfileForm *m_form = nullptr;
    ProofForm *m_proof = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_lock = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_totp = nullptr;
    QPushButton *m_save = nullptr;
    bool m_busy = false;
};
