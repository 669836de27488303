#pragma once
#include "companytypes.h"

#include <QObject>

class QAction;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
class QWidget;

/// One contact person in the grid of ContactsForm: name, roles, telephone, e-mail, and for a new one a button to give it up.
class ContactRow final : public QObject
{
    Q_OBJECT
public:
    /// `number`: from 1, for the screen reader.
    ContactRow(QGridLayout *grid, int row, int number, QWidget *parent);
    ~ContactRow() override;

    /// Leaves alone what says the same already, so that the cursor stays.
    void set(const ContactPerson &person);
    ContactPerson person() const;
    void setUnlocked(bool unlocked);
    void retranslate();
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void givenUp();

private:
    void setRoles(const QStringList &codes);
    void showRoles();

    int m_number;
    QString m_id;
    QLineEdit *m_name = nullptr;
    QPushButton *m_roles = nullptr;
    QList<QAction *> m_choices; ///< as ContactRole::all
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QToolButton *m_giveUp = nullptr;
};
