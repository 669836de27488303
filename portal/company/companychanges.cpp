#include "companychanges.h"

#include "accountform.h"
#include "accountrules.h"
#include "companyrules.h"
#include "contractlog.h"
#include "customerrecords.h"
#include "dispatchperiods.h"
#include "dispatchquote.h"
#include "httpmessage.h"
#include "ownpassword.h"

#include <QUuid>
#include <algorithm>

using Company::DispatchMode;

namespace
{
constexpr CodeRule ruleOfCode[] = {
    {"contact_removed", Rule::CompanyContactKept}, {"contact_unknown", Rule::CompanyContactKept},
    {"role_taken", Rule::CompanyRecipient},        {"email_required", Rule::CompanyRecipient},
    {"consent_exclusive", Rule::CompanyConsent},   {"consent_unknown", Rule::CompanyConsent},
};

Rule ruleOf(const QString &code)
{
    for (const auto &entry : ruleOfCode)
        if (code == QLatin1String(entry.code))
            return entry.rule;
    return Rule::CompanyText;
}

/// Confirmations go to the »Ansprechpartner Telekommunikation« (G-23).
void setRecipient(CustomerRecord &record)
{
    const auto person = std::find_if(record.contacts.cbegin(), record.contacts.cend(),
                                     [](const ContactPerson &c) { return c.roles.contains(ContactRole::telecommunication); });
    record.recipientIsContact = person != record.contacts.cend();
    record.recipientName = record.recipientIsContact ? person->name : QStringLiteral("");
    record.recipientEmail = record.recipientIsContact ? person->email : QStringLiteral("");
}

/// Since when a consent is given stays with it.
void setConsents(CustomerRecord &record, const QStringList &codes, const QDateTime &now)
{
    for (ConsentOption &option : record.consents) {
        const bool given = codes.contains(option.code);
        if (given != option.given)
            option.givenAt = given ? now : QDateTime();
        option.given = given;
    }
}
} // namespace

CustomerRecord CompanyChanges::subject(const Request &request, const Scope &scope)
{
    const auto record = CustomerRecords(m_context).find(scope);
    if (!record)
        throw Problem(404, "not_found");
    Http::requireIfMatch(request, record->rev);
    return *record;
}

void CompanyChanges::refuse(QList<QuoteProblem> problems) const
{
    problems.removeIf([&](const QuoteProblem &p) { return !m_context.rules.refuses(ruleOf(p.code)); });
    if (problems.isEmpty())
        return;
    Problem problem(422, "company_rule");
    for (const QuoteProblem &p : std::as_const(problems))
        problem.withField(p.pointer, p.code.toLatin1().constData(), p.params);
    throw problem;
}

CustomerRecord CompanyChanges::save(const Request &request, const Scope &scope)
{
    const auto wanted = Http::body<CompanyChange>(request);
    return Transaction::run(m_context.database, [&] {
        CustomerRecord record = subject(request, scope);
        const CompanyChange change = CompanyRules::normalised(wanted, record);
        refuse(CompanyRules::problems(change, record));
        if (change == CompanyRules::changeOf(record))
            return record; // sent again after an answer was lost
        // who agreed to being contacted, or took it back, and when, must be shown later
        if (change.consents != CompanyRules::changeOf(record).consents)
            ContractLog::write(m_context, scope, QStringLiteral(""), "consents_changed", change.consents.join(u','));
        ContractLog::write(m_context, scope, QStringLiteral(""), "company_changed");
        record.email = change.email;
        record.mainNumber = change.mainNumber;
        record.contacts = change.contacts;
        for (ContactPerson &person : record.contacts)
            if (person.id.isEmpty())
                person.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.termsOnInvoice = change.termsOnInvoice;
        setConsents(record, change.consents, m_context.clock.nowUtc());
        setRecipient(record);
        CustomerRecords(m_context).update(scope.customerId, record);
        return *CustomerRecords(m_context).find(scope);
    });
}

CustomerRecord CompanyChanges::dispatch(const Request &request, const Scope &scope)
{
    const auto wanted = Http::body<DispatchChange>(request);
    return Transaction::run(m_context.database, [&] {
        CustomerRecord record = subject(request, scope);
        const DispatchQuote quote = DispatchQuote::of(record, wanted.mode, m_context.clock.today());
        const bool asShown =
            quote.isOffered && quote.monthlyNet == wanted.monthlyNet && quote.effectiveFrom == wanted.effectiveFrom;
        if (!asShown && m_context.rules.refuses(Rule::DispatchPrice))
            throw Problem(409, "price_changed");
        if (!quote.changes)
            return record;
        DispatchPeriods periods(m_context);
        if (quote.takesBack) {
            periods.takeBack(scope.customerId, record.nextDispatchFrom);
            record.nextDispatch = DispatchMode::Unknown;
            record.nextDispatchNet = {};
            record.nextDispatchFrom = {};
        } else {
            record.nextDispatch = wanted.mode;
            record.nextDispatchNet = quote.monthlyNet;
            record.nextDispatchFrom = quote.effectiveFrom;
            periods.plan(scope, wanted.mode, quote.monthlyNet, quote.effectiveFrom);
        }
        ContractLog::write(m_context, scope, QStringLiteral(""), quote.takesBack ? "dispatch_kept" : "dispatch_ordered",
                           DispatchPeriods::word(wanted.mode) + u' ' + quote.effectiveFrom.toString(Qt::ISODate));
        if (!record.recipientIsContact) // what find() shows instead is not stored
            record.recipientName = record.recipientEmail = QStringLiteral("");
        CustomerRecords(m_context).update(scope.customerId, record);
        return *CustomerRecords(m_context).find(scope);
    });
}

void CompanyChanges::kundenkennwort(const Request &request, const Scope &scope)
{
    const auto body = Http::body<KundenkennwortChange>(request);
    if (m_context.rules.refuses(Rule::KundenkennwortPassword))
        OwnPassword::require(m_context, *Accounts::byId(m_context, scope.userId), body.password, request);
    const QString word = AccountRules::normalisedKundenkennwort(QString::fromUtf8(body.kundenkennwort.reveal()));
    AccountForm::requireKundenkennwort(m_context.rules, word, QStringLiteral("/kundenkennwort"));
    CustomerRecords records(m_context);
    records.ensure(scope.customerId);
    Transaction::run(m_context.database, [&] {
        records.setKundenkennwort(scope.customerId, Secret(word));
        ContractLog::write(m_context, scope, QStringLiteral(""), "kundenkennwort_changed");
    });
}
