#include "ordercolumns.h"

#include "clock.h"
#include "displaytext.h"
#include "orderwords.h"

namespace
{
using Step = QPair<QString, OrderStep>;

template <typename Row>
Column<Row> column(const char *key, const char *name, std::function<QString(const Row &)> text,
                   std::function<QVariant(const Row &)> raw = {})
{
    return makeColumn<Row>("OrderColumns", key, name, std::move(text), std::move(raw));
}
} // namespace

QList<Column<Order>> OrderColumns::all()
{
    QList<Column<Order>> list{
        column<Order>("number", QT_TRANSLATE_NOOP("OrderColumns", "Order number"), [](const Order &o) { return o.number; }),
        column<Order>(
            "state", QT_TRANSLATE_NOOP("OrderColumns", "State"), [](const Order &o) { return OrderWords::state(o.state); },
            [](const Order &o) { return int(o.state); }),
        column<Order>("kind", QT_TRANSLATE_NOOP("OrderColumns", "Kind of order"),
                      [](const Order &o) { return OrderWords::kind(o.kind); }),
        column<Order>("product", QT_TRANSLATE_NOOP("OrderColumns", "Product"), [](const Order &o) { return o.product; }),
        column<Order>("contract", QT_TRANSLATE_NOOP("OrderColumns", "Contract number"),
                      [](const Order &o) { return o.contractNumber; }),
        column<Order>("progress", QT_TRANSLATE_NOOP("OrderColumns", "Progress"),
                      [](const Order &o) { return OrderWords::progress(o); }),
        column<Order>(
            "date", QT_TRANSLATE_NOOP("OrderColumns", "Date"),
            [](const Order &o) { return DisplayText::date(Clock::berlinDate(o.createdAt)); },
            [](const Order &o) { return o.createdAt; }),
        column<Order>(
            "once", QT_TRANSLATE_NOOP("OrderColumns", "One-time (net)"),
            [](const Order &o) { return o.legacy ? QString() : o.onceNet.toDisplay(); },
            [](const Order &o) { return o.onceNet.units(); }),
        column<Order>("by", QT_TRANSLATE_NOOP("OrderColumns", "Ordered by"), [](const Order &o) { return o.orderedBy; }),
    };
    list[0].hint = [](const Order &o) { return OrderWords::title(o); };
    list[0].look = [](const Order &) { return CellLook::Link; };
    list[1].tone = [](const Order &o) { return OrderWords::stateTone(o.state); };
    list[1].hint = [](const Order &o) { return OrderWords::stateMeaning(o.state); };
    list[2].hint = [](const Order &o) { return OrderWords::kindMeaning(o.kind); };
    list[6].hint = [](const Order &o) { return DisplayText::instant(o.createdAt); };
    list[7].alignment = Qt::AlignRight | Qt::AlignVCenter;
    return list;
}

QList<Column<Step>> OrderColumns::steps()
{
    QList<Column<Step>> list{
        column<Step>(
            "step", QT_TRANSLATE_NOOP("OrderColumns", "Step"), [](const Step &s) { return OrderWords::step(s.second); },
            [](const Step &s) { return s.first; }),
        column<Step>("state", QT_TRANSLATE_NOOP("OrderColumns", "State"),
                     [](const Step &s) { return OrderWords::stepState(s.second.state); }),
        column<Step>("at", QT_TRANSLATE_NOOP("OrderColumns", "Time"),
                     [](const Step &s) { return DisplayText::instant(s.second.at); }),
    };
    list[1].tone = [](const Step &s) { return OrderWords::stepTone(s.second.state); };
    return list;
}
