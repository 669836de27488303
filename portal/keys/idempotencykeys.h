#pragma once
#include "httpmessage.h"
#include "scope.h"

#include <functional>

struct PortalContext;

/// Costly writes happen once for each key of a user: the first request does its work and stores its answer in the transaction of
/// its rows, every later one gets that answer. Keys are kept for ever. Stored are successes and final refusals (409, 412, 422);
/// after anything else the same key may be tried again.
class IdempotencyKeys
{
public:
    enum class Purpose { Order, SipPassword, DslPassword, Ticket, TicketMessage, CartItem };

    /// What the work of a key has come to.
    struct Outcome {
        Response response;
        QString subjectId;                ///< the order, contract or ticket
        std::optional<QByteArray> replay; ///< the body of later answers where it differs: a secret is shown once
        std::optional<Problem> refusal;   ///< instead of a response; what was written stays
    };
    using Work = std::function<Outcome()>;

    explicit IdempotencyKeys(PortalContext &context) : m_context(context) {}

    /// Header Idempotency-Key, a UUID. 400 `order_key_missing`.
    QString keyOf(const Request &request) const;
    /// A UUID in its stored form; nullopt when it is none.
    static std::optional<QString> normalized(const QString &text);

    /// Runs `work` in a transaction unless the key has an answer already. `body`: what was asked, without any secret. A Problem
    /// thrown by `work` undoes everything it wrote. 422 `order_key_reused`, 409 `order_key_voided`. Not inside a transaction.
    Response once(const Scope &scope, const QString &key, Purpose purpose, const QJsonObject &body, const Work &work);

    /// Nothing will ever be done under this key. 409 `order_key_used` when something was. Not inside a transaction.
    void makeVoid(const Scope &scope, const QString &key);
    /// What was done under the user's key.
    std::optional<QString> subjectOf(const Scope &scope, const QString &key, Purpose purpose);

private:
    struct Stored;
    bool claim(const Scope &scope, const QString &key, const QString &state, const QString &purpose, const QString &hash);
    void store(const Scope &scope, const QString &key, int status, const QByteArray &answer, const QString &subjectId);
    Response replay(const Scope &scope, const QString &key, const QString &purpose, const QString &hash);
    PortalContext &m_context;
};
