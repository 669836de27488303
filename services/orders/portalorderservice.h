#pragma once
#include "cachedkind.h"
#include "orderoutbox.h"
#include "orderservice.h"
#include "pbxtokens.h"

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

    QList<OrderDraft> drafts() const override;
    QList<ContractDifference> differences(const QString &draftId) const override;
    QCoro::Task<Result<OrderDraft>> newDraft(QString contractId) override;
    QCoro::Task<Result<OrderDraft>> renewDraft(QString id) override;
    QCoro::Task<Result<void>> saveDraft(OrderDraft draft) override;
    QCoro::Task<Result<void>> discardDraft(QString id) override;
    QCoro::Task<Result<Upload>> upload(QString path, Ordering::UploadPurpose purpose) override;

    QCoro::Task<Result<Order>> submit(QString draftId, Secret release) override;
    /// Orders items of the Warenkorb (R4-009), durable before it is sent and settled like any other; a refusal leaves them in the
    /// Warenkorb. Administrator Kundenportal or Telefonanlage. Errors as submit(); Conflict/order_in_progress while the outcome
    /// of an order of this system is not known yet.
    QCoro::Task<Result<Order>> submitCart(CartOrder cart, Secret release);
    /// Orders of the Warenkorb whose outcome is not known yet.
    QList<CartOrder> openCarts() const;
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
    /// What opens the portal's door for an order.
    struct Keys {
        Secret release;
        Secret pbxToken; ///< of the Warenkorb, where the role needs one
    };
    QCoro::Task<Result<OrderDraft>> insert(OrderDraft draft, CartOrder cart);
    bool isCart(const QString &id) const;
    /// Of an entry that is Sending; the state it ends in is written before this returns.
    QCoro::Task<Result<Order>> send(OutboxEntry sending, Keys keys);
    QCoro::Task<Result<Order>> submitOnce(QString draftId, Keys keys);
    QCoro::Task<Result<Order>> submitLocked(QString draftId, Keys keys);
    QCoro::Task<Result<Secret>> cartToken(QString contractId);
    /// Why nothing can be sent or asked; `cart`: an Administrator Telefonanlage may, too.
    std::optional<Error> refusalOf(bool cart) const;
    QCoro::Task<Result<void>> record(OrderDraft draft);
    QCoro::Task<Result<void>> reconcileAll();
    /// Asks what became of it; the order when there is one, Conflict/order_key_voided when there is none and never will be.
    QCoro::Task<Result<Order>> reconcileOne(OrderDraft draft);
    QCoro::Task<Result<Order>> askPortal(QString key);
    void adopt(const Order &order);
    /// The Kundenkennwort travels in a header; what does not fit there cannot be right.
    static bool fitsHeader(const Secret &release);
    void noteRefusal();
    const OutboxEntry *entry(const QString &id) const;

    OrderOutbox m_outbox;
    Channel &m_channel;
    PortalFeed &m_feed;
    SessionService &m_session;
    const ContractService &m_contracts;
    const Clock &m_clock;
    PbxTokens m_tokens;
    WorkThread m_files;
    CachedKind<Order> m_orders{QStringLiteral("order")};
    CachedKind<Catalogue> m_catalogues{QStringLiteral("catalogue")};
    QList<Order> m_sorted; ///< newest first
    QList<OutboxEntry> m_entries;
    QList<OrderDraft> m_drafts; ///< of all entries
    std::optional<Error> m_outboxError;
    QSet<QString> m_busy; ///< being sent or asked about by this process
    bool m_settling = true;
    bool m_reconciling = false;
    bool m_could = false;
};
