#include "companywords.h"

#include "accountrules.h"
#include "displaytext.h"
#include "strengthline.h"

#include <QCoreApplication>
#include <QLocale>

using Company::DispatchMode;

namespace
{
struct Word {
    const char *code;
    const char *text;
};

constexpr Word roleWords[] = {
    {"telecommunication", QT_TRANSLATE_NOOP("CompanyWords", "Contact for telecommunications")},
    {"technical", QT_TRANSLATE_NOOP("CompanyWords", "Technology")},
    {"accounting", QT_TRANSLATE_NOOP("CompanyWords", "Accounting")},
    {"management", QT_TRANSLATE_NOOP("CompanyWords", "Management")},
    {"outage", QT_TRANSLATE_NOOP("CompanyWords", "Outage reports")},
};

constexpr Word fieldWords[] = {
    {"name", QT_TRANSLATE_NOOP("CompanyWords", "name")},
    {"phone", QT_TRANSLATE_NOOP("CompanyWords", "telephone number")},
    {"email", QT_TRANSLATE_NOOP("CompanyWords", "e-mail address")},
    {"roles", QT_TRANSLATE_NOOP("CompanyWords", "roles")},
};

/// %1: the limit or character
constexpr Word problemWords[] = {
    {"too_short", QT_TRANSLATE_NOOP("CompanyWords", "must not be empty.")},
    {"too_long", QT_TRANSLATE_NOOP("CompanyWords", "has at most %1 characters.")},
    {"character", QT_TRANSLATE_NOOP("CompanyWords", "not allowed here: %1")},
    {"email_form", QT_TRANSLATE_NOOP("CompanyWords", "this is no e-mail address.")},
    {"phone_form", QT_TRANSLATE_NOOP("CompanyWords", "this is no telephone number; write it for example as 0201 123456.")},
    {"email_required", QT_TRANSLATE_NOOP("CompanyWords", "order confirmations go to this person, so an address is needed.")},
    {"role_taken", QT_TRANSLATE_NOOP("CompanyWords", "somebody else is the contact for telecommunications already.")},
    {"role_unknown", QT_TRANSLATE_NOOP("CompanyWords", "the portal does not know this role.")},
    {"contact_removed", QT_TRANSLATE_NOOP("CompanyWords", "contact persons cannot be removed here.")},
    {"contact_unknown", QT_TRANSLATE_NOOP("CompanyWords", "the portal does not know this person.")},
    {"contacts_limit", QT_TRANSLATE_NOOP("CompanyWords", "at most %1 contact persons are possible.")},
    {"consent_exclusive", QT_TRANSLATE_NOOP("CompanyWords", "»no contact« excludes the others.")},
    {"consent_unknown", QT_TRANSLATE_NOOP("CompanyWords", "the provider no longer offers one of these.")},
};

template <size_t N>
QString word(const Word (&words)[N], const QString &code)
{
    for (const Word &entry : words)
        if (code == QLatin1String(entry.code))
            return QCoreApplication::translate("CompanyWords", entry.text);
    return code;
}

/// "Contact person 3 (Nils Neu), telephone number".
QString place(const QString &pointer, const CompanyChange &change)
{
    if (pointer == u"/email")
        return QCoreApplication::translate("CompanyWords", "E-mail address of the company");
    if (pointer == u"/mainNumber")
        return QCoreApplication::translate("CompanyWords", "Main number of the company");
    if (pointer == u"/consents")
        return QCoreApplication::translate("CompanyWords", "Consents");
    const QStringList parts = pointer.split(u'/'); // "", "contacts", "2", "phone"
    if (parts.size() < 4)
        return QCoreApplication::translate("CompanyWords", "Contact persons");
    const int index = parts[2].toInt();
    const QString name = change.contacts.value(index).name.trimmed().left(40);
    const QString person =
        name.isEmpty()
            ? QCoreApplication::translate("CompanyWords", "Contact person %1").arg(index + 1)
            : QCoreApplication::translate("CompanyWords", "Contact person %1 (%2)").arg(QString::number(index + 1), name);
    return QCoreApplication::translate("CompanyWords", "%1, %2").arg(person, word(fieldWords, parts[3]));
}
} // namespace

QString CompanyWords::role(const QString &code)
{
    return word(roleWords, code);
}

QString CompanyWords::shortRole(const QString &code)
{
    return code == ContactRole::telecommunication ? QCoreApplication::translate("CompanyWords", "Telecommunications")
                                                  : role(code);
}

QString CompanyWords::roles(const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words << role(code);
    return words.join(QStringLiteral(", "));
}

QString CompanyWords::dispatch(DispatchMode mode)
{
    return mode == DispatchMode::PortalAndPost
               ? QCoreApplication::translate("CompanyWords", "Customer portal and delivery by post")
               : QCoreApplication::translate("CompanyWords", "Customer portal");
}

QString CompanyWords::price(Money monthlyNet)
{
    return monthlyNet.isZero()
               ? QCoreApplication::translate("CompanyWords", "free of charge")
               : QCoreApplication::translate("CompanyWords", "%1 a month (net)").arg(DisplayText::money(monthlyNet));
}

QString CompanyWords::problem(const QuoteProblem &problem, const CompanyChange &change)
{
    QString parameter = problem.params.value(0);
    if (problem.code == u"character")
        parameter = StrengthLine::nameOf(parameter);
    QString what = word(problemWords, problem.code);
    if (what.contains(QLatin1String("%1")))
        what = what.arg(parameter);
    return QCoreApplication::translate("CompanyWords", "%1: %2").arg(place(problem.pointer, change), what);
}

QString CompanyWords::refusal(const Error &error, const CompanyChange &change)
{
    if (error.fields.isEmpty() || error.code != u"company_rule")
        return {};
    const Error::Field &field = error.fields.first();
    return problem({field.code, field.pointer, field.params}, change);
}

QString CompanyWords::notice(const CustomerRecord &record, DispatchMode mode, const DispatchQuote &quote)
{
    const QString day = DisplayText::date(quote.effectiveFrom);
    if (quote.takesBack)
        return QCoreApplication::translate("CompanyWords", "The change planned for %1 is taken back: %2 stays with »%3«, %4.")
            .arg(DisplayText::date(record.nextDispatchFrom), record.companyName, dispatch(mode), price(quote.monthlyNet));
    const QString month = QLocale().toString(quote.effectiveFrom, QStringLiteral("MMMM yyyy"));
    if (!quote.monthlyNet.isZero())
        return QCoreApplication::translate(
                   "CompanyWords",
                   "With »Save« %1 orders »%2« for %3 from %4 on. The amount stands on the invoice for %5 for the first time.")
            .arg(record.companyName, dispatch(mode), price(quote.monthlyNet), day, month);
    return QCoreApplication::translate("CompanyWords",
                                       "With »Save« %1 changes to »%2« from %3 on: %4. Until then %5 stay as agreed.")
        .arg(record.companyName, dispatch(mode), day, price(quote.monthlyNet), price(record.dispatchNet));
}

QString CompanyWords::state(const CustomerRecord &record)
{
    const QString now = QCoreApplication::translate("CompanyWords", "In force: %1, %2.")
                            .arg(dispatch(record.dispatch), price(record.dispatchNet));
    if (record.nextDispatch == DispatchMode::Unknown)
        return now;
    return now + u' ' +
           QCoreApplication::translate("CompanyWords", "From %1: %2, %3.")
               .arg(DisplayText::date(record.nextDispatchFrom), dispatch(record.nextDispatch), price(record.nextDispatchNet));
}

QString CompanyWords::kundenkennwortFault(const QString &word)
{
    const auto finding = AccountRules::checkKundenkennwort(AccountRules::normalisedKundenkennwort(word));
    if (!finding)
        return {};
    if (finding->violation == AccountRules::Violation::Character)
        return QCoreApplication::translate("CompanyWords", "Not allowed in a Kundenkennwort: %1")
            .arg(StrengthLine::nameOf(finding->character));
    return QCoreApplication::translate("CompanyWords", "A Kundenkennwort has %1 to %2 characters.")
        .arg(AccountRules::kundenkennwortMin)
        .arg(AccountRules::kundenkennwortMax);
}
