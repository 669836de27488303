#include "userrules.h"

#include "accountrules.h"

#include <QRegularExpression>

namespace
{
const auto telephone = QStringLiteral("administrator_telefonanlage"), accountant = QStringLiteral("buchhaltung_kunde");

Error::Field field(const QString &pointer, const char *code, const QString &param = {})
{
    return {pointer, QLatin1String(code), param.isNull() ? QStringList() : QStringList{param}};
}

/// The first character that no name or address has: controls, line ends, marks of direction, half a surrogate pair.
QString strange(const QString &text)
{
    for (const uint point : text.toUcs4()) {
        const QChar::Category category = QChar::category(point);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
            category == QChar::Other_NotAssigned || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return {};
}
} // namespace

const QStringList &UserRules::offeredRoles()
{
    static const QStringList words{telephone, accountant};
    return words;
}

bool UserRules::roleDemandsPin(const QStringList &roles)
{
    return roles.contains(accountant) || roles.contains(QStringLiteral("administrator_kundenportal"));
}

UserRules::Finding UserRules::userName(const QString &text)
{
    const auto pointer = QStringLiteral("/userName");
    const auto finding = AccountRules::checkUserName(text);
    if (!finding)
        return std::nullopt;
    if (text.isEmpty())
        return field(pointer, "required");
    switch (finding->violation) {
    case AccountRules::Violation::TooShort:
        return field(pointer, "too_short", QString::number(finding->limit));
    case AccountRules::Violation::TooLong:
        return field(pointer, "too_long", QString::number(finding->limit));
    case AccountRules::Violation::Character:
        break;
    }
    return field(pointer, "character", finding->character);
}

UserRules::Finding UserRules::fullName(const QString &text)
{
    const auto pointer = QStringLiteral("/fullName");
    if (text.trimmed().isEmpty())
        return field(pointer, "required");
    if (const QString character = strange(text); !character.isEmpty())
        return field(pointer, "character", character);
    if (AccountRules::length(text) > fullNameMax)
        return field(pointer, "too_long", QString::number(fullNameMax));
    return std::nullopt;
}

UserRules::Finding UserRules::email(const QString &text)
{
    const auto pointer = QStringLiteral("/email");
    if (text.isEmpty())
        return field(pointer, "required");
    if (AccountRules::length(text) > emailMax)
        return field(pointer, "too_long", QString::number(emailMax));
    if (const QString character = strange(text); !character.isEmpty())
        return field(pointer, "character", character);
    return AccountRules::isEmail(text) ? std::nullopt : Finding(field(pointer, "invalid"));
}

UserRules::Finding UserRules::number(const QString &text, const QString &pointer)
{
    if (text.isEmpty())
        return std::nullopt;
    if (AccountRules::length(text) > phoneMax)
        return field(pointer, "too_long", QString::number(phoneMax));
    return normalizedNumber(text) ? std::nullopt : Finding(field(pointer, "invalid"));
}

UserRules::Finding UserRules::roles(const QStringList &words)
{
    const auto pointer = QStringLiteral("/roles");
    if (words.isEmpty())
        return field(pointer, "required");
    for (const QString &word : words)
        if (!offeredRoles().contains(word) || words.count(word) > 1)
            return field(pointer, "unknown_value");
    return std::nullopt;
}

UserRules::Finding UserRules::pin(const QStringList &roles, Contract::PinUse wish, const QString &mobileNumber)
{
    if (roleDemandsPin(roles) && wish == Contract::PinUse::Never)
        return field(QStringLiteral("/signInPin"), "invalid");
    const bool demanded = roleDemandsPin(roles) || wish == Contract::PinUse::Always;
    return demanded && mobileNumber.isEmpty() ? Finding(field(QStringLiteral("/mobileNumber"), "required")) : std::nullopt;
}

QList<Error::Field> UserRules::check(const NewUser &user)
{
    QList<Error::Field> found;
    for (const Finding &finding :
         {userName(user.userName), fullName(user.fullName), email(user.email),
          number(user.phoneNumber, QStringLiteral("/phoneNumber")), number(user.mobileNumber, QStringLiteral("/mobileNumber")),
          roles(user.roles), pin(user.roles, user.signInPin, user.mobileNumber)})
        if (finding)
            found.append(*finding);
    return found;
}

std::optional<QString> UserRules::normalizedNumber(const QString &typed)
{
    QString digits = typed;
    digits.remove(QRegularExpression(QStringLiteral("[\\s()/.\\-\u2013]")));
    if (digits.startsWith(QLatin1String("00")))
        digits = u'+' + digits.mid(2);
    else if (digits.startsWith(u'0'))
        digits = QStringLiteral("+49") + digits.mid(1);
    static const QRegularExpression international(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    return international.match(digits).hasMatch() ? std::optional(digits) : std::nullopt;
}
