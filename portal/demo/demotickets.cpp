#include "demotickets.h"

#include "contracttypes.h"
#include "demoid.h"
#include "resourcebody.h"
#include "ticketstore.h"

using Ticketing::Author;
using Ticketing::TicketKind;
using Ticketing::TicketState;

namespace
{
/// What is told in one ticket: the customer's words, then the support's.
struct Story {
    const char *user; ///< user name
    TicketKind kind;
    int daysAgo;
    int closedAfter; ///< days; 0: open
    const char *contract;
    const char16_t *subject, *text, *reply;
    bool flagged = false;
};

const Story muster[]{
    {"customer9000000", TicketKind::Fault, 3, 0, "4711002", u"Ausgehende Rufe brechen ab",
     u"Seit gestern brechen ausgehende Gespräche nach etwa 30 Sekunden ab. Eingehende sind nicht betroffen.",
     u"Wir sehen die Abbrüche in unseren Aufzeichnungen. Bitte rufen Sie uns an, damit wir gemeinsam einen Test machen können.",
     true},
    {"customer9000000", TicketKind::OtherRequest, 9, 0, "", u"Rufnummernblock an anderem Standort",
     u"Kann ein Teil unseres Rufnummernblocks an einem zweiten Standort genutzt werden?", nullptr},
    {"telefon.muster", TicketKind::CommissioningFault, 1, 0, "4711001", u"Neues Tischtelefon meldet sich nicht an",
     u"Das Telefon von Platz 14 zeigt »Registrierung fehlgeschlagen«.", nullptr},
    {"buchhaltung.muster", TicketKind::Claim, 6, 0, "invoice", u"Frage zur Position Auslandsgespräche",
     u"Die Summe der Auslandsgespräche ist höher als sonst. Bitte prüfen Sie die Berechnung.",
     u"Wir prüfen die Gespräche dieses Monats und melden uns bis Ende der Woche."},
};

const char16_t *const closedSubjects[]{
    u"Faxempfang gestört",         u"Rufumleitung ändert sich nicht",
    u"Rechnung fehlt im Portal",   u"Anschluss ohne Ton",
    u"Portierung eines Blocks",    u"Router startet neu",
    u"Falscher Name im Display",   u"Gespräche mit Echo",
    u"Zugang zum Portal gesperrt", u"Umzug der Zentrale",
    u"Anrufe kommen doppelt an",
};

class Teller
{
public:
    Teller(PortalContext &context, const QString &customerId)
        : m_context(context), m_tickets(context), m_customerId(customerId), m_now(context.clock.nowUtc())
    {
    }
    void tell(const Story &story);

private:
    void link(const Story &story, Ticket &ticket);
    TicketMessage said(const Ticket &ticket, Author author, const char16_t *text, const QDateTime &at) const;
    PortalContext &m_context;
    TicketStore m_tickets;
    QString m_customerId;
    QDateTime m_now;
};

TicketMessage Teller::said(const Ticket &ticket, Author author, const char16_t *text, const QDateTime &at) const
{
    TicketMessage message;
    message.id = DemoId::of(ticket.id + QString::number(ticket.messages.size()));
    message.at = at;
    message.author = author;
    message.name = author == Author::Customer ? ticket.createdBy : QString();
    message.text = QString::fromUtf16(text);
    return message;
}

void Teller::link(const Story &story, Ticket &ticket)
{
    PortalDatabase &db = m_context.database;
    if (qstrcmp(story.contract, "invoice") == 0) {
        const auto row = db.first(QStringLiteral("SELECT id, number FROM documents WHERE customer_id = ? AND type = "
                                                 "'invoice_pdf' ORDER BY document_date DESC, id LIMIT 1"),
                                  {m_customerId});
        if (row) {
            ticket.invoiceId = row->text("id");
            ticket.invoiceNumber = row->text("number");
        }
        return;
    }
    const auto row = db.first(QStringLiteral("SELECT id, rev, body FROM contracts WHERE customer_id = ? AND number = ?"),
                              {m_customerId, QLatin1String(story.contract)});
    if (!row)
        return;
    const auto contract = ResourceBody::read<ServiceContract>(*row);
    ticket.contractId = contract.id;
    ticket.contractNumber = contract.number;
    ticket.product = contract.product;
}

void Teller::tell(const Story &story)
{
    const auto user =
        m_context.database.first(QStringLiteral("SELECT id, full_name FROM users WHERE customer_id = ? AND user_name = ?"),
                                 {m_customerId, QLatin1String(story.user)});
    if (!user)
        return;
    TicketStore::Owned owned{m_customerId, user->text("id"), {}};
    Ticket &ticket = owned.ticket;
    ticket.number = m_tickets.nextNumber();
    ticket.id = DemoId::of(QStringLiteral("ticket ") + ticket.number);
    ticket.kind = story.kind;
    ticket.subject = QString::fromUtf16(story.subject);
    ticket.createdBy = user->text("full_name");
    ticket.createdAt = ticket.changedAt = m_now.addDays(-story.daysAgo).addSecs(-5400);
    link(story, ticket);
    ticket.messages << said(ticket, Author::Customer, story.text, ticket.createdAt);
    if (story.reply) {
        ticket.changedAt = ticket.createdAt.addSecs(20000);
        ticket.messages << said(ticket, Author::Support, story.reply, ticket.changedAt);
    }
    ticket.contactSupport = story.flagged;
    ticket.state = story.closedAfter > 0 ? TicketState::Closed : TicketState::Open;
    if (story.closedAfter > 0)
        ticket.closedAt = ticket.changedAt = ticket.createdAt.addDays(story.closedAfter);
    m_tickets.save(owned);
}
} // namespace

void DemoTickets::seed(PortalContext &context, const QString &customerId)
{
    PortalDatabase &db = context.database;
    const auto number = db.first(QStringLiteral("SELECT customer_number FROM customers WHERE id = ?"), {customerId});
    Transaction::run(db, [&] {
        if (db.first(QStringLiteral("SELECT id FROM tickets WHERE customer_id = ? LIMIT 1"), {customerId}))
            return;
        Teller teller(context, customerId);
        int daysAgo = 400;
        if (number->text("customer_number") != u"9000000") {
            teller.tell({"customer9000001", TicketKind::Fault, 2, 0, "4719001", u"Leitung gestört",
                         u"Die Leitung ist seit heute Morgen gestört.", nullptr});
            return;
        }
        for (const char16_t *subject : closedSubjects)
            teller.tell({"customer9000000", TicketKind::Fault, daysAgo -= 30, 4, "4711001", subject,
                         u"Bitte kümmern Sie sich darum.", u"Das ist erledigt."});
        for (const Story &story : muster)
            teller.tell(story);
    });
}
