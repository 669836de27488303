#include "uicore.h"

#include "arrivalnotices.h"
#include "billcheckservice.h"
#include "callrecordservice.h"
#include "contractservice.h"
#include "contractsmodel.h"
#include "deadlineservice.h"
#include "documentservice.h"
#include "documentsmodel.h"
#include "fetchcontroller.h"
#include "language.h"
#include "newswatch.h"
#include "orderservice.h"
#include "ordersmodel.h"
#include "providerservice.h"
#include "sessionservice.h"
#include "syncloop.h"
#include "ticketservice.h"
#include "ticketsmodel.h"
#include "watchedimports.h"
#include "watchnotices.h"

UiCore::UiCore(const UiParts &parts)
{
    m_model = std::make_unique<DocumentsModel>(parts.clock);
    m_orders = std::make_unique<OrdersModel>();
    m_contracts = std::make_unique<ContractsModel>(parts.clock, [provider = &parts.provider] { return provider->contacts(); });
    m_tickets = std::make_unique<TicketsModel>();
    m_fetch = std::make_unique<FetchController>(parts.documents, m_notices);
    if (parts.contracts)
        m_deadlines = std::make_unique<DeadlineService>(*parts.contracts, parts.documents, parts.clock);
    m_context = std::make_unique<UiContext>(
        UiContext{parts, m_notices, *m_model, *m_fetch, m_router, *m_orders, *m_contracts, *m_tickets, m_deadlines.get()});
    m_loop = std::make_unique<SyncLoop>(*m_context);
    m_watch = std::make_unique<WatchNotices>(*m_context);
    m_news = std::make_unique<NewsWatch>(*m_context);
    DocumentService *documents = &parts.documents;
    SessionService *session = &parts.session;
    connect(documents, &DocumentService::rowsChanged, this, [this, documents] { m_model->merge(documents->rows()); });
    connect(session, &SessionService::rolesChanged, this, [this, documents] { m_model->merge(documents->rows()); });
    connect(&parts.language, &Language::changed, this, [this] {
        m_model->refreshWords();
        m_orders->refreshWords();
        m_contracts->refreshWords();
        m_tickets->refreshWords();
    });
    connect(&parts.provider, &ProviderService::contactsChanged, m_contracts.get(), [this] { m_contracts->refreshWords(); });
    m_model->merge(documents->rows());
    followOrdering();
    followTickets();
    followArchive();
    followFolders();
}

/// They are looked at once the archive is open, which the first look at the provider has made sure of, answered or not.
void UiCore::followFolders()
{
    WatchedImports *watched = m_context->watched;
    if (!watched)
        return;
    m_arrivals = std::make_unique<ArrivalNotices>(*m_context, *watched);
    connect(&m_context->documents, &DocumentService::onlineChanged, watched, &WatchedImports::start);
}

void UiCore::followTickets()
{
    TicketService *tickets = m_context->tickets;
    if (!tickets)
        return;
    const auto merge = [this, tickets] {
        QList<TicketRow> rows;
        for (const Ticket &ticket : tickets->tickets())
            rows.append({ticket, tickets->isArchived(ticket.id)});
        m_tickets->merge(rows);
    };
    connect(tickets, &TicketService::ticketsChanged, this, merge);
    merge();
}

void UiCore::followOrdering()
{
    if (OrderService *orders = m_context->orders) {
        connect(orders, &OrderService::ordersChanged, this, [this, orders] { m_orders->merge(orders->orders()); });
        m_orders->merge(orders->orders());
    }
    if (ContractService *contracts = m_context->contracts) {
        connect(contracts, &ContractService::contractsChanged, this,
                [this, contracts] { m_contracts->merge(contracts->contracts()); });
        m_contracts->merge(contracts->contracts());
    }
}

void UiCore::setBills(BillCheckService &service)
{
    BillCheckService *bills = &service;
    const auto refresh = [bills] {
        QCoro::connect(bills->refresh(), bills, [](const Result<void> &) {}); // what fails is told where it is shown
    };
    m_model->setBills([bills](const QString &id) { return bills->check(id); });
    connect(&m_context->documents, &DocumentService::rowsChanged, bills, refresh);
    if (m_context->contracts)
        connect(m_context->contracts, &ContractService::contractsChanged, bills, refresh);
    if (m_context->orders)
        connect(m_context->orders, &OrderService::ordersChanged, bills, refresh);
    connect(bills, &BillCheckService::checksChanged, this, [this] { m_model->refreshWords(); });
    if (m_deadlines)
        m_deadlines->addSource([bills] { return bills->objections(); });
    m_model->refreshWords();
    refresh();
}

UiCore::~UiCore() = default;

/// Call records of archived EVN come by themselves, and go or lose digits with the retention rule (G-42).
void UiCore::followArchive()
{
    CallRecordService *calls = m_context->calls;
    if (!calls)
        return;
    const auto follow = [this, calls] { calls->follow(m_context->documents.rows(), m_context->documents.archiveFolder()); };
    connect(&m_context->documents, &DocumentService::rowsChanged, calls, follow);
    connect(calls, &CallRecordService::notTaken, this, [this](const QString &, const Error &error) { m_notices.failed(error); });
    follow();
}
