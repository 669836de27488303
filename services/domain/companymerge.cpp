#include "companymerge.h"

#include "companyrules.h"

#include <algorithm>

namespace
{
const ContactPerson *find(const QList<ContactPerson> &list, const QString &id)
{
    const auto at = std::find_if(list.cbegin(), list.cend(), [&](const ContactPerson &p) { return p.id == id; });
    return at == list.cend() ? nullptr : &*at;
}

template <typename T>
T pick(const T &typed, const T &before, const T &now)
{
    return typed == before ? now : typed;
}

QStringList mergedRoles(const QStringList &typed, const QStringList &before, const QStringList &now)
{
    QStringList roles;
    for (const QString &role : ContactRole::all)
        if (pick(typed.contains(role), before.contains(role), now.contains(role)))
            roles << role;
    return roles;
}

ContactPerson merged(const ContactPerson &typed, const ContactPerson &before, const ContactPerson &now)
{
    ContactPerson person = now;
    person.name = pick(typed.name, before.name, now.name);
    person.phone = pick(typed.phone, before.phone, now.phone);
    person.email = pick(typed.email, before.email, now.email);
    person.roles = mergedRoles(typed.roles, before.roles, now.roles);
    return person;
}

bool sameBesidesId(ContactPerson a, const ContactPerson &b)
{
    a.id = b.id;
    return a == b;
}
} // namespace

CompanyChange CompanyMerge::rebased(const CompanyChange &typed, const CustomerRecord &beforeRecord,
                                    const CustomerRecord &nowRecord)
{
    const CompanyChange before = CompanyRules::changeOf(beforeRecord);
    const CompanyChange now = CompanyRules::changeOf(nowRecord);
    CompanyChange result;
    result.email = pick(typed.email, before.email, now.email);
    result.mainNumber = pick(typed.mainNumber, before.mainNumber, now.mainNumber);
    result.termsOnInvoice = pick(typed.termsOnInvoice, before.termsOnInvoice, now.termsOnInvoice);
    for (const ConsentOption &option : nowRecord.consents)
        if (pick(typed.consents.contains(option.code), before.consents.contains(option.code), now.consents.contains(option.code)))
            result.consents << option.code;
    for (const ContactPerson &person : now.contacts) {
        const ContactPerson *mine = find(typed.contacts, person.id);
        const ContactPerson *old = find(before.contacts, person.id);
        result.contacts << (mine && old ? merged(*mine, *old, person) : person);
    }
    for (const ContactPerson &person : typed.contacts) {
        const bool known = std::any_of(now.contacts.cbegin(), now.contacts.cend(), [&](const ContactPerson &other) {
            return sameBesidesId(person, other) && !find(before.contacts, other.id);
        });
        if (person.id.isEmpty() && !known)
            result.contacts << person;
    }
    return result;
}
