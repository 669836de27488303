#pragma once
#include "accounttypes.h"

/// The provider's hotlines: data of the customer profile (G-01). Until the portal has named its own, those of ecotel.
namespace ClientContacts
{
QList<Contact> defaults();
/// `purpose` of the contract ("support", "accounting"); falls back to the defaults.
Contact find(const QList<Contact> &contacts, const QString &purpose);
} // namespace ClientContacts
