#include "callfindingsmodel.h"

#include "callfindingwords.h"
#include "displaytext.h"

namespace
{
using F = CallFinding;

QList<Column<F>> allColumns()
{
    const char *context = "CallFindingsModel";
    auto begin = makeColumn<F>(context, "begin", QT_TRANSLATE_NOOP("CallFindingsModel", "Begin"), CallFindingWords::begin,
                               [](const F &f) -> QVariant { return f.from; });
    auto kind = makeColumn<F>(context, "kind", QT_TRANSLATE_NOOP("CallFindingsModel", "What is odd"),
                              [](const F &f) { return CallFindingWords::kind(f.kind); });
    kind.tone = [](const F &f) { return f.muted ? Tone::Neutral : CallFindingWords::tone(f.kind); };
    kind.hint = CallFindingWords::sentence;
    auto seat = makeColumn<F>(context, "seat", QT_TRANSLATE_NOOP("CallFindingsModel", "Seat"), CallFindingWords::seat);
    auto calls = makeColumn<F>(
        context, "calls", QT_TRANSLATE_NOOP("CallFindingsModel", "Calls"), [](const F &f) { return QString::number(f.calls); },
        [](const F &f) -> QVariant { return f.calls; });
    auto net = makeColumn<F>(
        context, "net", QT_TRANSLATE_NOOP("CallFindingsModel", "Net"), [](const F &f) { return DisplayText::exactMoney(f.net); },
        [](const F &f) -> QVariant { return f.net.units(); });
    calls.alignment = net.alignment = Qt::AlignRight | Qt::AlignVCenter;
    auto state = makeColumn<F>(context, "state", QT_TRANSLATE_NOOP("CallFindingsModel", "State"), [](const F &f) {
        return f.muted ? QCoreApplication::translate("CallFindingsModel", "muted")
                       : QCoreApplication::translate("CallFindingsModel", "open");
    });
    return {begin, kind, seat, calls, net, state};
}
} // namespace

CallFindingsModel::CallFindingsModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const CallFinding &finding) { return finding.id; }, parent)
{
}
