#pragma once
#include "contracttypes.h"
#include "quoteproblem.h"

/// What of the Kundendaten may be saved, checked alike by portal and client (R3-102, R3-105, R3-106, G-23, G-32). Pointers lead
/// into CompanyChange. Lengths count Unicode code points after NFC.
namespace CompanyRules
{
inline constexpr int nameMax = 120, contactsMax = 50;

/// What is stored, as a change that changes nothing.
CompanyChange changeOf(const CustomerRecord &record);
/// Trimmed, NFC, telephone numbers in E.164, roles and consents in their order; what cannot be read stays.
CompanyChange normalised(CompanyChange change, const CustomerRecord &record);
/// too_short, too_long (with the limit), character (with the character), email_form, phone_form, contact_removed (with its id),
/// contact_unknown, contacts_limit, role_unknown, role_taken, email_required, consent_unknown, consent_exclusive.
QList<QuoteProblem> problems(const CompanyChange &normalisedChange, const CustomerRecord &record);
} // namespace CompanyRules
