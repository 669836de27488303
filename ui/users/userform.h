#pragma once
#include "result.h"
#include "usertypes.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class TextLabel;

/// The fields of a user: of a new one with its roles to choose (R3-110), or of one that exists, with its status (R3-117).
class UserForm final : public QWidget
{
    Q_OBJECT
public:
    /// `name` goes before the object names of the fields: "userName" becomes nameUserName.
    enum class For { New, Existing };
    UserForm(For whom, const QString &name, QWidget *parent = nullptr);

    /// Existing: what is stored.
    void setUser(const PortalUser &user);
    const PortalUser &user() const { return m_stored; }
    void setUnlocked(bool unlocked);
    /// Only Administrator Telefonanlage, only Buchhaltung Kunde: what a guided flow has chosen.
    void setRoles(const QStringList &roles);
    /// Why Administrator Telefonanlage cannot be given; empty: it can (R3-012).
    void setTelephoneReason(const QString &whyNot);
    void clear();

    NewUser newUser() const;
    /// What differs from the stored user, and only that.
    UserChange change() const;
    /// »Inaktiv« is chosen: to be deleted for good.
    bool isDeletion() const;
    bool differs() const;
    /// What is wrong with the fields, by the rules that the portal has, too.
    QList<Error::Field> faults() const;
    /// The field of a pointer of NewUser; null: none.
    QWidget *field(const QString &pointer) const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const char *name);
    void addRow(QWidget *field);
    void addRoles();
    void addStatus();
    void retranslate();

    For m_for;
    QString m_name;
    PortalUser m_stored;
    bool m_unlocked = false;
    QString m_whyNoTelephone;
    QGridLayout *m_grid = nullptr;
    QList<TextLabel *> m_labels;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_fullName = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_mobile = nullptr;
    QLineEdit *m_roles = nullptr; ///< of an existing user: read-only
    QCheckBox *m_telephone = nullptr;
    QCheckBox *m_accountant = nullptr;
    QCheckBox *m_pin = nullptr;
    QComboBox *m_status = nullptr;
};
