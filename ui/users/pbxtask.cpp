#include "pbxtask.h"

#include "contractservice.h"
#include "sessionservice.h"
#include "uicontext.h"
#include "userrules.h"
#include "userservice.h"

#include <algorithm>

namespace
{
const auto cloudPhone = QStringLiteral("cloud_phone_2022");
}

bool PbxTask::hasPbx(const UiContext &context)
{
    const auto contracts = context.contracts ? context.contracts->contracts() : QList<ServiceContract>();
    return std::any_of(contracts.cbegin(), contracts.cend(), [](const ServiceContract &contract) {
        return contract.productCode == cloudPhone && contract.state != Ordering::ContractState::Inactive;
    });
}

bool PbxTask::isOpen(const UiContext &context)
{
    if (!context.users || !context.session.hasRole(Contract::Role::AdministratorKundenportal) || !hasPbx(context))
        return false;
    const auto users = context.users->users();
    // nobody at all: the users have not arrived yet
    return !users.isEmpty() && std::none_of(users.cbegin(), users.cend(), [](const PortalUser &user) {
        return user.hasRole(UserRules::offeredRoles().first());
    });
}
