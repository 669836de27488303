#include "ticketwords.h"

#include "accountrules.h"

#include <QCoreApplication>

using Ticketing::TicketKind;
using Ticketing::TicketState;

static QString say(const char *text)
{
    return QCoreApplication::translate("TicketWords", text);
}

QString TicketWords::kind(TicketKind kind)
{
    switch (kind) {
    case TicketKind::CommissioningFault:
        return say(QT_TRANSLATE_NOOP("TicketWords", "Commissioning fault"));
    case TicketKind::Fault:
        return say(QT_TRANSLATE_NOOP("TicketWords", "Fault"));
    case TicketKind::Claim:
        return say(QT_TRANSLATE_NOOP("TicketWords", "Claim"));
    case TicketKind::Complaint:
        return say(QT_TRANSLATE_NOOP("TicketWords", "Complaint"));
    case TicketKind::OtherRequest:
        return say(QT_TRANSLATE_NOOP("TicketWords", "Other request"));
    case TicketKind::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("TicketWords", "Unknown"));
}

QString TicketWords::state(const Ticket &ticket, bool archived)
{
    if (archived)
        return say(QT_TRANSLATE_NOOP("TicketWords", "Archived"));
    if (ticket.state == TicketState::Closed)
        return say(QT_TRANSLATE_NOOP("TicketWords", "Closed"));
    return ticket.state == TicketState::Open ? say(QT_TRANSLATE_NOOP("TicketWords", "Open"))
                                             : say(QT_TRANSLATE_NOOP("TicketWords", "Unknown"));
}

Tone TicketWords::stateTone(const Ticket &ticket, bool archived)
{
    if (archived || ticket.state == TicketState::Unknown)
        return Tone::Neutral;
    return ticket.state == TicketState::Closed ? Tone::Good : Tone::Info;
}

QString TicketWords::relation(const Ticket &ticket)
{
    if (!ticket.invoiceNumber.isEmpty())
        return say(QT_TRANSLATE_NOOP("TicketWords", "Invoice %1")).arg(ticket.invoiceNumber);
    if (ticket.contractNumber.isEmpty())
        return {};
    const QString contract = say(QT_TRANSLATE_NOOP("TicketWords", "Contract %1 %2")).arg(ticket.contractNumber, ticket.product);
    return ticket.itemName.isEmpty() || ticket.itemName == ticket.product ? contract
                                                                          : contract + QStringLiteral(", ") + ticket.itemName;
}

QString TicketWords::flag(const Ticket &ticket)
{
    return ticket.contactSupport ? say(QT_TRANSLATE_NOOP("TicketWords", "Contact support")) : QString();
}

QString TicketWords::author(const TicketMessage &message)
{
    if (message.author == Ticketing::Author::Support)
        return say(QT_TRANSLATE_NOOP("TicketWords", "Support"));
    return message.name.isEmpty() ? say(QT_TRANSLATE_NOOP("TicketWords", "Customer")) : message.name;
}

QString TicketWords::textProblem(const QString &text, int maximum)
{
    if (text.trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("TicketWords", "A text is missing."));
    const int length = AccountRules::length(text);
    if (length > maximum)
        return say(QT_TRANSLATE_NOOP("TicketWords", "%1 characters too long.")).arg(length - maximum);
    return {};
}
