#pragma once
#include "contracttypes.h"
#include "portalcontext.h"
#include "scope.h"

#include <optional>

/// The customer's own record and its Kundenkennwort, which is sealed (R0-001, R3-032, R3-033, R3-100, G-23).
class CustomerRecords
{
public:
    explicit CustomerRecords(PortalContext &context) : m_context(context) {}
    /// Without an »Ansprechpartner Telekommunikation« the recipient is the user who asks (G-23). nullopt before ensure().
    std::optional<CustomerRecord> find(const Scope &scope);
    /// Inside the caller's transaction; sets id and rev of `record`.
    void save(const QString &customerId, CustomerRecord &record, const Secret &kundenkennwort);
    /// The same for a record that is there; the Kundenkennwort stays.
    void update(const QString &customerId, CustomerRecord &record);
    /// Counts at once (R3-101). Inside the caller's transaction.
    void setKundenkennwort(const QString &customerId, const Secret &kundenkennwort);
    /// A customer that is new gets a record with a random Kundenkennwort (R3-033). Not inside a transaction.
    void ensure(const QString &customerId);
    /// Planned Rechnungsversandarten whose day has come are in force (G-33); returns how many. Not inside a transaction.
    int settle();

    /// Empty: there is none.
    Secret kundenkennwort(const QString &customerId);
    /// Compares in constant time.
    bool isKundenkennwort(const QString &customerId, const Secret &given);

private:
    void settle(const QString &customerId, const QString &today);
    PortalContext &m_context;
};
