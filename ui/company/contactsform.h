#pragma once
#include "companytypes.h"

#include <QWidget>

class ContactRow;
class QGridLayout;
class QPushButton;
class TextLabel;

/// The contact persons with their roles: existing ones can be changed, new ones added (R3-102); none is removed (R3-106).
class ContactsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactsForm(QWidget *parent = nullptr);
    void set(const QList<ContactPerson> &persons);
    QList<ContactPerson> persons() const;
    void setUnlocked(bool unlocked);

Q_SIGNALS:
    void edited();

private:
    ContactRow *append();
    void giveUp(ContactRow *row);
    void retranslate();

    bool m_unlocked = false;
    QGridLayout *m_grid = nullptr;
    QList<TextLabel *> m_heads;
    QList<ContactRow *> m_rows;
    TextLabel *m_none = nullptr;
    QPushButton *m_add = nullptr;
};
