#include "profilechanges.h"

#include "accountform.h"
#include "accountrules.h"
#include "httpmessage.h"
#include "linkmail.h"
#include "links.h"
#include "ownpassword.h"
#include "pins.h"
#include "portalcontext.h"
#include "usernames.h"

namespace
{
constexpr int nameMax = 120;

Problem invalid(const char *pointer, const char *code = "invalid")
{
    return Problem(400, "invalid_body").withField(QLatin1String(pointer), code);
}

/// The new value when it was given and differs.
std::optional<QString> changed(const QString &given, const QString &stored)
{
    return given.isNull() || given == stored ? std::nullopt : std::optional(given);
}

std::optional<QString> changedNumber(const QString &given, const QString &stored, const char *pointer)
{
    if (given.isNull() || given.isEmpty())
        return changed(given, stored);
    const auto number = Accounts::normalizedNumber(given);
    if (!number)
        throw invalid(pointer);
    return changed(*number, stored);
}
} // namespace

QStringList ProfileChanges::Wanted::labels() const
{
    QStringList list;
    if (userName)
        list.append(QStringLiteral("Benutzername"));
    if (email)
        list.append(QStringLiteral("E-Mail-Adresse"));
    if (mobileNumber)
        list.append(QStringLiteral("Mobilfunknummer"));
    return list;
}

Profile ProfileChanges::profileOf(const Account &a)
{
    Profile profile;
    profile.id = a.id;
    profile.rev = a.rev;
    profile.userName = a.userName;
    profile.fullName = a.fullName;
    profile.email = a.email;
    profile.phoneNumber = a.phoneNumber.isEmpty() ? QString() : a.phoneNumber;
    profile.maskedMobile = a.mobileNumber.isEmpty() ? QString() : Accounts::maskedMobile(a.mobileNumber);
    profile.roles = a.roleWords();
    return profile;
}

ProfileChanges::Wanted ProfileChanges::read(const ProfileChange &change, const Account &before) const
{
    Wanted wanted;
    wanted.userName = changed(change.userName, before.userName);
    wanted.fullName = changed(change.fullName, before.fullName);
    wanted.email = changed(change.email, before.email);
    wanted.phoneNumber = changedNumber(change.phoneNumber, before.phoneNumber, "/phoneNumber");
    wanted.mobileNumber = changedNumber(change.mobileNumber, before.mobileNumber, "/mobileNumber");
    if (wanted.userName)
        AccountForm::requireUserName(m_context.rules, *wanted.userName);
    if (wanted.fullName && wanted.fullName->trimmed().isEmpty())
        throw invalid("/fullName", "too_short");
    if (wanted.fullName && wanted.fullName->size() > nameMax)
        throw invalid("/fullName", "too_long");
    if (wanted.email && !Accounts::isEmail(*wanted.email))
        throw invalid("/email");
    if (wanted.mobileNumber && wanted.mobileNumber->isEmpty() && before.needsPin() && m_context.rules.refuses(Rule::MobileKept))
        throw invalid("/mobileNumber", "required"); // without it the next sign-in would be the last
    return wanted;
}

void ProfileChanges::requireProof(const Request &request, const ProfileChange &change, const Account &before,
                                  const Wanted &wanted, const Scope &scope)
{
    const Rules &rules = m_context.rules;
    if (!wanted.userName && !wanted.email && !wanted.mobileNumber)
        return;
    if (rules.refuses(Rule::ProfileNeedsPassword))
        OwnPassword::require(m_context, before, change.currentPassword, request);
    const bool pinNeeded = (wanted.email || wanted.mobileNumber) && !before.mobileNumber.isEmpty();
    if (!pinNeeded || !rules.refuses(Rule::ProfileNeedsPin))
        return;
    if (change.pin.isEmpty())
        throw Problem(403, "pin_required");
    Pins::refuse(Pins(m_context).check(before, scope.sessionId, change.pin), 403);
}

Profile ProfileChanges::apply(const Request &request, const Scope &scope)
{
    const auto change = Http::body<ProfileChange>(request);
    const Account before = *Accounts::byId(m_context, scope.userId);
    Http::requireIfMatch(request, before.rev);
    const Wanted wanted = read(change, before);
    requireProof(request, change, before, wanted, scope);
    if (wanted.userName) // after the password: names are not for trying out
        UserNames::requireFree(m_context, scope, *wanted.userName, before.id);
    try {
        Transaction::run(m_context.database, [&] {
            Http::requireIfMatch(request, Accounts::byId(m_context, scope.userId)->rev);
            write(before, wanted);
        });
    } catch (const DatabaseError &e) {
        if (e.isUniqueViolation())
            UserNames::refuseLate(m_context, scope, wanted.userName.value_or(before.userName));
        throw;
    }
    return profileOf(*Accounts::byId(m_context, scope.userId));
}

void ProfileChanges::write(const Account &before, const Wanted &w)
{
    if (!w.userName && !w.fullName && !w.email && !w.phoneNumber && !w.mobileNumber)
        return;
    const QString name = w.userName.value_or(before.userName);
    m_context.database.write(QStringLiteral("UPDATE users SET rev = ?, user_name = ?, folded_name = ?, full_name = ?, email = ?, "
                                            "phone_number = ?, mobile_number = ? WHERE id = ?"),
                             {CustomerRevision::next(m_context.database, before.customerId), name,
                              AccountRules::foldedUserName(name), w.fullName.value_or(before.fullName),
                              w.email.value_or(before.email), w.phoneNumber.value_or(before.phoneNumber),
                              w.mobileNumber.value_or(before.mobileNumber), before.id});
    if (w.labels().isEmpty())
        return;
    m_context.outbox.addMail(LinkMail::changed(before, w.labels()));
    if (w.userName && w.email)
        Links(m_context).send(*Accounts::byId(m_context, before.id), Contract::LinkPurpose::UserNameChanged, *w.email);
}
