#include "companyrules.h"

#include "accountrules.h"
#include "phonenumber.h"

#include <QSet>
#include <algorithm>

namespace
{
QString tidy(const QString &text)
{
    const QString trimmed = text.trimmed().normalized(QString::NormalizationForm_C);
    return trimmed.isNull() ? QStringLiteral("") : trimmed;
}

QString number(const QString &text)
{
    const auto parsed = PhoneNumber::parse(text);
    return parsed && parsed->isPossible() ? parsed->e164() : tidy(text);
}

/// The first character that would break a mail header or a printed line.
QString forbidden(const QString &name)
{
    for (const uint point : name.toUcs4()) {
        const auto kind = QChar::category(point);
        const bool bad = kind == QChar::Other_Control || kind == QChar::Other_Format || kind == QChar::Separator_Line ||
                         kind == QChar::Separator_Paragraph || point == '<' || point == '>' || point == '"';
        if (bad)
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return {};
}

class Finder
{
public:
    Finder(const CompanyChange &change, const CustomerRecord &record) : m_change(change), m_record(record) {}
    QList<QuoteProblem> all();

private:
    void add(const char *code, const QString &pointer, const QStringList &params = {})
    {
        m_found << QuoteProblem{QLatin1String(code), pointer, params};
    }
    void address(const QString &email, const QString &pointer)
    {
        if (!email.isEmpty() && !AccountRules::isEmail(email))
            add("email_form", pointer);
    }
    void phone(const QString &text, const QString &pointer)
    {
        const auto parsed = PhoneNumber::parse(text);
        if (!text.isEmpty() && !(parsed && parsed->isPossible()))
            add("phone_form", pointer);
    }
    void name(const QString &text, const QString &pointer);
    void contact(const ContactPerson &person, const QString &pointer);
    void whoIsThere();
    void consents();

    const CompanyChange &m_change;
    const CustomerRecord &m_record;
    QList<QuoteProblem> m_found;
    bool m_recipient = false;
};

void Finder::name(const QString &text, const QString &pointer)
{
    const QString character = forbidden(text);
    const int length = AccountRules::length(text);
    if (length == 0)
        add("too_short", pointer, {QStringLiteral("1")});
    else if (length > CompanyRules::nameMax)
        add("too_long", pointer, {QString::number(CompanyRules::nameMax)});
    else if (!character.isEmpty())
        add("character", pointer, {character});
}

void Finder::contact(const ContactPerson &person, const QString &pointer)
{
    name(person.name, pointer + QStringLiteral("/name"));
    address(person.email, pointer + QStringLiteral("/email"));
    phone(person.phone, pointer + QStringLiteral("/phone"));
    for (const QString &role : person.roles)
        if (!ContactRole::all.contains(role))
            add("role_unknown", pointer + QStringLiteral("/roles"), {role});
    if (!person.roles.contains(ContactRole::telecommunication))
        return;
    if (m_recipient)
        add("role_taken", pointer + QStringLiteral("/roles"), {ContactRole::telecommunication});
    else if (person.email.isEmpty())
        add("email_required", pointer + QStringLiteral("/email"));
    m_recipient = true;
}

/// Persons can be added and changed, not removed: tickets refer to them (R3-106).
void Finder::whoIsThere()
{
    QSet<QString> known;
    QSet<QString> given;
    for (const ContactPerson &person : m_record.contacts)
        known << person.id;
    for (qsizetype i = 0; i < m_change.contacts.size(); ++i) {
        const QString &id = m_change.contacts[i].id;
        if (id.isEmpty())
            continue;
        if (!known.contains(id) || given.contains(id))
            add("contact_unknown", QStringLiteral("/contacts/%1/id").arg(i), {id});
        given << id;
    }
    for (const ContactPerson &person : m_record.contacts)
        if (!given.contains(person.id))
            add("contact_removed", QStringLiteral("/contacts"), {person.id});
    if (m_change.contacts.size() > CompanyRules::contactsMax)
        add("contacts_limit", QStringLiteral("/contacts"), {QString::number(CompanyRules::contactsMax)});
}

void Finder::consents()
{
    const auto pointer = QStringLiteral("/consents");
    for (const QString &code : m_change.consents) {
        const auto option = std::find_if(m_record.consents.cbegin(), m_record.consents.cend(),
                                         [&](const ConsentOption &o) { return o.code == code; });
        if (option == m_record.consents.cend())
            add("consent_unknown", pointer, {code});
        else if (option->exclusive && m_change.consents.size() > 1)
            add("consent_exclusive", pointer, {code});
    }
}

QList<QuoteProblem> Finder::all()
{
    address(m_change.email, QStringLiteral("/email"));
    phone(m_change.mainNumber, QStringLiteral("/mainNumber"));
    whoIsThere();
    for (qsizetype i = 0; i < m_change.contacts.size(); ++i)
        contact(m_change.contacts[i], QStringLiteral("/contacts/%1").arg(i));
    consents();
    return m_found;
}

QStringList inOrder(const QStringList &words, const QStringList &order)
{
    QStringList sorted;
    for (const QString &word : order)
        if (words.contains(word))
            sorted << word;
    for (const QString &word : words)
        if (!order.contains(word))
            sorted << word;
    return sorted;
}
} // namespace

CompanyChange CompanyRules::changeOf(const CustomerRecord &record)
{
    CompanyChange change;
    change.email = record.email;
    change.mainNumber = record.mainNumber;
    change.contacts = record.contacts;
    change.termsOnInvoice = record.termsOnInvoice;
    for (const ConsentOption &option : record.consents)
        if (option.given)
            change.consents << option.code;
    return normalised(change, record);
}

CompanyChange CompanyRules::normalised(CompanyChange change, const CustomerRecord &record)
{
    change.email = tidy(change.email);
    change.mainNumber = number(change.mainNumber);
    for (ContactPerson &person : change.contacts) {
        person.id = tidy(person.id);
        person.name = tidy(person.name);
        person.email = tidy(person.email);
        person.phone = number(person.phone);
        person.roles = inOrder(person.roles, ContactRole::all);
    }
    QStringList codes;
    for (const ConsentOption &option : record.consents)
        codes << option.code;
    change.consents = inOrder(change.consents, codes);
    return change;
}

QList<QuoteProblem> CompanyRules::problems(const CompanyChange &normalisedChange, const CustomerRecord &record)
{
    return Finder(normalisedChange, record).all();
}
