#include "clipnumbersmodel.h"

#include "displaytext.h"

namespace
{
using C = ClipNumber;

QList<Column<C>> tableColumns()
{
    const auto column = [](const char *key, const char *name, std::function<QString(const C &)> text) {
        return makeColumn<C>("ClipNumbersModel", key, name, std::move(text));
    };
    QList<Column<C>> list{
        column("number", QT_TRANSLATE_NOOP("ClipNumbersModel", "Number"), [](const C &c) { return c.number; }),
        column("state", QT_TRANSLATE_NOOP("ClipNumbersModel", "State"),
               [](const C &) { return QCoreApplication::translate("ClipNumbersModel", "outgoing only"); }),
        column("by", QT_TRANSLATE_NOOP("ClipNumbersModel", "Confirmed by"), [](const C &c) { return c.confirmedBy; }),
        column("at", QT_TRANSLATE_NOOP("ClipNumbersModel", "Confirmed on"),
               [](const C &c) { return DisplayText::instant(c.confirmedAt); }),
    };
    list[1].tone = [](const C &) { return Tone::Info; };
    list[1].hint = [](const C &) {
        return QCoreApplication::translate(
            "ClipNumbersModel",
            "Shown to the called side only: it cannot be called here and is never the target of a diversion.");
    };
    return list;
}
} // namespace

ClipNumbersModel::ClipNumbersModel(QObject *parent)
    : ColumnModel(
          tableColumns(), [](const ClipNumber &row) { return row.number; }, parent)
{
}
