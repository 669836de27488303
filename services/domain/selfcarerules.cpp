#include "selfcarerules.h"

#include "diversionrules.h"
#include "ipaddress.h"
#include "numberrange.h"
#include "phonenumber.h"

namespace
{
QString e164(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number ? number->e164() : text;
}
} // namespace

SelfCareRules::SelfCareRules(const ServiceContract &contract, const QStringList &porting)
    : m_numbers(contract.numbers), m_porting(porting.begin(), porting.end())
{
}

bool SelfCareRules::isPorting(const QString &number) const
{
    for (const NumberObject &object : m_numbers)
        if (object.state == Ordering::NumberState::PortingIn && NumberRange(object).contains(number))
            return true;
    return m_porting.contains(number);
}

QList<QuoteProblem> SelfCareRules::diversions(const QList<Diversion> &items) const
{
    return DiversionRules::check(m_numbers, items);
}

QList<QuoteProblem> SelfCareRules::clipNumbers(const QList<ClipNumber> &items) const
{
    QList<QuoteProblem> problems;
    QSet<QString> seen;
    for (int i = 0; i < items.size(); ++i) {
        const QString pointer = QStringLiteral("/items/%1").arg(i);
        const auto number = PhoneNumber::parse(items.at(i).number);
        if (!number || !(number->isService() || number->isGeographic()))
            problems << QuoteProblem{QStringLiteral("clip_number_form"), pointer + QStringLiteral("/number"), {}};
        else if (isPorting(number->e164()))
            problems << QuoteProblem{QStringLiteral("clip_number_ported"), pointer + QStringLiteral("/number"), {}};
        else if (seen.contains(number->e164()))
            problems << QuoteProblem{QStringLiteral("number_twice"), pointer + QStringLiteral("/number"), {}};
        else
            seen << number->e164();
        if (!items.at(i).entitled)
            problems << QuoteProblem{QStringLiteral("entitlement_required"), pointer + QStringLiteral("/entitled"), {}};
    }
    return problems;
}

QList<QuoteProblem> SelfCareRules::registration(const Registration &registration) const
{
    using Ordering::RegistrationMode;
    const auto refused = [](const QString &pointer) {
        return QList<QuoteProblem>{QuoteProblem{QStringLiteral("registration_addresses"), pointer, {}}};
    };
    if (registration.mode == RegistrationMode::Off && registration.addresses.isEmpty())
        return {};
    if (registration.addresses.isEmpty() || registration.addresses.size() > 2)
        return refused(QStringLiteral("/addresses"));
    QStringList seen;
    for (int i = 0; i < registration.addresses.size(); ++i) {
        const QString address = IpAddress::canonical(registration.addresses.at(i));
        if (address.isEmpty() || seen.contains(address))
            return refused(QStringLiteral("/addresses/%1").arg(i));
        seen << address;
    }
    return {};
}

QList<Diversion> SelfCareRules::normalised(QList<Diversion> items)
{
    for (Diversion &item : items)
        item.target = e164(item.target);
    return items;
}

QList<ClipNumber> SelfCareRules::normalised(QList<ClipNumber> items)
{
    for (ClipNumber &item : items)
        item.number = e164(item.number);
    return items;
}

Registration SelfCareRules::normalised(Registration registration)
{
    for (QString &address : registration.addresses)
        if (const QString one = IpAddress::canonical(address); !one.isEmpty())
            address = one;
    return registration;
}

bool SelfCareRules::isForeign(const QString &target)
{
    const auto number = PhoneNumber::parse(target);
    return number && !number->isGerman();
}
