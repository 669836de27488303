#pragma once
#include "ctlcontext.h"

/// What the commands about contracts, orders and tickets read: the portal's present state, or without a connection the last known
/// one.
struct FeedSource {
    bool offline = false;
    QDateTime asOf; ///< when the portal was last asked with success

    enum class For { Administrator, EveryRole };
    /// Session, local rows, one turn of the feed. A device grant is not enough. Error: that of the sign-in; without a connection
    /// only when nothing is known yet.
    static QCoro::Task<Result<FeedSource>> open(CtlContext &context, For who = For::Administrator);
    /// Says the age of what follows, when offline.
    void tell(const Console &console, const QDateTime &now) const;
    /// The JSON answer with `asOf` and `offline`.
    QJsonObject answer(const QString &name, const QJsonValue &value) const;
};
