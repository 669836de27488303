#include "ordercalls.h"

#include <QUrlQuery>

using namespace CallKit;

Reply<Order> OrderCalls::place(Channel &channel, OrderRequest request, QString key, Secret release)
{
    Request call = post(QStringLiteral("/v1/orders"), request);
    call.idempotencyKey = key;
    call.orderRelease = release;
    return ask<Order>(channel, call);
}

Reply<Order> OrderCalls::placeCart(Channel &channel, CartOrder cart, QString key, Secret release, Secret pbxToken)
{
    Request call = post(QStringLiteral("/v1/pbx/cart/orders"), cart);
    call.idempotencyKey = key;
    call.orderRelease = release;
    call.pbxToken = pbxToken;
    return ask<Order>(channel, call);
}

Reply<Order> OrderCalls::byKey(Channel &channel, QString key)
{
    return ask<Order>(channel, Request::get(QStringLiteral("/v1/orders/by-key/") + segment(key), true));
}

Reply<void> OrderCalls::voidKey(Channel &channel, QString key)
{
    Request call = Request::post(QStringLiteral("/v1/order-keys/%1/void").arg(segment(key)));
    call.background = true;
    return tell(channel, call);
}

Reply<Upload> OrderCalls::upload(Channel &channel, Ordering::UploadPurpose purpose, QByteArray bytes)
{
    const auto word = JsonCodec::enumToWire(QMetaEnum::fromType<Ordering::UploadPurpose>(), int(purpose));
    Request call = Request::post(QStringLiteral("/v1/uploads"));
    call.query.addQueryItem(QStringLiteral("purpose"), word);
    call.upload = bytes;
    return ask<Upload>(channel, call);
}
