#include "headlessrun.h"
#include "ticketlink.h"
#include "ticketsmodel.h"
#include "uicore.h"
#include "windowapp.h"
#include "workspace.h"

/// Support tickets: list and conversation, and the form of a new one about a contract.
QCoro::Task<bool> HeadlessRun::walkTickets()
{
    Workspace &workspace = *m_app.window().workspace();
    QString flagged;
    for (const TicketRow &row : m_app.core().context().ticketRows.allRows())
        if (row.ticket.contactSupport)
            flagged = row.ticket.id;
    for (const bool dark : {false, true}) {
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            workspace.showPage(QStringLiteral("tickets"), flagged);
            co_await picture(QStringLiteral("tickets") + end);
            workspace.showPage(QStringLiteral("tickets"), TicketLink().toArgument());
            const bool there = co_await until(
                QStringLiteral("the form of a new ticket"), [this] { return find("ticketSubject") != nullptr; }, 30);
            if (!there)
                co_return false;
            co_await picture(QStringLiteral("ticket-new") + end);
            click("cancelTicket");
        }
    }
    look(QStringLiteral("de"), false);
    co_return true;
}
