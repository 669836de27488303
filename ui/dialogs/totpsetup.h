#pragma once
#include "securitytypes.h"

#include <QWidget>

class QLineEdit;
class QrView;
class SecretClipboard;
class TextLabel;

/// The new secret for the authenticator app, as QR code, as text and as otpauth URI, and the field for its first code.
class TotpSetup final : public QWidget
{
    Q_OBJECT
public:
    explicit TotpSetup(QWidget *parent = nullptr);
    void setEnrolment(const TotpEnrolment &enrolment);
    Secret code() const;
    QWidget *firstFocus() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *shown(const QString &name, const QString &label);
    QrView *m_qr = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_uri = nullptr;
    QLineEdit *m_code = nullptr;
    SecretClipboard *m_clipboard = nullptr;
};
