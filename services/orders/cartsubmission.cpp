#include "portalorderservice.h"
#include "sessionservice.h"

#include <QPointer>

// The half of PortalOrderService that orders the Warenkorb: the same way through the outbox, the same keys.

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

/// Whoever releases as Administrator Kundenportal needs none.
QCoro::Task<Result<Secret>> PortalOrderService::cartToken(QString contractId)
{
    if (!m_session.hasRole(Contract::Role::AdministratorTelefonanlage))
        co_return Secret();
    co_return co_await m_tokens.of(contractId);
}

QCoro::Task<Result<Order>> PortalOrderService::submitCart(CartOrder cart, Secret release)
{
    const QPointer<PortalOrderService> self(this);
    if (const auto why = refusalOf(true))
        co_return fail(*why);
    if (!fitsHeader(release))
        co_return fail(Error::Kind::Forbidden, QStringLiteral("wrong_order_release"));
    // One order of this system at a time: a second one would order the same items.
    const QList<CartOrder> open = openCarts();
    for (const CartOrder &before : open)
        if (before.contractId == cart.contractId)
            co_return fail(Error::Kind::Conflict, QStringLiteral("order_in_progress"), cart.contractId);
    const Result<Secret> token = co_await cartToken(cart.contractId);
    if (!self || !token)
        co_return fail(token ? gone() : token.error());
    OrderDraft wanted;
    wanted.request.contractId = cart.contractId;
    const Result<OrderDraft> draft = co_await insert(wanted, cart);
    if (!self || !draft)
        co_return fail(draft ? gone() : draft.error());
    const Keys keys{release, *token};
    Result<Order> answer = co_await submitOnce(draft->id, keys);
    if (!self)
        co_return fail(gone());
    if (!answer && PbxTokens::isRefusal(answer.error()))
        m_tokens.drop(cart.contractId);
    // What has its final answer has nothing to be kept for: the items stand in the Warenkorb, the order among the orders.
    if (answer || answer.error().code != QLatin1String("order_unknown"))
        co_await discardDraft(draft->id);
    co_return answer;
}
