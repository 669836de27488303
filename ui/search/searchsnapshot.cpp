#include "searchsnapshot.h"

#include "contractservice.h"
#include "documentservice.h"
#include "orderservice.h"
#include "pagetable.h"
#include "pbxservice.h"
#include "searchsources.h"
#include "ticketservice.h"
#include "uicontext.h"
#include "userservice.h"

#include <QSet>

SearchModel::Gather SearchSnapshot::of(const UiContext &context)
{
    QSet<QString> visible;
    QList<SearchEntry> pages;
    for (const PageEntry &entry : PageTable::all())
        if (entry.visibleTo(context)) {
            visible.insert(entry.id);
            pages.append({entry.id, {}, entry.titleText(), entry.groupText(), {}, {}, {}});
        }
    return [visible, pages, documents = context.documents.rows(),
            contracts = context.contracts ? context.contracts->contracts() : QList<ServiceContract>(),
            customer = context.contracts ? context.contracts->customer() : std::nullopt,
            orders = context.orders ? context.orders->orders() : QList<Order>(),
            stock = context.pbx ? context.pbx->stock() : PbxStock(),
            tickets = context.tickets ? context.tickets->tickets() : QList<Ticket>(),
            users = context.users ? context.users->users() : QList<PortalUser>()] {
        QList<SearchEntry> all = pages + SearchSources::documents(documents) + SearchSources::contracts(contracts) +
                                 SearchSources::orders(orders) + SearchSources::tickets(tickets) + SearchSources::users(users) +
                                 SearchSources::telephones(stock) + SearchSources::contacts(customer.value_or(CustomerRecord()));
        all.removeIf([&visible](const SearchEntry &entry) { return !visible.contains(entry.page); });
        return all;
    };
}
