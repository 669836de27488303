#include "contactrow.h"

#include "buttons.h"
#include "companywords.h"
#include "phonenumber.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

ContactRow::ContactRow(QGridLayout *grid, int row, int number, QWidget *parent) : QObject(parent), m_number(number)
{
    const auto edit = [&](const char *name, int column, int width) {
        auto *field = new QLineEdit(parent);
        field->setMinimumWidth(width);
        field->setObjectName(QStringLiteral("contact%1%2").arg(QLatin1String(name)).arg(number));
        grid->addWidget(field, row, column);
        connect(field, &QLineEdit::textChanged, this, &ContactRow::edited);
        return field;
    };
    m_name = edit("Name", 0, 110);
    m_roles = Buttons::plain(QStringLiteral("contactRoles%1").arg(number), parent);
    m_roles->setMaximumWidth(185); // names and addresses need the room
    grid->addWidget(m_roles, row, 1);
    auto *menu = new QMenu(m_roles);
    for (const QString &code : ContactRole::all) {
        QAction *choice = menu->addAction(CompanyWords::role(code));
        choice->setCheckable(true);
        choice->setData(code);
        connect(choice, &QAction::toggled, this, [this] {
            showRoles();
            Q_EMIT edited();
        });
        m_choices << choice;
    }
    m_roles->setMenu(menu);
    m_phone = edit("Phone", 2, 145);
    m_email = edit("Email", 3, 130);
    m_giveUp = Buttons::icon(QStringLiteral("contactGiveUp%1").arg(number), QStringLiteral("close"), parent);
    grid->addWidget(m_giveUp, row, 4);
    connect(m_giveUp, &QToolButton::clicked, this, &ContactRow::givenUp);
    retranslate();
}

ContactRow::~ContactRow()
{
    for (QWidget *widget : QList<QWidget *>{m_name, m_roles, m_phone, m_email, m_giveUp}) {
        widget->hide();
        widget->deleteLater();
    }
}

void ContactRow::retranslate()
{
    m_name->setAccessibleName(tr("Name of contact person %1").arg(m_number));
    m_phone->setAccessibleName(tr("Telephone number of contact person %1").arg(m_number));
    m_email->setAccessibleName(tr("E-mail address of contact person %1").arg(m_number));
    m_giveUp->setAccessibleName(tr("Give up contact person %1").arg(m_number));
    m_giveUp->setToolTip(tr("Give up this new person"));
    for (QAction *choice : std::as_const(m_choices))
        choice->setText(CompanyWords::role(choice->data().toString()));
    showRoles();
}

void ContactRow::showRoles()
{
    QStringList codes;
    for (const QAction *choice : std::as_const(m_choices))
        if (choice->isChecked())
            codes << choice->data().toString();
    const QString all = codes.isEmpty() ? tr("No role") : CompanyWords::roles(codes);
    const QString first = codes.isEmpty() ? all : CompanyWords::shortRole(codes.first());
    m_roles->setText(codes.size() > 1 ? tr("%1 + %2").arg(first).arg(codes.size() - 1) : first);
    m_roles->setToolTip(all);
    m_roles->setAccessibleName(tr("Roles of contact person %1: %2").arg(QString::number(m_number), all));
}

void ContactRow::setRoles(const QStringList &codes)
{
    for (QAction *choice : std::as_const(m_choices))
        choice->setChecked(codes.contains(choice->data().toString()));
}

void ContactRow::set(const ContactPerson &person)
{
    m_id = person.id;
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() == text)
            return;
        edit->setText(text);
        edit->setCursorPosition(0);
    };
    put(m_name, person.name);
    put(m_phone, PhoneNumber::display(person.phone));
    put(m_email, person.email);
    setRoles(person.roles);
    m_giveUp->setVisible(m_id.isEmpty());
}

ContactPerson ContactRow::person() const
{
    ContactPerson person;
    person.id = m_id;
    person.name = m_name->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    for (const QAction *choice : m_choices)
        if (choice->isChecked())
            person.roles << choice->data().toString();
    return person;
}

void ContactRow::setUnlocked(bool unlocked)
{
    for (QLineEdit *edit : {m_name, m_phone, m_email})
        edit->setReadOnly(!unlocked);
    m_roles->setEnabled(unlocked);
}

QWidget *ContactRow::firstField() const
{
    return m_name;
}
