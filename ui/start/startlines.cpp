#include "startlines.h"

#include "deadlinewords.h"
#include "orderwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
constexpr qsizetype most = 5;
}

QList<LinesCard::Line> StartLines::orders(const QList<Order> &orders)
{
    QList<Order> running;
    std::copy_if(orders.begin(), orders.end(), std::back_inserter(running), OrderWords::isRunning);
    std::stable_sort(running.begin(), running.end(), [](const Order &a, const Order &b) { return a.createdAt > b.createdAt; });
    QList<LinesCard::Line> lines;
    for (const Order &order : running.mid(0, most)) {
        QStringList detail{OrderWords::kind(order.kind), OrderWords::progress(order)};
        detail.removeAll(QString());
        lines << LinesCard::Line{QCoreApplication::translate("StartLines", "Order %1 · %2").arg(order.number, order.product),
                                 detail.join(QStringLiteral(" · ")),
                                 OrderWords::state(order.state),
                                 OrderWords::stateTone(order.state),
                                 QStringLiteral("orders"),
                                 order.id};
    }
    return lines;
}

QList<LinesCard::Line> StartLines::deadlines(const QList<Deadline> &deadlines, const QDate &today)
{
    QList<LinesCard::Line> lines;
    for (const Deadline &deadline : deadlines) {
        if (lines.size() == most)
            break;
        if (deadline.kind == Deadline::Kind::OptionReduction || !deadline.date.isValid())
            continue;
        lines << LinesCard::Line{DeadlineWords::subject(deadline),
                                 QStringLiteral("%1 · %2").arg(DeadlineWords::kind(deadline.kind), DeadlineWords::day(deadline)),
                                 DeadlineWords::left(deadline, today),
                                 DeadlineWords::tone(deadline, today),
                                 QStringLiteral("deadlines"),
                                 deadline.contractId};
    }
    return lines;
}

QList<LinesCard::Line> StartLines::attention(const QList<AttentionItem> &items)
{
    QList<LinesCard::Line> lines;
    for (const AttentionItem &item : items)
        lines << LinesCard::Line{item.title, item.detail, QString(), item.tone, item.page, item.argument};
    return lines;
}
