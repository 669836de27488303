#pragma once
#include "sessionservice.h"

#include <QWidget>

class ActionRegistry;
class LockPage;
class QStackedLayout;
class QTimer;
class SignInPage;
class UiCore;
class Workspace;

/// The window: sign-in, lock or workspace, as the session stands.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(UiCore &core, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Brings back the last session, or asks for a sign-in.
    void start();
    /// A second start of the program found this window.
    void bringToFront();
    Workspace *workspace() const { return m_workspace; }
    ActionRegistry &actions() { return *m_actions; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(SessionService::State state);
    void askRetention();
    void noteActivity();
    void updateVisibility();

    UiCore &m_core;
    ActionRegistry *m_actions;
    QStackedLayout *m_stack = nullptr;
    SignInPage *m_signIn = nullptr;
    LockPage *m_lock = nullptr;
    Workspace *m_workspace = nullptr;
    QTimer *m_activity = nullptr;
    bool m_entered = false;
};
