#pragma once
#include "cataloguetypes.h"
#include "contractdifference.h"
#include "orderdraft.h"
#include "result.h"
#include "secret.h"

#include <QCoroTask>
#include <QObject>
#include <optional>

/// Orders, the price list and the option journey (R3-040…047, R3-070…087). Drafts survive a restart. An order is sent once: its
/// key is written before anything is sent, and after a lost answer the portal is asked what became of it, never sent again.
class OrderService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<Order> orders() const = 0;
    virtual std::optional<Order> order(const QString &id) const = 0;
    virtual std::optional<Catalogue> catalogue() const = 0;

    /// All entries of the outbox, newest first.
    virtual QList<OrderDraft> drafts() const = 0;
    /// An empty draft of this contract, stored.
    virtual QCoro::Task<Result<OrderDraft>> newDraft(QString contractId) = 0;
    /// What a Refused or NotOrdered entry wanted, as a new draft under a new key; the old entry goes.
    virtual QCoro::Task<Result<OrderDraft>> renewDraft(QString id)
    {
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"), id);
    }
    /// What changed in the contract since the draft last agreed with it; saving the draft with the contract's present rev makes
    /// it agree again.
    virtual QList<ContractDifference> differences(const QString &draftId) const
    {
        Q_UNUSED(draftId)
        return {};
    }
    /// Only while Draft; the first `Prepared` freezes it.
    virtual QCoro::Task<Result<void>> saveDraft(OrderDraft draft) = 0;
    virtual QCoro::Task<Result<void>> discardDraft(QString id) = 0;

    /// Proof of address or porting form; found by content, at most 10 MB (G-21).
    virtual QCoro::Task<Result<Upload>> upload(QString path, Ordering::UploadPurpose purpose) = 0;

    /// Orders, released by the Kundenkennwort, which is never stored. While it runs a second call for the same draft answers
    /// Conflict/order_in_progress. A wrong Kundenkennwort leaves the draft as it was. Server/order_unknown: no usable answer came
    /// and the portal cannot be asked just now; reconcile() settles it. Conflict/order_key_voided: it was asked, and nothing was
    /// ordered.
    virtual QCoro::Task<Result<Order>> submit(QString draftId, Secret release) = 0;
    /// Asks the portal what became of every Prepared, Sending or Unknown entry; called at start and when the connection is back.
    virtual QCoro::Task<Result<void>> reconcile() = 0;

    /// False offline and when not signed in: costly writes are then refused, never queued.
    virtual bool canOrder() const = 0;
    /// Why not, for the words beside the button: offline, not signed in, another role, a damaged outbox.
    virtual std::optional<Error> orderRefusal() const { return std::nullopt; }

Q_SIGNALS:
    void ordersChanged();
    void catalogueChanged();
    void draftsChanged();
    void canOrderChanged();
};
