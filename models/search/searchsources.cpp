#include "searchsources.h"

#include "contractwords.h"
#include "displaytext.h"
#include "documentwords.h"
#include "numberrow.h"
#include "orderwords.h"
#include "pbxwords.h"
#include "phonenumber.h"
#include "searchindex.h"
#include "seatrow.h"
#include "ticketwords.h"
#include "userwords.h"

#include <QCoreApplication>

namespace
{
/// What is there, between middle dots.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

template <typename Row, typename Make>
QList<SearchEntry> entries(const QList<Row> &rows, Make make)
{
    QList<SearchEntry> list;
    list.reserve(rows.size());
    for (const Row &row : rows)
        list.append(make(row));
    return list;
}

/// Every number of a block, so that an extension's number leads to its contract.
QStringList numbersOf(const ServiceContract &contract)
{
    QStringList numbers;
    for (const NumberObject &object : contract.numbers) {
        const qulonglong first = QStringView(object.first).mid(1).toULongLong();
        for (int i = 0; i < object.count; ++i)
            numbers.append(QString::number(first + i));
    }
    return numbers;
}
} // namespace

QList<SearchEntry> SearchSources::documents(const QList<DocumentRow> &rows)
{
    return entries(rows, [](const DocumentRow &row) {
        const Document &d = row.document;
        const QString page =
            Contract::isContractDocument(d.type) ? QStringLiteral("contractDocuments") : QStringLiteral("invoices");
        const QString gross = row.figures ? row.figures->gross.toDisplay() : QString();
        return SearchEntry{page,
                           d.id,
                           joined({DocumentWords::kind(d), d.number}),
                           joined({DisplayText::date(d.documentDate), gross, d.contractNumber}),
                           d.title + u' ' + d.fileName + u' ' + d.correctsNumber,
                           {},
                           d.documentDate};
    });
}

QList<SearchEntry> SearchSources::contracts(const QList<ServiceContract> &contracts)
{
    return entries(contracts, [](const ServiceContract &c) {
        QStringList words;
        for (const Location &location : c.locations)
            words << location.name << location.street << location.postCode;
        for (const ContractItem &item : c.items)
            words << item.name;
        return SearchEntry{QStringLiteral("contracts"),
                           c.id,
                           joined({c.number, c.product}),
                           joined({ContractWords::state(c.state), ContractWords::places(c)}),
                           words.join(u' '),
                           numbersOf(c),
                           c.begin};
    });
}

QList<SearchEntry> SearchSources::orders(const QList<Order> &orders)
{
    return entries(orders, [](const Order &o) {
        QStringList words{o.contractNumber, o.orderedBy};
        for (const OrderItem &item : o.items)
            words << item.name;
        return SearchEntry{QStringLiteral("orders"),
                           o.id,
                           joined({o.number, OrderWords::kind(o.kind)}),
                           joined({OrderWords::state(o.state), DisplayText::date(o.createdAt.date()), o.product}),
                           words.join(u' '),
                           {},
                           o.createdAt.date()};
    });
}

QList<SearchEntry> SearchSources::tickets(const QList<Ticket> &tickets)
{
    return entries(tickets, [](const Ticket &t) {
        QStringList words{t.createdBy, t.contactName};
        for (const TicketMessage &message : t.messages)
            words << message.text;
        return SearchEntry{QStringLiteral("tickets"),
                           t.id,
                           joined({t.number, t.subject}),
                           joined({TicketWords::kind(t.kind), DisplayText::date(t.changedAt.date()), TicketWords::relation(t)}),
                           words.join(u' '),
                           {},
                           t.changedAt.date()};
    });
}

QList<SearchEntry> SearchSources::users(const QList<PortalUser> &users)
{
    return entries(users, [](const PortalUser &u) {
        return SearchEntry{QStringLiteral("users"),   u.id,    joined({u.userName, u.fullName}),
                           UserWords::roles(u.roles), u.email, {u.phoneNumber},
                           u.createdAt.date()};
    });
}

QList<SearchEntry> SearchSources::contacts(const CustomerRecord &customer)
{
    return entries(customer.contacts, [](const ContactPerson &c) {
        return SearchEntry{
            QStringLiteral("company"), {}, c.name, joined({c.email, PhoneNumber::display(c.phone)}), {}, {c.phone}, {}};
    });
}

QList<SearchEntry> SearchSources::telephones(const PbxStock &stock)
{
    NationalNumbers form;
    QHash<QString, QStringList> numbers; // by seat
    for (const PbxNumber &number : stock.numbers)
        numbers[number.seatId].append(number.number);
    QList<SearchEntry> list = entries(SeatRows::build(stock, form), [&numbers](const SeatRow &row) {
        return SearchEntry{QStringLiteral("seats"),
                           row.id,
                           joined({row.extension, row.name}),
                           joined({row.product, row.numbers}),
                           joined({row.group, row.device}),
                           numbers.value(row.id),
                           {}};
    });
    list += entries(NumberRows::build(stock, form), [](const NumberRow &row) {
        return SearchEntry{QStringLiteral("numbers"),
                           row.id,
                           row.number,
                           joined({PbxWords::state(row.state), row.seat}),
                           row.group,
                           {row.e164},
                           {}};
    });
    return list;
}

QList<SearchEntry> SearchSources::calls(const CallRecords &records, const QString &typed)
{
    if (SearchIndex::digitsOf(typed).size() < 3)
        return {};
    return entries(records.numbers(typed, mostCalls), [](const QString &number) {
        return SearchEntry{QStringLiteral("calls"),
                           number,
                           PhoneNumber::display(number),
                           QCoreApplication::translate("SearchSources", "a number called"),
                           {},
                           {},
                           {}};
    });
}
