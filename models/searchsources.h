#pragma once
#include "archiverecord.h"
#include "contracttypes.h"
#include "ordertypes.h"
#include "searchentry.h"
#include "tickettypes.h"
#include "usertypes.h"

/// What the global search knows of each kind of thing. Pure functions over snapshots: they may run on any thread.
namespace SearchSources
{
QList<SearchEntry> documents(const QList<DocumentRow> &rows);
QList<SearchEntry> contracts(const QList<ServiceContract> &contracts);
QList<SearchEntry> orders(const QList<Order> &orders);
QList<SearchEntry> tickets(const QList<Ticket> &tickets);
QList<SearchEntry> users(const QList<PortalUser> &users);
/// Contact persons, on the page Kundendaten.
QList<SearchEntry> contacts(const CustomerRecord &customer);
} // namespace SearchSources
