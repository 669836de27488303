#include "numberrow.h"

#include "displaytext.h"
#include "pbxwords.h"
#include "seatrow.h"

#include <QCoreApplication>

namespace
{
using R = NumberRow;

Column<R> column(const char *key, const char *name, std::function<QString(const R &)> text)
{
    return makeColumn<R>("NumberRows", key, name, std::move(text));
}

QString routing(const R &row)
{
    if (row.periods > 0)
        return QCoreApplication::translate("NumberRows", "Time-table, %n row(s)", nullptr, row.periods);
    return row.diverted ? QCoreApplication::translate("NumberRows", "To another target") : QString();
}
} // namespace

QList<NumberRow> NumberRows::build(const PbxStock &stock, NationalNumbers &form)
{
    QHash<QString, QString> seats, groups;
    for (const Seat &seat : stock.seats)
        seats.insert(seat.id, seat.settings.extension + u' ' + seat.settings.name);
    for (const PbxGroup &group : stock.groups)
        groups.insert(group.id, group.settings.name);
    QList<R> rows;
    rows.reserve(stock.numbers.size());
    for (const PbxNumber &number : stock.numbers) {
        R row;
        row.id = number.id;
        row.e164 = number.number;
        row.number = form.text(number.number);
        row.state = number.state;
        row.day = number.state == Pbx::NumberState::Coming ? number.from : number.until;
        row.kind = number.kind;
        row.usage = number.settings.usage;
        row.seatId = number.seatId;
        row.seat = number.seatId.isEmpty() ? QString() : seats.value(number.seatId);
        row.group = groups.value(number.settings.groupId);
        row.periods = int(number.settings.routing.periods.size());
        row.diverted = number.settings.routing.target != RouteTarget();
        row.monthlyNet = number.monthlyNet;
        row.find = SeatRows::findable(row.e164, row.number) + (row.seat + u'\n' + row.group).toLower();
        rows << row;
    }
    return rows;
}

QList<Column<NumberRow>> NumberRows::columns()
{
    QList<Column<R>> list{
        column("number", QT_TRANSLATE_NOOP("NumberRows", "Number"), [](const R &r) { return r.number; }),
        column("state", QT_TRANSLATE_NOOP("NumberRows", "Status"), [](const R &r) { return PbxWords::state(r.state); }),
        column("day", QT_TRANSLATE_NOOP("NumberRows", "Date"), [](const R &r) { return DisplayText::date(r.day); }),
        column("subject", QT_TRANSLATE_NOOP("NumberRows", "Participant"), [](const R &r) { return r.seat; }),
        column(
            "usage", QT_TRANSLATE_NOOP("NumberRows", "Use"),
            [](const R &r) { return r.kind == Pbx::NumberKind::Subscriber ? PbxWords::usage(r.usage) : PbxWords::kind(r.kind); }),
        column("routing", QT_TRANSLATE_NOOP("NumberRows", "Routing"), routing),
        column("group", QT_TRANSLATE_NOOP("NumberRows", "Group/location"), [](const R &r) { return r.group; }),
        column("monthly", QT_TRANSLATE_NOOP("NumberRows", "Monthly net"),
               [](const R &r) { return r.monthlyNet.isZero() ? QString() : DisplayText::money(r.monthlyNet); }),
    };
    list[0].compare = [](const R &a, const R &b) { return a.e164.compare(b.e164); };
    list[0].look = [](const R &) { return CellLook::Strong; };
    list[1].tone = [](const R &r) { return PbxWords::stateTone(r.state); };
    list[1].hint = [](const R &r) { return PbxWords::stateMeaning(r.state); };
    list[1].compare = [](const R &a, const R &b) { return int(a.state) - int(b.state); };
    list[2].compare = [](const R &a, const R &b) { return a.day < b.day ? -1 : int(a.day > b.day); };
    list[3].compare = [](const R &a, const R &b) { return a.seat.compare(b.seat); };
    list[4].compare = [](const R &a, const R &b) { return int(a.usage) - int(b.usage); };
    list[5].compare = [](const R &a, const R &b) { return a.periods - b.periods; };
    list[6].compare = [](const R &a, const R &b) { return a.group.compare(b.group); };
    list[7].alignment = Qt::AlignRight | Qt::AlignVCenter;
    list[7].compare = [](const R &a, const R &b) { return a.monthlyNet < b.monthlyNet ? -1 : int(b.monthlyNet < a.monthlyNet); };
    return list;
}
