#pragma once
#include "card.h"
#include "secret.h"

class QLineEdit;
class QPushButton;
class TextLabel;

/// The last field of the journey: Kundenkennwort and »Vertragsänderungen beauftragen« (R3-071, R0-011), who gets the confirmation
/// (G-23), whom to call (R3-086). One click is one order: the button is off while an answer is awaited.
class ReleaseCard final : public Card
{
    Q_OBJECT
public:
    explicit ReleaseCard(QWidget *parent = nullptr);
    /// Why it cannot be ordered now; empty: it can.
    void setHindrance(const QString &reason);
    void setRecipient(const QString &words);
    void setContact(const QString &words);
    void setBusy(bool busy);
    void setMessage(const QString &text);
    void clearPassword();
    QWidget *firstFocus();

Q_SIGNALS:
    void order(const Secret &release);

private:
    void refresh();
    void trigger();

    TextLabel *m_label = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_order = nullptr;
    TextLabel *m_message = nullptr;
    TextLabel *m_recipient = nullptr;
    TextLabel *m_once = nullptr;
    TextLabel *m_contact = nullptr;
    QString m_hindrance;
    bool m_busy = false;
};
