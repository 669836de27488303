#include "newswatch.h"

#include "documentservice.h"
#include "notices.h"
#include "pagerouter.h"
#include "settingsservice.h"
#include "ticketservice.h"
#include "ticketwords.h"
#include "uicontext.h"

namespace
{
constexpr int mostSingly = 3;
const auto ticketsPage = QStringLiteral("tickets"), invoicesPage = QStringLiteral("invoices");
} // namespace

NewsWatch::NewsWatch(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    if (TicketService *tickets = context.tickets) {
        connect(tickets, &TicketService::ticketsChanged, this, [this] { lookAtTickets(); });
        connect(tickets, &TicketService::cleared, this, [this] { forget(); });
        lookAtTickets();
    }
    connect(&context.documents, &DocumentService::rowsChanged, this, [this] { lookAtInvoices(); });
    if (context.notifier)
        connect(context.notifier, &DesktopNotifier::chosen, &context.router, &PageRouter::open);
    lookAtInvoices();
}

void NewsWatch::forget()
{
    m_tickets.reset();
    m_invoices.reset();
}

NewsWatch::Seen NewsWatch::seenOf(const Ticket &ticket)
{
    Seen seen{ticket.contactSupport, {}};
    for (const TicketMessage &message : ticket.messages)
        if (message.author == Ticketing::Author::Support)
            seen.answer = message.id;
    return seen;
}

void NewsWatch::lookAtTickets()
{
    if (!m_context.tickets->lastSync().isValid()) // nothing is known of this user yet
        return;
    QHash<QString, Seen> now;
    QList<DesktopNotifier::Notice> news;
    for (const Ticket &ticket : m_context.tickets->tickets()) {
        const Seen seen = seenOf(ticket);
        now.insert(ticket.id, seen);
        const Seen before = m_tickets ? m_tickets->value(ticket.id) : seen;
        const QString text = QStringLiteral("%1  %2").arg(ticket.number, ticket.subject);
        if (seen.flagged && !before.flagged)
            news.append({tr("Please contact the support"), text, ticketsPage, ticket.id});
        else if (!seen.answer.isEmpty() && seen.answer != before.answer)
            news.append({tr("The support has answered"), text, ticketsPage, ticket.id});
    }
    m_tickets = now;
    tell(news, {tr("News about your support tickets"), tr("%n ticket(s)", nullptr, int(news.size())), ticketsPage, QString()});
}

void NewsWatch::lookAtInvoices()
{
    if (!m_context.documents.lastSync().isValid())
        return;
    QSet<QString> now;
    QList<DesktopNotifier::Notice> news;
    for (const DocumentRow &row : m_context.documents.rows()) {
        if (row.document.type != Contract::DocumentType::InvoicePdf)
            continue;
        now.insert(row.document.id);
        if (m_invoices && !m_invoices->contains(row.document.id))
            news.append({tr("A new invoice is there"), QStringLiteral("%1  %2").arg(row.document.number, row.document.title),
                         invoicesPage, row.document.id});
    }
    m_invoices = now;
    tell(news, {tr("New invoices are there"), tr("%n invoice(s)", nullptr, int(news.size())), invoicesPage, QString()});
}

void NewsWatch::tell(const QList<DesktopNotifier::Notice> &news, const DesktopNotifier::Notice &ofMany)
{
    if (!m_context.settings.desktopNotices())
        return;
    const auto shown = news.size() > mostSingly ? QList<DesktopNotifier::Notice>{ofMany} : news;
    for (const DesktopNotifier::Notice &notice : shown)
        if (!m_context.notifier || !m_context.notifier->show(notice))
            m_context.notices.toast(notice.title + QStringLiteral(": ") + notice.text, Tone::Info);
}
