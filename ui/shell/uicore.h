#pragma once
#include "notices.h"
#include "pagerouter.h"
#include "uicontext.h"

#include <memory>

class ArrivalNotices;
class BillCheckService;
class ContractsModel;
class DeadlineService;
class DocumentsModel;
class FetchController;
class NewsWatch;
class OrdersModel;
class SyncLoop;
class TicketsModel;
class WatchNotices;

/// The parts of the window that are no widgets: notices, the shared model, the fetch, the look at the provider.
class UiCore final : public QObject
{
    Q_OBJECT
public:
    explicit UiCore(const UiParts &parts);
    ~UiCore() override;

    const UiContext &context() const { return *m_context; }
    SyncLoop &syncLoop() { return *m_loop; }
    /// Invoices are checked when one comes, and when what they are measured by has changed (B-09). Without it none is.
    void setBills(BillCheckService &bills);

private:
    void followOrdering();
    void followTickets();
    void followArchive();
    void followFolders();

    Notices m_notices;
    PageRouter m_router;
    std::unique_ptr<DocumentsModel> m_model;
    std::unique_ptr<OrdersModel> m_orders;
    std::unique_ptr<ContractsModel> m_contracts;
    std::unique_ptr<TicketsModel> m_tickets;
    std::unique_ptr<DeadlineService> m_deadlines;
    std::unique_ptr<FetchController> m_fetch;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<SyncLoop> m_loop;
    std::unique_ptr<WatchNotices> m_watch;
    std::unique_ptr<NewsWatch> m_news;
    std::unique_ptr<ArrivalNotices> m_arrivals;
};
