#include "contactsform.h"

#include "buttons.h"
#include "companyrules.h"
#include "contactrow.h"
#include "livetext.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

ContactsForm::ContactsForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("contactsForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    const int stretch[] = {8, 0, 1, 6};
    for (int i = 0; i < 4; ++i) {
        m_heads << new TextLabel(TextLabel::Role::Small, this);
        m_grid->addWidget(m_heads.last(), 0, i);
        m_grid->setColumnStretch(i, stretch[i]);
    }
    m_none = new TextLabel(TextLabel::Role::Muted, this);
    m_add = Buttons::plain(QStringLiteral("contactAdd"), this);
    column->addLayout(m_grid);
    column->addWidget(m_none);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ContactRow *row = append();
        row->set({});
        setUnlocked(m_unlocked);
        row->firstField()->setFocus();
        Q_EMIT edited();
    });
    LiveText::on(this, [this] { retranslate(); });
}

ContactRow *ContactsForm::append()
{
    const int number = int(m_rows.size()) + 1;
    auto *row = new ContactRow(m_grid, number, number, this);
    connect(row, &ContactRow::edited, this, &ContactsForm::edited);
    // later, because it ends the row that says so
    connect(
        row, &ContactRow::givenUp, this, [this, row] { giveUp(row); }, Qt::QueuedConnection);
    m_rows << row;
    return row;
}

void ContactsForm::giveUp(ContactRow *row)
{
    // the ones below move up
    QList<ContactPerson> left;
    for (const ContactRow *other : std::as_const(m_rows))
        if (other != row)
            left << other->person();
    set(left);
    m_add->setFocus();
    Q_EMIT edited();
}

void ContactsForm::set(const QList<ContactPerson> &persons)
{
    while (m_rows.size() > persons.size())
        delete m_rows.takeLast();
    while (m_rows.size() < persons.size())
        append();
    for (qsizetype i = 0; i < persons.size(); ++i)
        m_rows[i]->set(persons[i]);
    setUnlocked(m_unlocked);
}

QList<ContactPerson> ContactsForm::persons() const
{
    QList<ContactPerson> persons;
    for (const ContactRow *row : m_rows)
        persons << row->person();
    return persons;
}

void ContactsForm::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    for (ContactRow *row : std::as_const(m_rows))
        row->setUnlocked(unlocked);
    for (TextLabel *head : std::as_const(m_heads))
        head->setVisible(!m_rows.isEmpty());
    m_none->setVisible(m_rows.isEmpty());
    QString why = unlocked ? QString() : tr("Open the lock first.");
    if (why.isEmpty() && m_rows.size() >= CompanyRules::contactsMax)
        why = tr("At most %1 contact persons are possible.").arg(CompanyRules::contactsMax);
    Buttons::allow(m_add, why);
}

void ContactsForm::retranslate()
{
    const QStringList heads{tr("Name"), tr("Roles"), tr("Telephone"), tr("E-mail address")};
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads[i]->setText(heads[i]);
    m_none->setText(tr("No contact person has been named yet."));
    m_add->setText(tr("Add contact person"));
    for (ContactRow *row : std::as_const(m_rows))
        row->retranslate();
    setUnlocked(m_unlocked);
}
