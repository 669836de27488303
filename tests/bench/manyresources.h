#pragma once
#include "documenttypes.h"
#include "jsoncodec.h"
#include "manycontracts.h"
#include "ordertypes.h"

/// 50,000 resources of a large customer as the changes feed brings them, for what is measured.
namespace ManyResources
{
inline constexpr int contracts = 5000, orders = 10000, documents = 30000; // and one self-care per contract

template <typename T>
Change change(const char *kind, const T &row)
{
    return {QString::fromLatin1(kind), row.id, row.rev, false, JsonCodec::toJson(row)};
}

inline Change orderChange(int n, qint64 rev)
{
    Order order;
    order.id = ManyContracts::id("order", n);
    order.rev = rev;
    order.number = QStringLiteral("A-%1").arg(n);
    order.state = Ordering::OrderState::Provisioning;
    order.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + n * 60'000LL, Qt::UTC);
    for (int i = 0; i < 2; ++i)
        order.items.append(OrderItem());
    for (int i = 0; i < 4; ++i)
        order.steps.append(OrderStep());
    return change("order", order);
}

inline Change documentChange(int n)
{
    Document document;
    document.id = ManyContracts::id("document", n);
    document.rev = n;
    document.type = Contract::DocumentType::InvoicePdf;
    document.number = QStringLiteral("RE-%1").arg(n);
    document.title = QStringLiteral("Rechnung %1").arg(n);
    document.documentDate = QDate(2025, 1, 1);
    return change("document", document);
}

inline QList<Change> everything()
{
    QList<Change> all;
    for (int n = 1; n <= contracts; ++n)
        all << change("contract", ManyContracts::contract(n)) << change("self_care", ManyContracts::selfCare(n));
    for (int n = 1; n <= orders; ++n)
        all << orderChange(n, n);
    for (int n = 1; n <= documents; ++n)
        all << documentChange(n);
    return all;
}
} // namespace ManyResources
