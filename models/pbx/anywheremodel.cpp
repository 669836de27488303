#include "anywheremodel.h"

namespace
{
using R = AnywhereRow;

QString say(const char *text)
{
    return QCoreApplication::translate("AnywhereModel", text);
}

QList<Column<R>> allColumns()
{
    const char *context = "AnywhereModel";
    auto name = makeColumn<R>(context, "name", QT_TRANSLATE_NOOP("AnywhereModel", "Name"),
                              [](const R &r) { return r.portal.settings.name; });
    name.look = [](const R &) { return CellLook::Strong; };
    auto number =
        makeColumn<R>(context, "number", QT_TRANSLATE_NOOP("AnywhereModel", "Number"), [](const R &r) { return r.number; });
    auto internal = makeColumn<R>(context, "internal", QT_TRANSLATE_NOOP("AnywhereModel", "Internal number"),
                                  [](const R &r) { return r.portal.settings.internalNumber; });
    auto group =
        makeColumn<R>(context, "group", QT_TRANSLATE_NOOP("AnywhereModel", "Group/location"), [](const R &r) { return r.group; });
    auto level = makeColumn<R>(context, "level", QT_TRANSLATE_NOOP("AnywhereModel", "Level"),
                               [](const R &r) { return AnywhereModel::level(r.portal.settings.level); });
    auto pin = makeColumn<R>(context, "pin", QT_TRANSLATE_NOOP("AnywhereModel", "PIN"), [](const R &r) {
        return r.portal.settings.pinRequired ? say(QT_TRANSLATE_NOOP("AnywhereModel", "needed"))
                                             : say(QT_TRANSLATE_NOOP("AnywhereModel", "not needed"));
    });
    pin.tone = [](const R &r) { return r.portal.settings.pinRequired ? Tone::Good : Tone::Warning; };
    auto profile = makeColumn<R>(context, "profile", QT_TRANSLATE_NOOP("AnywhereModel", "Blocking profile"),
                                 [](const R &r) { return r.profile; });
    return {name, number, internal, group, level, pin, profile};
}
} // namespace

AnywhereModel::AnywhereModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const AnywhereRow &row) { return row.portal.id; }, parent)
{
}

QString AnywhereModel::level(Pbx::AnywhereLevel level)
{
    return level == Pbx::AnywhereLevel::Company ? say(QT_TRANSLATE_NOOP("AnywhereModel", "company"))
           : level == Pbx::AnywhereLevel::Group ? say(QT_TRANSLATE_NOOP("AnywhereModel", "group/location"))
                                                : QString();
}
