#pragma once
#include "callkit.h"
#include "carttypes.h"

/// Orders' remote half. Lists come from the changes feed.
namespace OrderCalls
{
using CallKit::Reply;

/// POST /v1/orders under `key`, released by the Kundenkennwort. It is sent once; nothing here repeats it.
Reply<Order> place(Channel &channel, OrderRequest request, QString key, Secret release);
/// POST /v1/pbx/cart/orders, likewise; `pbxToken` empty: an Administrator Kundenportal needs none.
Reply<Order> placeCart(Channel &channel, CartOrder cart, QString key, Secret release, Secret pbxToken);
/// The order that came into being under this key. Error: NotFound.
Reply<Order> byKey(Channel &channel, QString key);
/// From now on nothing can be ordered under this key. Error: Conflict/order_key_used when something was.
Reply<void> voidKey(Channel &channel, QString key);
/// The bytes of a file; what they are is looked at by the portal.
Reply<Upload> upload(Channel &channel, Ordering::UploadPurpose purpose, QByteArray bytes);
} // namespace OrderCalls
