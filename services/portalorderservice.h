#pragma once
#include "cachedkind.h"
#include "orderoutbox.h"
#include "orderservice.h"

#include <QSet>

class Channel;
class ContractService;
class PortalFeed;
class SessionService;
struct FeedNews;

/// OrderService over the changes feed's rows, outbox.db and the portal. What each answer makes of an entry: OrderOutcome.
class PortalOrderService final : public OrderService
{
    Q_OBJECT
public:
    PortalOrderService(OrderOutbox::Settings outbox, Channel &channel, PortalFeed &feed, SessionService &session,
                       const ContractService &contracts, const Clock &clock);
    ~PortalOrderService() override;

    QList<Order> orders() const override { return m_sorted; }
    std::optional<Order> order(const QString &id) const override { return m_orders.value(id); }
    std::optional<Catalogue> catalogue() const override;

    QList<OrderDraft> drafts() const override { return m_drafts; }
    QList<ContractDifference> differences(const QString &draftId) const override;
    QCoro::Task<Result<OrderDraft>> newDraft(QString contractId) override;
    QCoro::Task<Result<OrderDraft>> renewDraft(QString id) override;
    QCoro::Task<Result<void>> saveDraft(OrderDraft draft) override;
    QCoro::Task<Result<void>> discardDraft(QString id) override;
    QCoro::Task<Result<Upload>> upload(QString path, Ordering::UploadPurpose purpose) override;

    QCoro::Task<Result<Order>> submit(QString draftId, Secret release) override;
    QCoro::Task<Result<void>> reconcile() override;

    bool canOrder() const override { return !orderRefusal(); }
    std::optional<Error> orderRefusal() const override;

    /// False: nothing is reconciled unless reconcile() is called (the command line only looks).
    void setSettling(bool on) { m_settling = on; }
    /// The entries as outbox.db has them now, for a caller that cannot wait for draftsChanged().
    QCoro::Task<Result<void>> readOutbox();

private:
    QString userId() const;
    void follow(const FeedNews &news);
    QCoro::Task<void> followOutbox(bool always);
    QCoro::Task<Result<OrderDraft>> insert(OrderRequest request, int step);
    /// Of an entry that is Sending; the state it ends in is written before this returns.
    QCoro::Task<Result<Order>> send(OrderDraft draft, Secret release);
    QCoro::Task<Result<Order>> submitLocked(QString draftId, Secret release);
    QCoro::Task<Result<void>> record(OrderDraft draft);
    QCoro::Task<Result<void>> reconcileAll();
    /// Asks what became of it; the order when there is one, Conflict/order_key_voided when there is none and never will be.
    QCoro::Task<Result<Order>> reconcileOne(OrderDraft draft);
    QCoro::Task<Result<Order>> askPortal(QString key);
    void adopt(const Order &order);
    void noteRefusal();
    const OutboxEntry *entry(const QString &id) const;

    OrderOutbox m_outbox;
    Channel &m_channel;
    PortalFeed &m_feed;
    SessionService &m_session;
    const ContractService &m_contracts;
    const Clock &m_clock;
    WorkThread m_files;
    CachedKind<Order> m_orders{QStringLiteral("order")};
    CachedKind<Catalogue> m_catalogues{QStringLiteral("catalogue")};
    QList<Order> m_sorted; ///< newest first
    QList<OutboxEntry> m_entries;
    QList<OrderDraft> m_drafts;
    std::optional<Error> m_outboxError;
    QSet<QString> m_busy; ///< being sent or asked about by this process
    bool m_settling = true;
    bool m_reconciling = false;
    bool m_could = false;
};
