#pragma once
#include "accounttypes.h"
#include "signinstep.h"

class StrengthLine;

/// A one-time link pasted into the window (R3-002, R3-017): look at it, then set the password.
class LinkView final : public SignInStep
{
    Q_OBJECT
public:
    explicit LinkView(QWidget *parent = nullptr);
    void reset();
    /// The token of a pasted link or of a bare token; empty when it is neither.
    static QString tokenOf(const QString &pasted);
    Secret token() const;
    Secret takePassword();
    /// What the link turned out to be for: asks for the new password.
    void setInfo(const LinkInfo &info);
    QString userName() const { return m_info.userName; }
    bool inspected() const { return m_inspected; }
    QWidget *firstFocus() override;

Q_SIGNALS:
    void back();

private:
    void refresh();
    LinkInfo m_info;
    bool m_inspected = false;
    QLineEdit *m_link = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_repeat = nullptr;
    TextLabel *m_linkLabel = nullptr;
    TextLabel *m_passwordLabel = nullptr;
    TextLabel *m_repeatLabel = nullptr;
    StrengthLine *m_strength = nullptr;
    QPushButton *m_back = nullptr;
};
