#include "positioncolumns.h"

#include "contractwords.h"
#include "displaytext.h"
#include "orderwords.h"
#include "termwords.h"

#include <QCoreApplication>

namespace
{
using Kind = PositionRow::Kind;
QString say(const char *text)
{
    return QCoreApplication::translate("PositionColumns", text);
}

using P = PositionRow;

Column<P> column(const char *key, const char *name, std::function<QString(const P &)> text,
                 std::function<QVariant(const P &)> raw = {})
{
    return makeColumn<P>("PositionColumns", key, name, std::move(text), std::move(raw));
}

bool hasTerm(const P &row)
{
    return row.kind != Kind::Head && row.kind != Kind::Number;
}

QString name(const PositionRow &row)
{
    switch (row.kind) {
    case Kind::Head:
        return QCoreApplication::translate("PositionColumns", "Location %1").arg(row.name);
    case Kind::Number:
        return ContractWords::numbers(row.number);
    case Kind::Product:
    case Kind::Option:
        break;
    }
    return row.name;
}

QString quantity(const PositionRow &row)
{
    if (row.kind == Kind::Head)
        return {};
    if (row.quantityKind == Ordering::QuantityKind::PerVoiceChannel)
        return say(QT_TRANSLATE_NOOP("PositionColumns", "per voice channel"));
    return row.before > 0 && row.before != row.quantity ? QStringLiteral("%1 → %2").arg(row.before).arg(row.quantity)
                                                        : QString::number(row.quantity);
}

/// What stands behind the words of the first column.
QString hint(const PositionRow &row)
{
    QStringList lines;
    if (row.kind == Kind::Number)
        lines << ContractWords::numberState(row.number);
    if (row.quantityKind == Ordering::QuantityKind::PerVoiceChannel)
        lines << say(QT_TRANSLATE_NOOP("PositionColumns", "Quantity as the number of voice channels"));
    if (row.plannedFrom.isValid())
        lines << QCoreApplication::translate("PositionColumns", "From %1 on: %2")
                     .arg(DisplayText::date(row.plannedFrom))
                     .arg(row.plannedQuantity);
    return lines.join(u'\n');
}

Column<P> term(const char *key, const char *name, QString (*words)(const Term &))
{
    const auto text = [words](const P &r) {
        return !hasTerm(r) ? QString() : r.contractBound ? TermWords::asContract() : words(r.term);
    };
    Column<P> it = column(key, name, text);
    it.hint = text;
    return it;
}

Column<P> amount(const char *key, const char *name, Money P::*member)
{
    Column<P> it = column(
        key, name, [member](const P &r) { return r.kind == Kind::Head ? QString() : (r.*member).toDisplay(); },
        [member](const P &r) { return (r.*member).units(); });
    it.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return it;
}

QString planned(const P &row)
{
    if (!row.plannedFrom.isValid())
        return {};
    return QCoreApplication::translate("PositionColumns", "%1 from %2 on")
        .arg(row.plannedQuantity)
        .arg(DisplayText::date(row.plannedFrom));
}
} // namespace

QList<Column<PositionRow>> PositionColumns::all()
{
    QList<Column<P>> list{
        column("position", QT_TRANSLATE_NOOP("PositionColumns", "Position"), name, [](const P &r) { return r.id; }),
        column("mark", QT_TRANSLATE_NOOP("PositionColumns", "Change"), [](const P &r) { return OrderWords::mark(r.mark); }),
        column("quantity", QT_TRANSLATE_NOOP("PositionColumns", "Quantity"), quantity, [](const P &r) { return r.quantity; }),
        column("brief", QT_TRANSLATE_NOOP("PositionColumns", "Term / notice"),
               [](const P &r) { return hasTerm(r) ? TermWords::brief(r.contractBound, r.term) : QString(); }),
        term("minimum", QT_TRANSLATE_NOOP("PositionColumns", "Term"), TermWords::minimum),
        term("notice", QT_TRANSLATE_NOOP("PositionColumns", "Notice period"), TermWords::notice),
        term("renewal", QT_TRANSLATE_NOOP("PositionColumns", "Automatic renewal"), TermWords::renewal),
        amount("once", QT_TRANSLATE_NOOP("PositionColumns", "One-time"), &P::onceNet),
        amount("monthly", QT_TRANSLATE_NOOP("PositionColumns", "Monthly"), &P::monthlyNet),
        column(
            "from", QT_TRANSLATE_NOOP("PositionColumns", "Effective on"), [](const P &r) { return DisplayText::date(r.from); },
            [](const P &r) { return r.from; }),
        column("planned", QT_TRANSLATE_NOOP("PositionColumns", "Planned"), planned, [](const P &r) { return r.plannedFrom; }),
    };
    list[0].hint = hint;
    list[0].look = [](const P &r) {
        return r.kind == Kind::Head ? CellLook::Section : r.kind == Kind::Product ? CellLook::Strong : CellLook::Plain;
    };
    list[1].tone = [](const P &r) { return OrderWords::markTone(r.mark); };
    list[2].alignment = Qt::AlignRight | Qt::AlignVCenter;
    list[2].hint = hint;
    list[3].hint = [](const P &r) {
        return !hasTerm(r) ? QString() : r.contractBound ? TermWords::asContract() : TermWords::renewal(r.term);
    };
    return list;
}
