#include "userwords.h"

#include "accountrules.h"
#include "errorwords.h"
#include "usercsv.h"
#include "userrules.h"

#include <QCoreApplication>

using Contract::PinUse;
using Contract::UserStatus;

static QString say(const char *text)
{
    return QCoreApplication::translate("UserWords", text);
}

QString UserWords::role(const QString &word)
{
    return UserCsv::roleWord(word);
}

QString UserWords::roles(const QStringList &words)
{
    QStringList list;
    for (const QString &word : words)
        list << role(word);
    return list.join(QStringLiteral(", "));
}

QString UserWords::status(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return say(QT_TRANSLATE_NOOP("UserWords", "Invited"));
    case UserStatus::Active:
        return say(QT_TRANSLATE_NOOP("UserWords", "Active"));
    case UserStatus::Locked:
        return say(QT_TRANSLATE_NOOP("UserWords", "Locked"));
    default:
        return say(QT_TRANSLATE_NOOP("UserWords", "Unknown"));
    }
}

QString UserWords::statusMeaning(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return say(QT_TRANSLATE_NOOP("UserWords", "Has not set a password yet; the link in the mail is valid for 24 hours, after "
                                                  "that »Forgot password« sends another one."));
    case UserStatus::Active:
        return say(QT_TRANSLATE_NOOP("UserWords", "Can sign in."));
    case UserStatus::Locked:
        return say(QT_TRANSLATE_NOOP("UserWords", "Cannot sign in until the lock is lifted."));
    default:
        return {};
    }
}

Tone UserWords::statusTone(UserStatus status)
{
    return status == UserStatus::Active ? Tone::Good : status == UserStatus::Locked ? Tone::Bad : Tone::Info;
}

QString UserWords::pin(PinUse use)
{
    return use == PinUse::Always ? say(QT_TRANSLATE_NOOP("UserWords", "with PIN by SMS"))
                                 : say(QT_TRANSLATE_NOOP("UserWords", "without PIN"));
}

QString UserWords::fieldName(const QString &pointer)
{
    if (pointer == u"/userName")
        return say(QT_TRANSLATE_NOOP("UserWords", "User name"));
    if (pointer == u"/fullName")
        return say(QT_TRANSLATE_NOOP("UserWords", "Full name"));
    if (pointer == u"/email")
        return say(QT_TRANSLATE_NOOP("UserWords", "E-mail address"));
    if (pointer == u"/phoneNumber")
        return say(QT_TRANSLATE_NOOP("UserWords", "Telephone number"));
    if (pointer == u"/mobileNumber")
        return say(QT_TRANSLATE_NOOP("UserWords", "Mobile number"));
    if (pointer.startsWith(u"/roles"))
        return say(QT_TRANSLATE_NOOP("UserWords", "Role"));
    if (pointer == u"/signInPin")
        return say(QT_TRANSLATE_NOOP("UserWords", "PIN"));
    return say(QT_TRANSLATE_NOOP("UserWords", "Row"));
}

QString UserWords::characterName(const QString &character)
{
    const QList<uint> points = character.toUcs4();
    if (points.isEmpty())
        return {};
    if (points.first() == ' ')
        return say(QT_TRANSLATE_NOOP("UserWords", "space"));
    const QString code = QStringLiteral("U+%1").arg(points.first(), 4, 16, QLatin1Char('0')).toUpper();
    return QChar::isPrint(points.first()) ? QStringLiteral("%1 (%2)").arg(character, code) : code;
}

namespace
{
QString tooShort(const Error::Field &field)
{
    return say(QT_TRANSLATE_NOOP("UserWords", "has at least %1 characters")).arg(field.params.value(0));
}

QString invalid(const QString &pointer)
{
    if (pointer == u"/email")
        return say(QT_TRANSLATE_NOOP("UserWords", "is no e-mail address"));
    if (pointer == u"/signInPin")
        return say(QT_TRANSLATE_NOOP("UserWords", "is always asked for with Buchhaltung Kunde"));
    return say(QT_TRANSLATE_NOOP("UserWords", "is no telephone number; write it as 0201 123456 or +49 201 123456"));
}

QString reason(const Error::Field &field)
{
    const QString &code = field.code;
    const QString param = field.params.value(0);
    if (code == u"required")
        return field.pointer == u"/mobileNumber"
                   ? say(QT_TRANSLATE_NOOP("UserWords", "is needed: the sign-in asks for a PIN by SMS"))
                   : say(QT_TRANSLATE_NOOP("UserWords", "is missing"));
    if (code == u"too_short")
        return tooShort(field);
    if (code == u"too_long")
        return say(QT_TRANSLATE_NOOP("UserWords", "has at most %1 characters")).arg(param);
    if (code == u"character")
        return say(QT_TRANSLATE_NOOP("UserWords", "must not contain %1")).arg(UserWords::characterName(param));
    if (code == u"invalid")
        return invalid(field.pointer);
    if (code == u"unknown_value")
        return field.pointer == u"/signInPin"
                   ? say(QT_TRANSLATE_NOOP("UserWords", "is »ja« or »nein«"))
                   : say(QT_TRANSLATE_NOOP("UserWords", "is Administrator Telefonanlage or Buchhaltung Kunde"));
    if (code == u"twice")
        return say(QT_TRANSLATE_NOOP("UserWords", "stands in line %1 already")).arg(param);
    if (code == u"user_name_taken")
        return say(QT_TRANSLATE_NOOP("UserWords", "is taken"));
    if (code == u"cells")
        return say(QT_TRANSLATE_NOOP("UserWords", "has %1 columns instead of %2")).arg(param, field.params.value(1));
    return ErrorWords::sentence(Error::make(Error::Kind::Invalid, code));
}
} // namespace

QString UserWords::fault(const Error::Field &field)
{
    const bool sentence = field.code == u"user_name_held" || field.code == u"role_needs_product";
    return sentence ? reason(field) : QStringLiteral("%1: %2.").arg(fieldName(field.pointer), reason(field));
}

QStringList UserWords::consequences(const PortalUser &user, const UserChange &change)
{
    QStringList list;
    const QString address = change.email.isEmpty() ? user.email : change.email;
    if (!change.userName.isNull())
        list << say(QT_TRANSLATE_NOOP("UserWords",
                                      "A link for a new password goes to %1; until it is used, this user cannot sign in."))
                    .arg(address);
    if (!change.email.isNull())
        list << say(QT_TRANSLATE_NOOP("UserWords", "The previous address %1 is informed.")).arg(user.email);
    if (!change.mobileNumber.isNull())
        list << say(QT_TRANSLATE_NOOP("UserWords", "The next PIN goes to the new number."));
    if (change.status == UserStatus::Locked)
        list << say(
            QT_TRANSLATE_NOOP("UserWords", "This user is signed out at once and cannot sign in until the lock is lifted."));
    if (change.status == UserStatus::Active)
        list << say(QT_TRANSLATE_NOOP("UserWords", "This user can sign in again."));
    return list;
}

QString UserWords::refusal(const Error &error)
{
    QStringList sentences;
    for (const Error::Field &field : error.fields)
        if (field.code != u"unknown_field" && field.code != u"type")
            sentences << fault(field);
    return sentences.isEmpty() ? ErrorWords::sentence(error) : sentences.join(u'\n');
}
