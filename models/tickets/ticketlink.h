#pragma once
#include <QString>

/// What a new ticket begins with, as an argument of the tickets page: »Support-Ticket erstellen« of a contract, one of its
/// positions, or an invoice (R3-031, R3-035).
struct TicketLink {
    QString contractId;
    QString itemId;
    QString invoiceId;
    QString invoiceNumber;           ///< shown where the invoice is too old for the choices
    QString subject = {}, text = {}; ///< to begin with, e.g. of a finding among the call records
    bool operator==(const TicketLink &) const = default;

    QString toArgument() const;
    /// Nothing: the argument is no link but a ticket's id.
    static bool isLink(const QString &argument);
    static TicketLink fromArgument(const QString &argument);
};
