#include "overviewmodel.h"

#include "clock.h"
#include "deadlinewords.h"
#include "displaytext.h"

namespace
{
using G = ProfileGlance;

std::optional<Money> newest(const G &glance)
{
    return glance.months.isEmpty() ? std::nullopt : std::optional(glance.months.last());
}

/// The newest twelve months that have an invoice.
std::optional<Money> year(const G &glance)
{
    if (glance.months.isEmpty())
        return std::nullopt;
    Money sum;
    const QDate from = glance.months.lastKey().addMonths(-11);
    for (auto it = glance.months.lowerBound(from); it != glance.months.cend(); ++it)
        sum += *it;
    return sum;
}

QVariant units(const std::optional<Money> &money)
{
    return money ? money->units() : std::numeric_limits<qint64>::min();
}

QList<Column<G>> allColumns(const Clock &clock)
{
    const auto column = [](const char *key, const char *title, std::function<QString(const G &)> text,
                           std::function<QVariant(const G &)> raw = {}) {
        return makeColumn<G>("OverviewModel", key, title, std::move(text), std::move(raw));
    };
    QList<Column<G>> list{
        column("profile", QT_TRANSLATE_NOOP("OverviewModel", "Profile"),
               [](const G &g) { return g.title.isEmpty() ? g.id : g.title; }),
        column("customer", QT_TRANSLATE_NOOP("OverviewModel", "Customer"), [](const G &g) { return g.customerName; }),
        column("number", QT_TRANSLATE_NOOP("OverviewModel", "Customer number"), [](const G &g) { return g.customerNumber; }),
        column(
            "month", QT_TRANSLATE_NOOP("OverviewModel", "Newest month (net)"),
            [](const G &g) { return DisplayText::money(newest(g)); }, [](const G &g) { return units(newest(g)); }),
        column(
            "year", QT_TRANSLATE_NOOP("OverviewModel", "Twelve months (net)"),
            [](const G &g) { return DisplayText::money(year(g)); }, [](const G &g) { return units(year(g)); }),
        column(
            "deadline", QT_TRANSLATE_NOOP("OverviewModel", "Next last day"),
            [](const G &g) { return g.deadlines.isEmpty() ? QString() : DeadlineWords::day(g.deadlines.first()); },
            [](const G &g) { return g.deadlines.isEmpty() ? QDate(9999, 12, 31) : g.deadlines.first().date; }),
        column("left", QT_TRANSLATE_NOOP("OverviewModel", "Left"),
               [&clock](const G &g) {
                   return g.deadlines.isEmpty() ? QString() : DeadlineWords::left(g.deadlines.first(), clock.today());
               }),
        column("subject", QT_TRANSLATE_NOOP("OverviewModel", "Subject"),
               [](const G &g) { return g.deadlines.isEmpty() ? QString() : DeadlineWords::subject(g.deadlines.first()); }),
        column(
            "asOf", QT_TRANSLATE_NOOP("OverviewModel", "As of"), [](const G &g) { return DisplayText::instant(g.asOf); },
            [](const G &g) { return g.asOf; }),
    };
    list[3].alignment = list[4].alignment = Qt::AlignRight | Qt::AlignVCenter;
    list[6].tone = [&clock](const G &g) {
        return g.deadlines.isEmpty() ? Tone::Neutral : DeadlineWords::tone(g.deadlines.first(), clock.today());
    };
    return list;
}
} // namespace

OverviewModel::OverviewModel(const Clock &clock, QObject *parent)
    : ColumnModel(
          allColumns(clock), [](const ProfileGlance &glance) { return glance.id; }, parent)
{
}
