#pragma once
#include "accounttypes.h"
#include "signinstep.h"

class QTimer;

/// Step 3: the PIN with its number (G-08), tries left, resend after 60 s, help of R3-015.
class PinView final : public SignInStep
{
    Q_OBJECT
public:
    explicit PinView(QWidget *parent = nullptr);
    /// `now` as the portal means it; decides the countdown.
    void setChallenge(const PinChallenge &challenge, const QDateTime &now);
    void setHotline(const QString &phone);
    Secret take();
    void setBusy(bool busy) override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void resend();
    void back();

private:
    void group();
    void refresh();

    PinChallenge m_challenge;
    QString m_hotline;
    int m_secondsToResend = 0;
    QTimer *m_timer = nullptr;
    QLineEdit *m_pin = nullptr;
    TextLabel *m_label = nullptr;
    TextLabel *m_rules = nullptr;
    TextLabel *m_help = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_back = nullptr;
};
