#include "cartmodel.h"

#include "displaytext.h"
#include "errorwords.h"
#include "pbxlookup.h"
#include "phonenumber.h"

namespace
{
using R = CartRow;

QString say(const char *text)
{
    return QCoreApplication::translate("CartModel", text);
}

QString productName(const PbxLookup &pbx, const QString &code)
{
    if (const PbxSystem *system = pbx.system())
        for (const SeatProduct &product : system->products)
            if (product.code == code)
                return product.name;
    return code;
}

QString numberWords(const PbxLookup &pbx, const QString &id)
{
    const PbxNumber *number = pbx.number(id);
    return number ? PhoneNumber::display(number->number) : id;
}

QList<Column<R>> allColumns()
{
    const char *context = "CartModel";
    auto what = makeColumn<R>(context, "what", QT_TRANSLATE_NOOP("CartModel", "Order"),
                              [](const R &r) { return CartWords::kind(r.item.kind); });
    what.look = [](const R &) { return CellLook::Strong; };
    auto subject =
        makeColumn<R>(context, "subject", QT_TRANSLATE_NOOP("CartModel", "Subject"), [](const R &r) { return r.subject; });
    subject.hint = [](const R &r) { return CartWords::effect(r.item); };
    auto state = makeColumn<R>(context, "state", QT_TRANSLATE_NOOP("CartModel", "State"),
                               [](const R &r) { return CartWords::state(r.item.state); });
    state.tone = [](const R &r) { return CartWords::stateTone(r.item.state); };
    state.hint = [](const R &r) {
        return r.item.problem.isEmpty() ? QString() : ErrorWords::of(Error::make(Error::Kind::Conflict, r.item.problem)).text;
    };
    const auto amount = [context](const char *key, const char *title, Money CartItem::*member) {
        auto column = makeColumn<R>(
            context, key, title, [member](const R &r) { return (r.item.*member).toDisplay(); },
            [member](const R &r) -> QVariant { return (r.item.*member).units(); });
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        return column;
    };
    auto once = amount("once", QT_TRANSLATE_NOOP("CartModel", "Once, net"), &CartItem::onceNet);
    auto monthly = amount("monthly", QT_TRANSLATE_NOOP("CartModel", "Monthly, net"), &CartItem::monthlyNet);
    auto by =
        makeColumn<R>(context, "by", QT_TRANSLATE_NOOP("CartModel", "Put in by"), [](const R &r) { return r.item.createdBy; });
    auto at = makeColumn<R>(
        context, "at", QT_TRANSLATE_NOOP("CartModel", "Put in at"),
        [](const R &r) { return DisplayText::instant(r.item.createdAt); },
        [](const R &r) -> QVariant { return r.item.createdAt; });
    return {what, subject, state, once, monthly, by, at};
}
} // namespace

CartModel::CartModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const CartRow &row) { return row.item.id; }, parent)
{
}

QString CartWords::kind(Pbx::CartKind kind)
{
    switch (kind) {
    case Pbx::CartKind::SeatCreation:
        return say(QT_TRANSLATE_NOOP("CartModel", "New seat"));
    case Pbx::CartKind::SeatProductChange:
        return say(QT_TRANSLATE_NOOP("CartModel", "Other product of a seat"));
    case Pbx::CartKind::NumberActivation:
        return say(QT_TRANSLATE_NOOP("CartModel", "Activate number"));
    case Pbx::CartKind::AnywhereCreation:
        return say(QT_TRANSLATE_NOOP("CartModel", "New Anywhere portal"));
    case Pbx::CartKind::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CartModel", "Other order"));
}

QString CartWords::state(Pbx::CartState state)
{
    switch (state) {
    case Pbx::CartState::Open:
        return say(QT_TRANSLATE_NOOP("CartModel", "open"));
    case Pbx::CartState::AwaitingRelease:
        return say(QT_TRANSLATE_NOOP("CartModel", "waits for release"));
    case Pbx::CartState::Invalid:
        return say(QT_TRANSLATE_NOOP("CartModel", "no longer possible"));
    case Pbx::CartState::Unknown:
        break;
    }
    return {};
}

Tone CartWords::stateTone(Pbx::CartState state)
{
    return state == Pbx::CartState::Invalid ? Tone::Bad : state == Pbx::CartState::AwaitingRelease ? Tone::Warning : Tone::Info;
}

QString CartWords::subject(const CartItem &item, const PbxLookup &pbx)
{
    switch (item.kind) {
    case Pbx::CartKind::SeatCreation:
        return say(QT_TRANSLATE_NOOP("CartModel", "%1 for %2, internal number %3"))
            .arg(productName(pbx, item.seatCreation.productCode), item.seatCreation.settings.name,
                 item.seatCreation.settings.extension);
    case Pbx::CartKind::SeatProductChange: {
        const Seat *seat = pbx.seat(item.seatProductChange.seatId);
        return say(QT_TRANSLATE_NOOP("CartModel", "%1: %2 instead of %3"))
            .arg(seat ? seat->settings.name : item.seatProductChange.seatId, productName(pbx, item.seatProductChange.productCode),
                 seat ? productName(pbx, seat->productCode) : QString());
    }
    case Pbx::CartKind::NumberActivation:
        return numberWords(pbx, item.numberActivation.numberId);
    case Pbx::CartKind::AnywhereCreation: {
        const PbxGroup *group = pbx.group(item.anywhereCreation.groupId);
        return say(QT_TRANSLATE_NOOP("CartModel", "%1 in %2 on %3"))
            .arg(item.anywhereCreation.settings.name, group ? group->settings.name : QString(),
                 numberWords(pbx, item.anywhereCreation.numberId));
    }
    case Pbx::CartKind::Unknown:
        break;
    }
    return {};
}

QString CartWords::effect(const CartItem &item)
{
    switch (item.kind) {
    case Pbx::CartKind::SeatCreation:
        return say(QT_TRANSLATE_NOOP("CartModel", "The seat is set up and billed from the day of the order."));
    case Pbx::CartKind::SeatProductChange:
        return say(QT_TRANSLATE_NOOP("CartModel", "The seat keeps its settings; the price changes from the day of the order."));
    case Pbx::CartKind::NumberActivation:
        return say(QT_TRANSLATE_NOOP("CartModel", "The number becomes active and is billed from the day of the order."));
    case Pbx::CartKind::AnywhereCreation:
        return say(QT_TRANSLATE_NOOP("CartModel", "The portal is set up at once; it costs nothing."));
    case Pbx::CartKind::Unknown:
        break;
    }
    return {};
}
