#pragma once
#include "termrules.h"

/// The term that binds a reduction (R3-045, G-04): a position's own one, or else the contract's. A contract-bound position waits
/// until the contract's minimum term is over; one with a term of its own can be reduced to the end of the running term at any
/// time.
struct BindingTerm {
    bool contractBound = true;
    TermRules::Dates dates;
    QDate lastDay;      ///< last day of the old quantity when ordered today; invalid while blocked
    QDate possibleFrom; ///< blocked: the first day on which the reduction can be ordered

    bool isBlocked() const { return !lastDay.isValid(); }
    static BindingTerm ofItem(const ServiceContract &contract, const ContractItem &item, const QDate &today);
    /// Numbers have no term of their own.
    static BindingTerm ofContract(const ServiceContract &contract, const QDate &today);
};
