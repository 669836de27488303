#pragma once
#include "ordertypes.h"

#include <QDateTime>

/// A costly write on its way (docs/adr): Draft is being edited, Prepared is written with its key, Sending is on the wire;
/// Confirmed and Refused are final answers, Unknown waits for reconcile(), NotOrdered was reconciled to "never arrived".
struct OrderDraft {
    Q_GADGET
public:
    enum class State { Draft, Prepared, Sending, Confirmed, Refused, Unknown, NotOrdered };
    Q_ENUM(State)

    QString id; ///< also the idempotency key
    State state = State::Draft;
    OrderRequest request;
    int step = 1; ///< of the journey, 1…4
    QDateTime changedAt;
    QString orderId;     ///< Confirmed
    QString orderNumber; ///< Confirmed
    QString errorCode;   ///< Refused, Unknown: why
    bool operator==(const OrderDraft &) const = default;

    /// No answer is known yet, or none was asked for.
    bool isOpen() const { return state == State::Prepared || state == State::Sending || state == State::Unknown; }
};
