#pragma once
#include "contracttypes.h"
#include "selfcaretypes.h"

/// The contracts of a large customer, for what is measured: six positions and three blocks each.
namespace ManyContracts
{
inline QString id(const char *kind, int n)
{
    return QStringLiteral("%1-0000-4000-8000-%2").arg(QString::fromLatin1(kind)).arg(n, 12, 10, QChar(u'0'));
}

inline ServiceContract contract(int n)
{
    ServiceContract contract;
    contract.id = id("contract", n);
    contract.rev = n;
    contract.number = QStringLiteral("V-%1").arg(100000 + n);
    contract.product = QStringLiteral("cloud.phone 2022");
    contract.state = Ordering::ContractState::Active;
    contract.begin = QDate(2024, 1, 1).addDays(n % 700);
    for (int i = 0; i < 6; ++i) {
        ContractItem item;
        item.id = id("item", n * 10 + i);
        item.name = QStringLiteral("Position %1").arg(i);
        item.quantity = i + 1;
        item.monthlyNet = Money::fromCents(499 + i);
        item.from = contract.begin;
        contract.items.append(item);
    }
    for (int i = 0; i < 3; ++i) {
        NumberObject number;
        number.id = id("number", n * 10 + i);
        number.first = QStringLiteral("+4921155%1").arg(n * 10 + i);
        number.count = 10;
        contract.numbers.append(number);
    }
    return contract;
}

inline SelfCare selfCare(int n)
{
    SelfCare care;
    care.id = id("contract", n);
    care.rev = n;
    Diversion diversion;
    diversion.number = QStringLiteral("+492115500");
    diversion.target = QStringLiteral("+4917712345");
    care.diversions = {diversion, diversion};
    care.registration.mode = Ordering::RegistrationMode::Off;
    return care;
}
} // namespace ManyContracts
