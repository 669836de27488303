#include "seatrow.h"

#include <QCoreApplication>

namespace
{
Column<SeatRow> column(const char *key, const char *name, QString SeatRow::*text)
{
    Column<SeatRow> made = makeColumn<SeatRow>("SeatRows", key, name, [text](const SeatRow &r) { return r.*text; });
    made.compare = [text](const SeatRow &a, const SeatRow &b) { return (a.*text).compare(b.*text, Qt::CaseInsensitive); };
    return made;
}

/// 9 before 11, and 011 beside 11.
int byExtension(const SeatRow &a, const SeatRow &b)
{
    return a.extension.size() != b.extension.size() ? int(a.extension.size() - b.extension.size())
                                                    : a.extension.compare(b.extension);
}
} // namespace

QString SeatRows::registration(bool registered)
{
    return registered ? QCoreApplication::translate("SeatRows", "Registered")
                      : QCoreApplication::translate("SeatRows", "Not registered");
}

QString SeatRows::findable(const QString &e164, const QString &shown)
{
    QString plain = shown;
    return shown + u' ' + plain.remove(u' ') + u' ' + e164 + u'\n';
}

QList<SeatRow> SeatRows::build(const PbxStock &stock, NationalNumbers &form)
{
    QHash<QString, QString> products, groups;
    for (const PbxSystem &system : stock.systems)
        for (const SeatProduct &product : system.products)
            products.insert(product.code, product.name);
    for (const PbxGroup &group : stock.groups)
        groups.insert(group.id, group.settings.name);
    QHash<QString, QString> shown, findables;
    for (const PbxNumber &number : stock.numbers) {
        if (number.seatId.isEmpty())
            continue;
        const QString text = form.text(number.number);
        QString &list = shown[number.seatId];
        list += list.isEmpty() ? text : QStringLiteral(", ") + text;
        findables[number.seatId] += findable(number.number, text);
    }
    QList<SeatRow> rows;
    rows.reserve(stock.seats.size());
    for (const Seat &seat : stock.seats) {
        const SeatSettings &settings = seat.settings;
        SeatRow row;
        row.id = seat.id;
        row.extension = settings.extension;
        row.name = settings.name;
        row.product = products.value(seat.productCode, seat.productCode);
        row.numbers = shown.value(seat.id);
        const QString outgoing = settings.serviceNumberFeature ? settings.serviceNumber : settings.callbackNumber;
        row.outgoing = form.text(outgoing);
        row.group = groups.value(settings.groupId);
        row.device = seat.device.model;
        row.hasNumber = !row.numbers.isEmpty();
        row.registered = seat.device.registered;
        row.find = (row.extension + u'\n' + row.name + u'\n' + row.product + u'\n' + row.group + u'\n' + row.device + u'\n' +
                    settings.email)
                       .toLower() +
                   u'\n' + findables.value(seat.id) + (outgoing.isEmpty() ? QString() : findable(outgoing, row.outgoing));
        rows << row;
    }
    return rows;
}

QList<Column<SeatRow>> SeatRows::columns()
{
    QList<Column<SeatRow>> list{
        column("extension", QT_TRANSLATE_NOOP("SeatRows", "Extension"), &SeatRow::extension),
        column("subject", QT_TRANSLATE_NOOP("SeatRows", "Participant"), &SeatRow::name),
        column("product", QT_TRANSLATE_NOOP("SeatRows", "Product"), &SeatRow::product),
        column("number", QT_TRANSLATE_NOOP("SeatRows", "Number"), &SeatRow::numbers),
        column("outgoing", QT_TRANSLATE_NOOP("SeatRows", "Shown outgoing"), &SeatRow::outgoing),
        column("state", QT_TRANSLATE_NOOP("SeatRows", "Status"), &SeatRow::device),
        column("group", QT_TRANSLATE_NOOP("SeatRows", "Group/location"), &SeatRow::group),
        column("device", QT_TRANSLATE_NOOP("SeatRows", "Device"), &SeatRow::device),
    };
    list[0].compare = byExtension;
    list[1].look = [](const SeatRow &) { return CellLook::Strong; };
    list[4].text = [](const SeatRow &r) { return r.outgoing.isEmpty() ? QStringLiteral("–") : r.outgoing; };
    list[5].text = [](const SeatRow &r) { return registration(r.registered); };
    list[5].tone = [](const SeatRow &r) { return r.registered ? Tone::Good : Tone::Bad; };
    list[5].compare = [](const SeatRow &a, const SeatRow &b) { return int(a.registered) - int(b.registered); };
    return list;
}
