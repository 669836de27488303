#pragma once
#include "contracttypes.h"

/// What became different in a contract since a draft was made from it; the wording is the client's.
struct ContractDifference {
    enum class Kind {
        State,         ///< before, after: words of ContractState on the wire
        Term,          ///< minimum term, notice or renewal
        End,           ///< a termination date came or went
        ItemAdded,     ///< subject: name; after: quantity
        ItemRemoved,   ///< subject: name; before: quantity
        Quantity,      ///< subject: name
        PlannedChange, ///< subject: name; a reduction that waits for its day came, went or changed; after: its quantity
        Price,         ///< subject: name; net per month and piece
        NumberAdded,   ///< subject: first number, E.164
        NumberRemoved,
        NumberState, ///< subject: first number; before, after: words of NumberState on the wire
    };
    Kind kind = Kind::State;
    QString subject;
    QString before;
    QString after;
    bool operator==(const ContractDifference &) const = default;

    /// In the order of Kind; empty when nothing that an order depends on changed.
    static QList<ContractDifference> between(const ServiceContract &before, const ServiceContract &after);
};
