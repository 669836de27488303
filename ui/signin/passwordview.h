#pragma once
#include "secret.h"
#include "signinstep.h"

/// Step 2: the password.
class PasswordView final : public SignInStep
{
    Q_OBJECT
public:
    explicit PasswordView(QWidget *parent = nullptr);
    /// Takes the text out of the field.
    Secret take();
    /// On the lock screen: no forgotten password, signing out instead of going back.
    void setForUnlock();
    QWidget *firstFocus() override;

Q_SIGNALS:
    void back();
    void forgotPassword();

private:
    void retranslate();
    bool m_unlock = false;
    TextLabel *m_label = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_forgot = nullptr;
    QPushButton *m_back = nullptr;
};
