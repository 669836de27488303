#include "orderoutcome.h"

namespace
{
using State = OrderDraft::State;

State stateOf(const Error &error)
{
    if (error.kind == Error::Kind::Auth)
        return State::Draft; // of the portal or of the gate before it
    // Without a code of the contract somebody in between has answered.
    if (error.httpStatus < 400 || error.httpStatus >= 500 || error.code.startsWith(QLatin1String("http_")))
        return State::Unknown;
    switch (error.kind) {
    case Error::Kind::RateLimited:
        return State::Draft;
    case Error::Kind::Forbidden:
        return error.code == QLatin1String("wrong_order_release") ? State::Draft : State::Refused;
    case Error::Kind::Conflict:
        if (error.code == QLatin1String("order_key_voided"))
            return State::NotOrdered;
        return error.code == QLatin1String("order_in_progress") || error.code == QLatin1String("order_key_used") ? State::Unknown
                                                                                                                 : State::Refused;
    case Error::Kind::Invalid:
        return error.code == QLatin1String("order_key_reused") ? State::Unknown : State::Refused;
    case Error::Kind::NotFound:
        return State::Refused;
    default:
        return State::Unknown; // 408, 405 and whatever a proxy may have put in between
    }
}
} // namespace

OrderOutcome OrderOutcome::of(const Result<Order> &answer)
{
    if (!answer)
        return {stateOf(answer.error()), answer.error().code};
    // An answer that names no order proves none.
    if (answer->id.isEmpty())
        return {State::Unknown, QStringLiteral("invalid_answer")};
    return {State::Confirmed, {}};
}
