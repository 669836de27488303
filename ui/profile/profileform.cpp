#include "profileform.h"

#include "accountrules.h"
#include "livetext.h"
#include "phonenumber.h"
#include "strengthline.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

ProfileForm::ProfileForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("profileForm"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_userName = add("profileUserName");
    m_fullName = add("profileFullName");
    m_email = add("profileEmail");
    m_phone = add("profilePhone");
    m_mobile = add("profileMobile");
    m_roles = add("profileRoles");
    LiveText::on(this, [this] { retranslate(); });
    setUnlocked(false);
}

QLineEdit *ProfileForm::add(const char *name)
{
    auto *label = new TextLabel(TextLabel::Role::Body, this);
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(200);
    label->setBuddy(edit);
    const int row = int(m_labels.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(edit, row, 1);
    m_labels << label;
    connect(edit, &QLineEdit::textChanged, this, &ProfileForm::edited);
    return edit;
}

void ProfileForm::retranslate()
{
    const QStringList texts{tr("User name"),        tr("Name"),          tr("E-mail address"),
                            tr("Telephone number"), tr("Mobile number"), tr("Roles")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(texts[i]);
        m_labels[i]->buddy()->setAccessibleName(texts[i]);
    }
    m_mobile->setAccessibleDescription(tr("The next PIN goes to this number."));
    m_mobile->setToolTip(m_mobile->accessibleDescription());
    m_email->setAccessibleDescription(tr("Links for a new password go to this address."));
    m_email->setToolTip(m_email->accessibleDescription());
    QStringList roles;
    for (const QString &role : std::as_const(m_stored.roles)) {
        if (role == QLatin1String("administrator_kundenportal"))
            roles << tr("Administrator Kundenportal");
        else if (role == QLatin1String("administrator_telefonanlage"))
            roles << tr("Administrator Telefonanlage");
        else if (role == QLatin1String("buchhaltung_kunde"))
            roles << tr("Buchhaltung Kunde");
        else
            roles << role;
    }
    m_roles->setText(roles.join(QStringLiteral(", ")));
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_stored = profile;
    m_userName->setText(profile.userName);
    m_fullName->setText(profile.fullName);
    m_email->setText(profile.email);
    m_phone->setText(PhoneNumber::display(profile.phoneNumber));
    m_mobile->setText(profile.maskedMobile);
    for (QLineEdit *edit : {m_userName, m_fullName, m_email, m_phone, m_mobile})
        edit->setCursorPosition(0);
    retranslate();
    Q_EMIT edited();
}

void ProfileForm::setUnlocked(bool unlocked)
{
    for (QLineEdit *edit : {m_userName, m_fullName, m_email, m_phone, m_mobile})
        edit->setReadOnly(!unlocked);
    m_roles->setReadOnly(true);
}

ProfileChange ProfileForm::change() const
{
    ProfileChange change;
    const auto take = [](QString &to, const QLineEdit *edit, const QString &stored) {
        const QString text = edit->text().trimmed();
        if (text != stored)
            to = text.isNull() ? QStringLiteral("") : text; // empty means removed, null means not given
    };
    take(change.userName, m_userName, m_stored.userName);
    take(change.fullName, m_fullName, m_stored.fullName);
    take(change.email, m_email, m_stored.email);
    take(change.phoneNumber, m_phone, PhoneNumber::display(m_stored.phoneNumber));
    take(change.mobileNumber, m_mobile, m_stored.maskedMobile);
    return change;
}

bool ProfileForm::differs() const
{
    return !(change() == ProfileChange());
}

bool ProfileForm::needsPassword() const
{
    const ProfileChange now = change();
    return !now.userName.isNull() || !now.email.isNull() || !now.mobileNumber.isNull();
}

bool ProfileForm::needsPin() const
{
    const ProfileChange now = change();
    return !m_stored.maskedMobile.isEmpty() && (!now.email.isNull() || !now.mobileNumber.isNull());
}

QString ProfileForm::fault() const
{
    const ProfileChange now = change();
    if (!now.userName.isNull())
        if (const auto finding = AccountRules::checkUserName(now.userName))
            return finding->violation == AccountRules::Violation::Character
                       ? tr("Not allowed in a user name: %1").arg(StrengthLine::nameOf(finding->character))
                       : tr("A user name has %1 to %2 characters.").arg(AccountRules::userNameMin).arg(AccountRules::userNameMax);
    if (!now.fullName.isNull() && now.fullName.isEmpty())
        return tr("The name must not be empty.");
    const qsizetype at = now.email.indexOf(u'@');
    if (!now.email.isNull() && (at < 1 || at == now.email.size() - 1))
        return tr("This is no e-mail address.");
    return {};
}

QString ProfileForm::fieldFault(const Error &error)
{
    for (const Error::Field &field : error.fields) {
        if (field.pointer == QLatin1String("/email"))
            return tr("This is no e-mail address.");
        if (field.pointer == QLatin1String("/phoneNumber") || field.pointer == QLatin1String("/mobileNumber"))
            return field.code == QLatin1String("required")
                       ? tr("Your role signs in with a PIN: without a mobile number it could not.")
                       : tr("This is no telephone number; write it for example as 0201 123456 or +49 201 123456.");
        if (field.pointer == QLatin1String("/fullName"))
            return tr("A name has 1 to 120 characters.");
    }
    return {};
}

QWidget *ProfileForm::firstField() const
{
    return m_userName;
}
