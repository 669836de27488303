#include "diversionsmodel.h"

#include "selfcarewords.h"

namespace
{
template <typename Row>
Column<Row> column(const char *key, const char *name, std::function<QString(const Row &)> text)
{
    return makeColumn<Row>("DiversionsModel", key, name, std::move(text));
}

QList<Column<Diversion>> tableColumns()
{
    using D = Diversion;
    QList<Column<D>> list{
        column<D>("active", QT_TRANSLATE_NOOP("DiversionsModel", "Diversion"),
                  [](const D &d) { return SelfCareWords::configured(d); }),
        column<D>("number", QT_TRANSLATE_NOOP("DiversionsModel", "Number"), [](const D &d) { return d.number; }),
        column<D>("target", QT_TRANSLATE_NOOP("DiversionsModel", "Target number"), [](const D &d) { return d.target; }),
        column<D>("working", QT_TRANSLATE_NOOP("DiversionsModel", "Now"), [](const D &d) { return SelfCareWords::working(d); }),
    };
    list[0].tone = [](const D &d) { return d.active ? Tone::Good : Tone::Neutral; };
    list[3].hint = [](const D &d) { return SelfCareWords::working(d); };
    return list;
}

QString half(const std::optional<Diversion> &diversion)
{
    if (!diversion)
        return QStringLiteral("–");
    return QStringLiteral("%1 · %2").arg(diversion->target, SelfCareWords::configured(*diversion));
}

QList<Column<DiversionChange>> changeColumns()
{
    using C = DiversionChange;
    const auto row = [](const C &c) { return c.after ? *c.after : *c.before; };
    QList<Column<C>> list{
        column<C>("scope", QT_TRANSLATE_NOOP("DiversionsModel", "Kind"),
                  [row](const C &c) { return SelfCareWords::scope(row(c).scope); }),
        column<C>("number", QT_TRANSLATE_NOOP("DiversionsModel", "Number"), [row](const C &c) { return row(c).number; }),
        column<C>("before", QT_TRANSLATE_NOOP("DiversionsModel", "Before"), [](const C &c) { return half(c.before); }),
        column<C>("after", QT_TRANSLATE_NOOP("DiversionsModel", "After"), [](const C &c) { return half(c.after); }),
    };
    list[3].look = [](const C &) { return CellLook::Strong; };
    return list;
}
} // namespace

DiversionsModel::DiversionsModel(QObject *parent)
    : ColumnModel(
          tableColumns(), [](const Diversion &row) { return DiversionDraft::key(row); }, parent)
{
}

DiversionChangesModel::DiversionChangesModel(QObject *parent)
    : ColumnModel(
          changeColumns(), [](const DiversionChange &row) { return row.key; }, parent)
{
}
