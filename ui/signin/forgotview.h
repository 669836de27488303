#pragma once
#include "signinstep.h"

/// Forgotten user name (G-40): what it usually is, whom to ask, a mail to the stored address.
class ForgotView final : public SignInStep
{
    Q_OBJECT
public:
    explicit ForgotView(QWidget *parent = nullptr);
    QString email() const;
    void setHotline(const QString &phone);
    void setSent();
    QWidget *firstFocus() override;

Q_SIGNALS:
    void back();

private:
    void refresh();
    QLineEdit *m_email = nullptr;
    TextLabel *m_explanation = nullptr;
    TextLabel *m_label = nullptr;
    TextLabel *m_sent = nullptr;
    QPushButton *m_back = nullptr;
    QString m_hotline;
};
