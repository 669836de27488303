#include "pbxuserdesk.h"

#include "accountrules.h"
#include "pbxaccess.h"
#include "userrules.h"

void PbxUserDesk::requireForm(const PbxUserSettings &settings) const
{
    QList<Error::Field> faults;
    for (const auto &finding :
         {UserRules::userName(settings.userName), UserRules::fullName(settings.fullName), UserRules::email(settings.email)})
        if (finding)
            faults << *finding;
    if (!faults.isEmpty() && m_context.rules.refuses(Rule::PbxUserForm))
        throw Problem(400, "invalid_body").withErrors(faults);
}

void PbxUserDesk::requireFree(const PbxUser &user)
{
    const QString name = AccountRules::foldedUserName(user.settings.userName);
    for (const PbxUser &other : m_rows.ofContract(user.contractId))
        if (other.id != user.id && AccountRules::foldedUserName(other.settings.userName) == name &&
            m_context.rules.refuses(Rule::PbxUserName))
            throw Problem(409, "user_name_taken").withField(QStringLiteral("/userName"), "user_name_taken");
}

void PbxUserDesk::requireSeat(const PbxUser &user)
{
    const QString &seat = user.settings.seatId;
    const auto known = seat.isEmpty()
                           ? std::nullopt
                           : m_context.database.first(QStringLiteral("SELECT id FROM pbx_resources WHERE kind = 'seat' "
                                                                     "AND id = ? AND contract_id = ?"),
                                                      {seat, user.contractId});
    if (!seat.isEmpty() && !known && m_context.rules.refuses(Rule::PbxUserSeat))
        throw Problem(422, "seat_unknown").withField(QStringLiteral("/seatId"), "seat_unknown");
}

PbxUser PbxUserDesk::create(const Scope &scope, const QString &contractId, const PbxUserSettings &settings)
{
    requireForm(settings);
    return Transaction::run(m_context.database, [&] {
        PbxUser user;
        user.contractId = contractId;
        user.settings = settings;
        requireFree(user);
        requireSeat(user);
        m_rows.save(scope.customerId, user);
        return user;
    });
}

PbxUser PbxUserDesk::change(const Request &request, const Scope &scope, const QString &id)
{
    const auto settings = Http::body<PbxUserSettings>(request);
    return Transaction::run(m_context.database, [&] {
        PbxUser user = find(scope, id);
        PbxAccess::requireChange(m_context, request, scope, user.contractId);
        Http::requireIfMatch(request, user.rev);
        requireForm(settings);
        user.settings = settings;
        requireFree(user);
        requireSeat(user);
        m_rows.save(scope.customerId, user);
        return user;
    });
}

void PbxUserDesk::remove(const Request &request, const Scope &scope, const QString &id)
{
    Transaction::run(m_context.database, [&] {
        const PbxUser user = find(scope, id);
        PbxAccess::requireChange(m_context, request, scope, user.contractId);
        Http::requireIfMatch(request, user.rev);
        m_rows.remove(scope.customerId, id);
    });
}
