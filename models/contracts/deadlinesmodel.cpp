#include "deadlinesmodel.h"

#include "clock.h"
#include "deadlinewords.h"
#include "displaytext.h"

namespace
{
using D = Deadline;

QList<Column<D>> allColumns(const Clock &clock)
{
    const char *context = "DeadlinesModel";
    // Without a day: behind all others.
    const auto sortable = [](const D &d) -> QVariant { return d.date.isValid() ? d.date : QDate(9999, 12, 31); };
    auto day = makeColumn<D>(context, "day", QT_TRANSLATE_NOOP("DeadlinesModel", "Last day"), DeadlineWords::day, sortable);
    auto left = makeColumn<D>(
        context, "left", QT_TRANSLATE_NOOP("DeadlinesModel", "Left"),
        [&clock](const D &d) { return DeadlineWords::left(d, clock.today()); }, sortable);
    left.tone = [&clock](const D &d) { return DeadlineWords::tone(d, clock.today()); };
    auto kind = makeColumn<D>(context, "kind", QT_TRANSLATE_NOOP("DeadlinesModel", "What"),
                              [](const D &d) { return DeadlineWords::kind(d.kind); });
    auto subject = makeColumn<D>(context, "subject", QT_TRANSLATE_NOOP("DeadlinesModel", "Subject"), DeadlineWords::subject);
    auto effect = makeColumn<D>(
        context, "effect", QT_TRANSLATE_NOOP("DeadlinesModel", "Effective at the end of"),
        [](const D &d) { return DisplayText::date(d.effectiveOn); }, [](const D &d) -> QVariant { return d.effectiveOn; });
    effect.hint = [](const D &d) { return DeadlineWords::derivation(d).join(u'\n'); };
    return {day, left, kind, subject, effect};
}
} // namespace

DeadlinesModel::DeadlinesModel(const Clock &clock, QObject *parent)
    : ColumnModel(
          allColumns(clock), [](const Deadline &deadline) { return deadline.uid; }, parent)
{
}
