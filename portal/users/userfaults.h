#pragma once
#include "httpmessage.h"
#include "rules.h"

/// Faults of form of a request, gathered so that one answer names them all; each belongs to a rule.
class UserFaults
{
public:
    explicit UserFaults(const Rules &rules) : m_rules(rules) {}

    void add(const Error::Field &field)
    {
        if (m_rules.refuses(ruleOf(field)))
            m_fields.append(field);
    }
    /// 422 user_name_rule when nothing but the name is wrong by length or character, else 400 invalid_body.
    void raise() const
    {
        if (m_fields.isEmpty())
            return;
        const bool name = m_fields.size() == 1 && m_fields.first().pointer == QLatin1String("/userName");
        throw Problem(name ? 422 : 400, name ? "user_name_rule" : "invalid_body").withErrors(m_fields);
    }

private:
    static Rule ruleOf(const Error::Field &field)
    {
        if (field.pointer == QLatin1String("/userName"))
            return Rule::UserNameForm;
        if (field.pointer == QLatin1String("/roles"))
            return Rule::UserRolesOffered;
        const bool demand = field.pointer == QLatin1String("/signInPin") ||
                            (field.pointer == QLatin1String("/mobileNumber") && field.code == QLatin1String("required"));
        return demand ? Rule::UserPinNumber : Rule::UserFieldForm;
    }

    const Rules &m_rules;
    QList<Error::Field> m_fields;
};
