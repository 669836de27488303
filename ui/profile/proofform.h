#pragma once
#include "accounttypes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class TextLabel;

/// The proof that a change of name, address or number asks for: the password, and the PIN sent to the old number (R3-024, G-43).
class ProofForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProofForm(QWidget *parent = nullptr);

    /// What the change needs; hidden when nothing.
    void setNeeds(bool password, bool pin);
    /// A PIN is on its way: asks for it.
    void setChallenge(const PinChallenge &challenge);
    bool pinAsked() const { return m_challenge.number > 0; }
    Secret password() const;
    Secret pin() const;
    /// Forgets password, PIN and challenge.
    void clear();
    /// The first field that is still empty.
    QWidget *firstEmpty() const;

Q_SIGNALS:
    void resend();
    void submit();

private:
    void refresh();

    PinChallenge m_challenge;
    bool m_needsPin = false;
    TextLabel *m_why = nullptr;
    TextLabel *m_passwordLabel = nullptr;
    TextLabel *m_pinLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_pin = nullptr;
    QPushButton *m_resend = nullptr;
};
