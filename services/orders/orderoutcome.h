#pragma once
#include "orderdraft.h"
#include "result.h"

/// What an answer to POST /v1/orders makes of its entry. Pure; the whole table:
///
/// | answer | state | why |
/// |---|---|---|
/// | 2xx with an order | Confirmed | |
/// | 401, or none because nobody is signed in | Draft | nothing was looked at |
/// | 403 wrong_order_release | Draft | wrong Kundenkennwort: the same draft may be sent again |
/// | 429 | Draft | paused or too fast: not carried out, `retryAfter` says for how long |
/// | 409 order_key_voided | NotOrdered | given up before it arrived |
/// | 409 order_in_progress, order_key_used, 422 order_key_reused | Unknown | something may have been ordered under this key |
/// | any other 4xx (412, 422, price_changed …) | Refused | final; the portal keeps it under the key |
/// | 5xx, 4xx without a code of the contract, an unreadable answer, none, cancelled | Unknown | it may have been carried out: the
/// portal is asked |
///
/// "Connection refused" is Unknown as well: it may be the second try of a connection that broke behind the request.
struct OrderOutcome {
    OrderDraft::State state = OrderDraft::State::Unknown;
    QString errorCode;

    static OrderOutcome of(const Result<Order> &answer);
};
