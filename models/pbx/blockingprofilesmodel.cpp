#include "blockingprofilesmodel.h"

namespace
{
using R = BlockingProfileRow;

QList<Column<R>> allColumns()
{
    const char *context = "BlockingProfilesModel";
    auto name = makeColumn<R>(context, "name", QT_TRANSLATE_NOOP("BlockingProfilesModel", "Name"),
                              [](const R &r) { return r.profile.settings.name; });
    name.look = [](const R &) { return CellLook::Strong; };
    auto ranges = makeColumn<R>(
        context, "ranges", QT_TRANSLATE_NOOP("BlockingProfilesModel", "Ranges"),
        [](const R &r) { return QString::number(r.profile.settings.ranges.size()); },
        [](const R &r) -> QVariant { return r.profile.settings.ranges.size(); });
    ranges.alignment = Qt::AlignRight | Qt::AlignVCenter;
    auto used = makeColumn<R>(
        context, "used", QT_TRANSLATE_NOOP("BlockingProfilesModel", "In use"),
        [](const R &r) {
            return r.users.isEmpty()
                       ? QCoreApplication::translate("BlockingProfilesModel", "not used")
                       : r.users.mid(0, 3).join(QStringLiteral(", ")) + (r.users.size() > 3 ? QStringLiteral(" …") : QString());
        },
        [](const R &r) -> QVariant { return r.users.size(); });
    used.hint = [](const R &r) { return r.users.join(u'\n'); };
    return {name, ranges, used};
}
} // namespace

BlockingProfilesModel::BlockingProfilesModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const BlockingProfileRow &row) { return row.profile.id; }, parent)
{
}
