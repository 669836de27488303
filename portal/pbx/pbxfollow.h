#pragma once
#include "contracttypes.h"
#include "pbxstore.h"
#include "selfcaretypes.h"

/// The telephone system follows its contract: products and prices, a group for each location, new and ported numbers as inactive
/// or coming ones (R1-002, R4-005), the CLIP numbers of self-care as outgoing only (R0-016, G-26). A contract that has ended
/// takes its telephone system along.
class PbxFollow
{
public:
    explicit PbxFollow(PortalContext &context) : m_context(context), m_store(context) {}
    /// Every contract that has changed since it was followed. Not inside a transaction.
    void settle();
    /// One contract, inside the caller's transaction. `known`: number objects whose numbers are there already.
    void follow(const ServiceContract &contract, const QStringList &known = {});

private:
    void system(const ServiceContract &contract);
    void groups(const ServiceContract &contract);
    void numbers(const ServiceContract &contract, const QStringList &known);
    void clipNumbers(const ServiceContract &contract, const SelfCare &care);
    void addNumbers(const ServiceContract &contract, const NumberObject &object);
    void forget(const PbxNumber &number);
    void removeAll(const QString &contractId);
    QString groupAt(const QString &contractId, const QString &locationId) const;
    PortalContext &m_context;
    PbxStore m_store;
};
