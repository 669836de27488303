#pragma once
#include "archiverecord.h"
#include "callrecords.h"
#include "contracttypes.h"
#include "ordertypes.h"
#include "pbxlookup.h"
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
/// Seats and numbers of all telephone systems.
QList<SearchEntry> telephones(const PbxStock &stock);
/// Numbers among the calls that hold the typed part; none for fewer than three digits. They are too many for an index: the
/// store's own dictionary is asked.
QList<SearchEntry> calls(const CallRecords &records, const QString &typed);
constexpr int mostCalls = 200;
} // namespace SearchSources
