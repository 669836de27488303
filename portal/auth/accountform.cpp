#include "accountform.h"

#include "accountrules.h"
#include "commonpasswords.h"
#include "httpmessage.h"
#include "rules.h"

namespace
{
void refuse(int status, const char *code, const QString &pointer, const AccountRules::Finding &finding)
{
    switch (finding.violation) {
    case AccountRules::Violation::TooShort:
        throw Problem(status, code).withField(pointer, "too_short", {QString::number(finding.limit)});
    case AccountRules::Violation::TooLong:
        throw Problem(status, code).withField(pointer, "too_long", {QString::number(finding.limit)});
    case AccountRules::Violation::Character:
        throw Problem(status, code).withField(pointer, "character", {finding.character});
    }
}
} // namespace

void AccountForm::requirePassword(const Rules &rules, const Secret &password, const QString &pointer)
{
    const auto finding = AccountRules::checkPassword(QString::fromUtf8(password.reveal()));
    if (finding && rules.refuses(Rule::PasswordForm))
        refuse(422, "password_rule", pointer, *finding);
    if (CommonPasswords::contains(QString::fromUtf8(password.reveal())) && rules.refuses(Rule::PasswordCommon))
        throw Problem(422, "password_common");
}

void AccountForm::requireKundenkennwort(const Rules &rules, const QString &word, const QString &pointer)
{
    const auto finding = AccountRules::checkKundenkennwort(word);
    if (finding && rules.refuses(Rule::KundenkennwortForm))
        refuse(422, "kundenkennwort_rule", pointer, *finding);
}

void AccountForm::requireUserName(const Rules &rules, const QString &userName, int status)
{
    const auto finding = AccountRules::checkUserName(userName);
    if (finding && rules.refuses(Rule::UserNameForm))
        refuse(status, status == 422 ? "user_name_rule" : "invalid_body", QStringLiteral("/userName"), *finding);
}
