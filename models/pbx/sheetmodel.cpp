#include "sheetmodel.h"

#include "errorwords.h"

namespace
{
using L = SheetLine;

Column<L> column(const char *key, const char *name, QString L::*text)
{
    Column<L> made = makeColumn<L>("SheetModel", key, name, [text](const L &l) { return l.*text; });
    made.compare = [text](const L &a, const L &b) { return (a.*text).compare(b.*text); };
    return made;
}

QList<Column<L>> allColumns()
{
    QList<Column<L>> list{
        makeColumn<L>("SheetModel", "line", QT_TRANSLATE_NOOP("SheetModel", "Row"),
                      [](const L &l) { return QString::number(l.line); }),
        column("number", QT_TRANSLATE_NOOP("SheetModel", "Extension/number"), &L::key),
        column("column", QT_TRANSLATE_NOOP("SheetModel", "Field"), &L::column),
        column("before", QT_TRANSLATE_NOOP("SheetModel", "Before"), &L::before),
        column("after", QT_TRANSLATE_NOOP("SheetModel", "New"), &L::after),
        column("state", QT_TRANSLATE_NOOP("SheetModel", "State"), &L::state),
    };
    list[0].compare = [](const L &a, const L &b) { return a.line != b.line ? a.line - b.line : a.number - b.number; };
    list[4].look = [](const L &) { return CellLook::Strong; };
    list[5].tone = [](const L &l) { return l.tone; };
    list[5].hint = [](const L &l) { return l.after; };
    return list;
}

QString say(const char *text)
{
    return QCoreApplication::translate("SheetModel", text);
}
} // namespace

SheetModel::SheetModel(QObject *parent)
    : LargeModel(
          allColumns(), [](const L &line) { return QString::number(line.number); },
          [](const L &line) { return (line.key + u'\n' + line.column + u'\n' + line.before + u'\n' + line.after).toLower(); },
          parent)
{
}

QString SheetModel::reason(const QString &code, const QStringList &params)
{
    if (code == u"row_unknown")
        return say(QT_TRANSLATE_NOOP("SheetModel", "Unknown; the row is not taken over."));
    if (code == u"row_conflict")
        return say(QT_TRANSLATE_NOOP("SheetModel", "Has changed at the portal since the export; nothing is overwritten."));
    if (code == u"twice")
        return say(QT_TRANSLATE_NOOP("SheetModel", "Stands in row %1 already.")).arg(params.value(0));
    if (code == u"cells")
        return say(QT_TRANSLATE_NOOP("SheetModel", "Has %1 columns instead of %2.")).arg(params.value(0), params.value(1));
    if (code == u"column_read_only")
        return say(QT_TRANSLATE_NOOP("SheetModel", "This column is for reading only."));
    if (code == u"cell_unknown")
        return say(QT_TRANSLATE_NOOP("SheetModel", "This is not understood; an export shows what can stand here."));
    return ErrorWords::sentence(Error::make(Error::Kind::Invalid, code));
}
