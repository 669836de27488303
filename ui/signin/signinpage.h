#pragma once
#include "result.h"

#include <QWidget>

class ForgotView;
class LinkView;
class PasswordView;
class PinView;
class QStackedWidget;
class SignInStep;
class TextLabel;
class TotpView;
class UserNameStep;
struct UiContext;

/// The sign-in in steps: user name, password, PIN; beside it forgotten name and password and the one-time link.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(const UiContext &context, QWidget *parent = nullptr);
    /// Shows the step that fits the session's state.
    void activate();
    /// After the keychain was asked.
    void sayWhetherRemembered();

Q_SIGNALS:
    /// Offered when local data can be read without a session.
    void leave();

private:
    void build();
    void show(SignInStep *step);
    void start();
    void givePassword();
    void givePin();
    void giveTotp();
    void resend();
    void useLink();
    void sendReminder();
    void confirmReset(const QString &userName);
    void startOver();
    void report(SignInStep *step, const Error &error);
    void showHotline();

    const UiContext &m_context;
    QStackedWidget *m_steps = nullptr;
    UserNameStep *m_user = nullptr;
    PasswordView *m_password = nullptr;
    PinView *m_pin = nullptr;
    TotpView *m_totp = nullptr;
    LinkView *m_link = nullptr;
    ForgotView *m_forgot = nullptr;
    TextLabel *m_nothingRemembered = nullptr;
};
