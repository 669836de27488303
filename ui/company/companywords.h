#pragma once
#include "contracttypes.h"
#include "dispatchquote.h"
#include "quoteproblem.h"

/// Kundendaten in words.
namespace CompanyWords
{
/// A role of a contact person; a code this version does not know stays as it is.
QString role(const QString &code);
/// The same for a narrow place.
QString shortRole(const QString &code);
QString roles(const QStringList &codes);
QString dispatch(Company::DispatchMode mode);
/// "free of charge", "1,90 € a month, net".
QString price(Money monthlyNet);
/// What CompanyRules found, with the field it is about.
QString problem(const QuoteProblem &problem, const CompanyChange &change);
/// The same for a refusal of the portal; empty: it names no field.
QString refusal(const Error &error, const CompanyChange &change);
/// Before saving: what is ordered or ended, for how much and from when (R3-104, G-33).
QString notice(const CustomerRecord &record, Company::DispatchMode mode, const DispatchQuote &quote);
/// In force, and what is planned.
QString state(const CustomerRecord &record);
/// Which rule of form a new Kundenkennwort breaks (G-22), the character by its name; empty: none.
QString kundenkennwortFault(const QString &word);
} // namespace CompanyWords
