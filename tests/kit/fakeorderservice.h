#pragma once
#include "answergate.h"
#include "orderservice.h"

/// Orders from memory; the outbox keeps what it is given and never sends.
class FakeOrderService final : public OrderService
{
    Q_OBJECT
public:
    using OrderService::OrderService;

    QList<Order> rows;
    std::optional<Catalogue> list;
    QList<OrderDraft> entries;
    Result<Upload> uploaded{fail(Error::Kind::Offline, QStringLiteral("connection_failed"))};
    Result<Order> ordered{fail(Error::Kind::Offline, QStringLiteral("connection_failed"))};
    AnswerGate gate;
    QStringList calls;

    /// As if the connection came or went.
    void setCanOrder(bool can)
    {
        m_can = can;
        Q_EMIT canOrderChanged();
    }

    QList<Order> orders() const override { return rows; }
    std::optional<Order> order(const QString &id) const override
    {
        for (const Order &row : rows)
            if (row.id == id)
                return row;
        return std::nullopt;
    }
    std::optional<Catalogue> catalogue() const override { return list; }
    QList<OrderDraft> drafts() const override { return entries; }
    QCoro::Task<Result<OrderDraft>> newDraft(QString contractId) override
    {
        OrderDraft draft;
        draft.id = QStringLiteral("draft-%1").arg(++m_drafts);
        draft.request.contractId = contractId;
        entries.prepend(draft);
        Q_EMIT draftsChanged();
        co_return draft;
    }
    QCoro::Task<Result<void>> saveDraft(OrderDraft draft) override
    {
        for (OrderDraft &entry : entries)
            if (entry.id == draft.id)
                entry = draft;
        Q_EMIT draftsChanged();
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> discardDraft(QString id) override
    {
        entries.removeIf([&id](const OrderDraft &draft) { return draft.id == id; });
        Q_EMIT draftsChanged();
        co_return Result<void>();
    }
    QCoro::Task<Result<Upload>> upload(QString path, Ordering::UploadPurpose) override
    {
        calls << QStringLiteral("upload ") + path;
        co_await gate.pass();
        co_return uploaded;
    }
    QCoro::Task<Result<Order>> submit(QString draftId, Secret) override
    {
        calls << QStringLiteral("submit ") + draftId;
        co_await gate.pass();
        co_return ordered;
    }
    QCoro::Task<Result<void>> reconcile() override { co_return Result<void>(); }
    bool canOrder() const override { return m_can; }

private:
    bool m_can = true;
    int m_drafts = 0;
};
