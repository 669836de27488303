#pragma once
#include "accounttypes.h"
#include "result.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class TextLabel;

/// The fields of »Mein Profil«: what is stored, what is typed, and whether they differ (R3-027).
class ProfileForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    const Profile &profile() const { return m_stored; }
    /// Closed: read-only (R3-023).
    void setUnlocked(bool unlocked);
    /// What differs from the stored profile, and only that.
    ProfileChange change() const;
    bool differs() const;
    /// What is wrong with the fields, in words; empty: nothing.
    QString fault() const;
    /// The portal's refusal of one field, in words; empty: it names none.
    static QString fieldFault(const Error &error);
    /// User name, address and mobile number need the password (R3-024, G-43) …
    bool needsPassword() const;
    /// … and address and number a PIN to the old number, where there is one.
    bool needsPin() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *add(const char *name);
    void retranslate();

    Profile m_stored;
    QGridLayout *m_grid = nullptr;
    QList<TextLabel *> m_labels;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_mobile = nullptr;
    QLineEdit *m_roles = nullptr;
};
