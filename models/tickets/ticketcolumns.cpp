#include "ticketcolumns.h"

#include "clock.h"
#include "displaytext.h"
#include "ticketwords.h"

namespace
{
Column<TicketRow> column(const char *key, const char *name, std::function<QString(const TicketRow &)> text,
                         std::function<QVariant(const TicketRow &)> raw = {})
{
    return makeColumn<TicketRow>("TicketColumns", key, name, std::move(text), std::move(raw));
}

QString day(const QDateTime &at)
{
    return at.isValid() ? DisplayText::date(Clock::berlinDate(at)) : QString();
}
} // namespace

QList<Column<TicketRow>> TicketColumns::all()
{
    using R = TicketRow;
    QList<Column<R>> list{
        column("number", QT_TRANSLATE_NOOP("TicketColumns", "Ticket"), [](const R &r) { return r.ticket.number; }),
        column("subject", QT_TRANSLATE_NOOP("TicketColumns", "Subject"), [](const R &r) { return r.ticket.subject; }),
        column(
            "state", QT_TRANSLATE_NOOP("TicketColumns", "State"),
            [](const R &r) { return TicketWords::state(r.ticket, r.archived); },
            [](const R &r) { return int(r.ticket.state) + int(r.archived); }),
        column(
            "flag", QT_TRANSLATE_NOOP("TicketColumns", "Contact support"), [](const R &r) { return TicketWords::flag(r.ticket); },
            [](const R &r) { return int(r.ticket.contactSupport); }),
        column("kind", QT_TRANSLATE_NOOP("TicketColumns", "Kind"), [](const R &r) { return TicketWords::kind(r.ticket.kind); }),
        column("relation", QT_TRANSLATE_NOOP("TicketColumns", "About"),
               [](const R &r) { return TicketWords::relation(r.ticket); }),
        column(
            "changed", QT_TRANSLATE_NOOP("TicketColumns", "Last change"), [](const R &r) { return day(r.ticket.changedAt); },
            [](const R &r) { return r.ticket.changedAt; }),
        column(
            "created", QT_TRANSLATE_NOOP("TicketColumns", "Opened"), [](const R &r) { return day(r.ticket.createdAt); },
            [](const R &r) { return r.ticket.createdAt; }),
        column(
            "closed", QT_TRANSLATE_NOOP("TicketColumns", "Closed"), [](const R &r) { return day(r.ticket.closedAt); },
            [](const R &r) { return r.ticket.closedAt; }),
        column("by", QT_TRANSLATE_NOOP("TicketColumns", "Opened by"), [](const R &r) { return r.ticket.createdBy; }),
    };
    list[0].look = [](const R &) { return CellLook::Link; };
    list[2].tone = [](const R &r) { return TicketWords::stateTone(r.ticket, r.archived); };
    list[3].tone = [](const R &r) { return r.ticket.contactSupport ? Tone::Warning : Tone::Neutral; };
    list[6].hint = [](const R &r) { return DisplayText::instant(r.ticket.changedAt); };
    return list;
}
