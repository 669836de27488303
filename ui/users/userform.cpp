#include "userform.h"

#include "buttons.h"
#include "livetext.h"
#include "phonenumber.h"
#include "textlabel.h"
#include "userrules.h"
#include "userwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using Contract::PinUse;
using Contract::UserStatus;

namespace
{
enum StatusEntry { Active, Locked, Inactive };

QString given(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    return text.isNull() ? QStringLiteral("") : text; // empty means removed, null means not given
}
} // namespace

UserForm::UserForm(For whom, const QString &name, QWidget *parent) : QWidget(parent), m_for(whom), m_name(name)
{
    setObjectName(name + QStringLiteral("Form"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_userName = addLine("UserName");
    m_fullName = addLine("FullName");
    m_email = addLine("Email");
    m_phone = addLine("Phone");
    m_mobile = addLine("Mobile");
    addRoles();
    if (whom == For::Existing)
        addStatus();
    LiveText::on(this, [this] { retranslate(); });
    setUnlocked(whom == For::New);
}

void UserForm::addRow(QWidget *field)
{
    auto *label = new TextLabel(TextLabel::Role::Body, this);
    label->setBuddy(field);
    const int row = int(m_labels.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_labels << label;
}

QLineEdit *UserForm::addLine(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(m_name + QLatin1String(name));
    edit->setMaxLength(300);
    connect(edit, &QLineEdit::textChanged, this, &UserForm::edited);
    addRow(edit);
    return edit;
}

void UserForm::addRoles()
{
    m_pin = new QCheckBox(this);
    m_pin->setObjectName(m_name + QStringLiteral("Pin"));
    connect(m_pin, &QCheckBox::toggled, this, &UserForm::edited);
    if (m_for == For::Existing) {
        m_roles = addLine("Roles");
        m_roles->setReadOnly(true);
    } else {
        auto *boxes = new QWidget(this);
        auto *column = new QVBoxLayout(boxes);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(6);
        m_telephone = new QCheckBox(boxes);
        m_telephone->setObjectName(m_name + QStringLiteral("Telephone"));
        m_accountant = new QCheckBox(boxes);
        m_accountant->setObjectName(m_name + QStringLiteral("Accountant"));
        for (QCheckBox *box : {m_telephone, m_accountant}) {
            column->addWidget(box, 0, Qt::AlignLeft);
            connect(box, &QCheckBox::toggled, this, [this] {
                setUnlocked(m_unlocked); // Buchhaltung Kunde settles the question of the PIN
                Q_EMIT edited();
            });
        }
        addRow(boxes);
        boxes->setFocusProxy(m_telephone);
    }
    addRow(m_pin);
}

void UserForm::addStatus()
{
    m_status = new QComboBox(this);
    m_status->setObjectName(m_name + QStringLiteral("Status"));
    m_status->addItems({QString(), QString(), QString()});
    connect(m_status, &QComboBox::currentIndexChanged, this, &UserForm::edited);
    addRow(m_status);
}

void UserForm::retranslate()
{
    QStringList texts{tr("User name"),     tr("Full name"), tr("E-mail address"), tr("Telephone number"),
                      tr("Mobile number"), tr("Role"),      tr("Sign-in")};
    if (m_status)
        texts << tr("Status");
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts[i]);
        m_labels[i]->buddy()->setAccessibleName(texts[i]);
    }
    m_pin->setText(tr("ask for a PIN by SMS"));
    m_pin->setAccessibleName(tr("ask for a PIN by SMS"));
    m_userName->setToolTip(tr("3 to 80 letters, digits and some special characters, no spaces."));
    m_email->setToolTip(tr("Links for a new password go to this address."));
    m_mobile->setToolTip(tr("PINs go to this number."));
    for (QLineEdit *edit : {m_userName, m_email, m_mobile})
        edit->setAccessibleDescription(edit->toolTip());
    if (m_status) {
        const bool invited = m_stored.status == UserStatus::Invited;
        const QSignalBlocker quiet(m_status);
        m_status->setItemText(Active, UserWords::status(invited ? UserStatus::Invited : UserStatus::Active));
        m_status->setItemText(Locked, UserWords::status(UserStatus::Locked));
        m_status->setItemText(Inactive, tr("Inactive: delete for good …"));
    }
    if (m_telephone) {
        m_telephone->setText(UserWords::role(UserRules::offeredRoles().first()));
        m_accountant->setText(UserWords::role(UserRules::offeredRoles().last()));
    }
    if (m_roles)
        m_roles->setText(UserWords::roles(m_stored.roles));
}

void UserForm::setUser(const PortalUser &user)
{
    m_stored = user;
    const bool blocked = blockSignals(true);
    m_userName->setText(user.userName);
    m_fullName->setText(user.fullName);
    m_email->setText(user.email);
    m_phone->setText(PhoneNumber::display(user.phoneNumber));
    m_mobile->setText(user.maskedMobile);
    for (QLineEdit *edit : {m_userName, m_fullName, m_email, m_phone, m_mobile})
        edit->setCursorPosition(0);
    m_pin->setChecked(user.signInPin == PinUse::Always);
    m_status->setCurrentIndex(user.status == UserStatus::Locked ? Locked : Active);
    retranslate();
    setUnlocked(m_unlocked);
    blockSignals(blocked);
    Q_EMIT edited();
}

void UserForm::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    for (QLineEdit *edit : {m_userName, m_fullName, m_email, m_phone, m_mobile})
        edit->setReadOnly(!unlocked);
    const QStringList roles = m_for == For::Existing ? m_stored.roles : newUser().roles;
    const bool demanded = UserRules::roleDemandsPin(roles);
    if (demanded)
        m_pin->setChecked(true);
    Buttons::allow(m_pin, demanded    ? tr("Buchhaltung Kunde always signs in with a PIN.")
                          : !unlocked ? tr("Open the lock to change this.")
                                      : QString());
    if (m_status)
        Buttons::allow(m_status, unlocked ? QString() : tr("Open the lock to change this."));
    if (m_telephone)
        Buttons::allow(m_telephone, m_whyNoTelephone);
}

void UserForm::setRoles(const QStringList &roles)
{
    m_telephone->setChecked(roles.contains(UserRules::offeredRoles().first()));
    m_accountant->setChecked(roles.contains(UserRules::offeredRoles().last()));
}

void UserForm::setTelephoneReason(const QString &whyNot)
{
    m_whyNoTelephone = whyNot;
    if (!whyNot.isEmpty())
        m_telephone->setChecked(false);
    setUnlocked(m_unlocked);
}

void UserForm::clear()
{
    for (QLineEdit *edit : {m_userName, m_fullName, m_email, m_phone, m_mobile})
        edit->clear();
    setRoles({});
    m_pin->setChecked(false);
}

NewUser UserForm::newUser() const
{
    NewUser user;
    user.userName = given(m_userName);
    user.fullName = given(m_fullName);
    user.email = given(m_email);
    user.phoneNumber = given(m_phone);
    user.mobileNumber = given(m_mobile);
    if (m_telephone && m_telephone->isChecked())
        user.roles << UserRules::offeredRoles().first();
    if (m_accountant && m_accountant->isChecked())
        user.roles << UserRules::offeredRoles().last();
    user.signInPin = m_pin->isChecked() ? PinUse::Always : PinUse::Never;
    return user;
}

UserChange UserForm::change() const
{
    UserChange change;
    const auto take = [](QString &to, const QLineEdit *edit, const QString &stored) {
        if (const QString text = given(edit); text != stored)
            to = text;
    };
    take(change.userName, m_userName, m_stored.userName);
    take(change.fullName, m_fullName, m_stored.fullName);
    take(change.email, m_email, m_stored.email);
    take(change.phoneNumber, m_phone, PhoneNumber::display(m_stored.phoneNumber));
    take(change.mobileNumber, m_mobile, m_stored.maskedMobile);
    if (m_pin->isChecked() != (m_stored.signInPin == PinUse::Always))
        change.signInPin = m_pin->isChecked() ? PinUse::Always : PinUse::Never;
    const bool locked = m_stored.status == UserStatus::Locked;
    if (m_status->currentIndex() == Locked && !locked)
        change.status = UserStatus::Locked;
    if (m_status->currentIndex() == Active && locked)
        change.status = UserStatus::Active;
    return change;
}

bool UserForm::isDeletion() const
{
    return m_status && m_status->currentIndex() == Inactive;
}

bool UserForm::differs() const
{
    return isDeletion() || !(change() == UserChange());
}

QList<Error::Field> UserForm::faults() const
{
    if (m_for == For::New)
        return UserRules::check(newUser());
    const UserChange now = change();
    QList<Error::Field> found;
    const auto note = [&found](const QString &text, const UserRules::Finding &finding) {
        if (!text.isNull() && finding)
            found << *finding;
    };
    note(now.userName, UserRules::userName(now.userName));
    note(now.fullName, UserRules::fullName(now.fullName));
    note(now.email, UserRules::email(now.email));
    note(now.phoneNumber, UserRules::number(now.phoneNumber, QStringLiteral("/phoneNumber")));
    note(now.mobileNumber, UserRules::number(now.mobileNumber, QStringLiteral("/mobileNumber")));
    const auto wish = m_pin->isChecked() ? PinUse::Always : PinUse::Never;
    if (const auto finding = UserRules::pin(m_stored.roles, wish, given(m_mobile)))
        found << *finding;
    return found;
}

QWidget *UserForm::field(const QString &pointer) const
{
    if (pointer == u"/userName")
        return m_userName;
    if (pointer == u"/fullName")
        return m_fullName;
    if (pointer == u"/email")
        return m_email;
    if (pointer == u"/phoneNumber")
        return m_phone;
    if (pointer == u"/mobileNumber")
        return m_mobile;
    return pointer.startsWith(u"/roles") ? static_cast<QWidget *>(m_telephone) : nullptr;
}
