#pragma once
#include "secret.h"
#include "signinstep.h"

/// Last step where an authenticator app is enrolled: its code, or a recovery code.
class TotpView final : public SignInStep
{
    Q_OBJECT
public:
    explicit TotpView(QWidget *parent = nullptr);
    void setHotline(const QString &phone);
    Secret take();
    void setBusy(bool busy) override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void back();

private:
    void refresh();

    QString m_hotline;
    QLineEdit *m_code = nullptr;
    TextLabel *m_label = nullptr;
    TextLabel *m_help = nullptr;
    QPushButton *m_back = nullptr;
};
