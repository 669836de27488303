#pragma once
#include "signinstep.h"

/// Step 1 (R3-003): the user name alone. »Kennwort vergessen« is hidden until a name has been entered.
class UserNameStep final : public SignInStep
{
    Q_OBJECT
public:
    explicit UserNameStep(QWidget *parent = nullptr);
    QString userName() const;
    void setUserName(const QString &name);
    /// "Did you mean customer9000000?" (G-02); empty hides it.
    void setSuggestion(const QString &name);
    QWidget *firstFocus() override;

Q_SIGNALS:
    void forgotPassword(const QString &userName);
    void forgotAnything();
    void pasteLink();
    void otherProfile();

private:
    QLineEdit *m_name = nullptr;
    QPushButton *m_suggestion = nullptr;
    QPushButton *m_forgot = nullptr;
    QPushButton *m_forgotAnything = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_other = nullptr;
    QString m_suggested;
};
