#include "idempotencykeys.h"

#include "portalcontext.h"
#include "sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace
{
const QString running = QStringLiteral("running"), done = QStringLiteral("done"), tombstone = QStringLiteral("void");

QString wordOf(IdempotencyKeys::Purpose purpose)
{
    switch (purpose) {
    case IdempotencyKeys::Purpose::SipPassword:
        return QStringLiteral("sip_password");
    case IdempotencyKeys::Purpose::DslPassword:
        return QStringLiteral("dsl_password");
    case IdempotencyKeys::Purpose::Ticket:
        return QStringLiteral("ticket");
    case IdempotencyKeys::Purpose::TicketMessage:
        return QStringLiteral("ticket_message");
    case IdempotencyKeys::Purpose::CartItem:
        return QStringLiteral("cart_item");
    default:
        return QStringLiteral("order");
    }
}

bool isFinal(int status)
{
    return status == 409 || status == 412 || status == 422;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A refusal as it is told again under another request id.
Problem problemOf(int status, const QByteArray &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    Problem problem(status, json.value(QStringLiteral("code")).toString().toLatin1().constData(),
                    json.value(QStringLiteral("detail")).toString());
    for (const QJsonValue &entry : json.value(QStringLiteral("errors")).toArray()) {
        QStringList params;
        for (const QJsonValue &one : entry[QStringLiteral("params")].toArray())
            params << one.toString();
        problem.withField(entry[QStringLiteral("pointer")].toString(),
                          entry[QStringLiteral("code")].toString().toLatin1().constData(), params);
    }
    return problem;
}
} // namespace

QString IdempotencyKeys::keyOf(const Request &request) const
{
    const QString text = QString::fromLatin1(request.header("idempotency-key").trimmed());
    if (const auto key = normalized(text))
        return *key;
    if (m_context.rules.refuses(Rule::OrderKeyRequired))
        throw Problem(400, "order_key_missing", QStringLiteral("Idempotency-Key wants a UUID"));
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<QString> IdempotencyKeys::normalized(const QString &text)
{
    const QString key = QUuid::fromString(text).toString(QUuid::WithoutBraces);
    return text.size() == key.size() && text.toLower() == key && !QUuid::fromString(text).isNull() ? std::optional(key)
                                                                                                   : std::nullopt;
}

bool IdempotencyKeys::claim(const Scope &scope, const QString &key, const QString &state, const QString &purpose,
                            const QString &hash)
{
    return m_context.database.write(
               QStringLiteral(
                   "INSERT INTO idempotency_keys (user_id, key, purpose, request_hash, state, status, answer, created_at) "
                   "VALUES (?, ?, ?, ?, ?, 0, '', ?) ON CONFLICT (user_id, key) DO NOTHING"),
               {scope.userId, key, purpose, hash, state, m_context.clock.nowMs()}) == 1;
}

void IdempotencyKeys::store(const Scope &scope, const QString &key, int status, const QByteArray &answer,
                            const QString &subjectId)
{
    m_context.database.write(
        QStringLiteral(
            "UPDATE idempotency_keys SET state = ?, status = ?, answer = ?, subject_id = ? WHERE user_id = ? AND key = ?"),
        {done, status, QString::fromUtf8(answer), subjectId.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : subjectId,
         scope.userId, key});
}

Response IdempotencyKeys::replay(const Scope &scope, const QString &key, const QString &purpose, const QString &hash)
{
    const auto row = m_context.database.first(QStringLiteral("SELECT * FROM idempotency_keys WHERE user_id = ? AND key = ?"),
                                              {scope.userId, key});
    if (row->text("state") == tombstone)
        throw Problem(409, "order_key_voided");
    if ((row->text("purpose") != purpose || row->text("request_hash") != hash) && m_context.rules.refuses(Rule::OrderKeyReused))
        throw Problem(422, "order_key_reused");
    const int status = int(row->number("status"));
    const QByteArray answer = row->text("answer").toUtf8();
    if (status >= 400)
        throw problemOf(status, answer);
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    Response response = Response::json(json, status);
    if (const qint64 rev = json.value(QStringLiteral("rev")).toInteger())
        response.with("ETag", Http::etag(rev));
    return response;
}

Response IdempotencyKeys::once(const Scope &scope, const QString &key, Purpose purpose, const QJsonObject &body, const Work &work)
{
    PortalDatabase &db = m_context.database;
    const QString word = wordOf(purpose);
    const QString hash = QString::fromLatin1(Sha256::hex(word.toUtf8() + '\n' + compact(body)));
    std::optional<Problem> refusal;
    try {
        Response response = Transaction::run(db, [&] {
            // The loser waits here for the winner's commit: for the write lock, or on PostgreSQL for the row.
            if (!claim(scope, key, running, word, hash)) {
                const auto row = db.first(QStringLiteral("SELECT state FROM idempotency_keys WHERE user_id = ? AND key = ?"),
                                          {scope.userId, key});
                const Rule rule = row->text("state") == tombstone ? Rule::OrderKeyVoided : Rule::OrderKeyOnce;
                if (m_context.rules.refuses(rule))
                    return replay(scope, key, word, hash);
            }
            refusal.reset();
            const Outcome outcome = work();
            refusal = outcome.refusal;
            if (!refusal)
                store(scope, key, outcome.response.status, outcome.replay.value_or(outcome.response.body), outcome.subjectId);
            else if (isFinal(refusal->status))
                store(scope, key, refusal->status, refusal->response({}).body, {});
            else
                db.write(QStringLiteral("DELETE FROM idempotency_keys WHERE user_id = ? AND key = ?"), {scope.userId, key});
            return outcome.response;
        });
        if (refusal)
            throw *refusal;
        return response;
    } catch (const Problem &problem) {
        if (refusal || !isFinal(problem.status))
            throw;
        const auto other = Transaction::run(db, [&]() -> std::optional<Response> {
            if (!claim(scope, key, running, word, hash))
                return replay(scope, key, word, hash);
            store(scope, key, problem.status, problem.response({}).body, {});
            return std::nullopt;
        });
        if (!other)
            throw;
        return *other;
    }
}

void IdempotencyKeys::makeVoid(const Scope &scope, const QString &key)
{
    const bool used = Transaction::run(m_context.database, [&] {
        if (claim(scope, key, tombstone, QStringLiteral(""), QStringLiteral("")))
            return false;
        const auto row = m_context.database.first(
            QStringLiteral("SELECT subject_id FROM idempotency_keys WHERE user_id = ? AND key = ?"), {scope.userId, key});
        return !row->isNull("subject_id");
    });
    if (used && m_context.rules.refuses(Rule::OrderKeyUsed))
        throw Problem(409, "order_key_used");
}

std::optional<QString> IdempotencyKeys::subjectOf(const Scope &scope, const QString &key, Purpose purpose)
{
    const auto row = m_context.database.first(
        QStringLiteral("SELECT subject_id FROM idempotency_keys WHERE user_id = ? AND key = ? AND purpose = ? AND state = ?"),
        {scope.userId, key, wordOf(purpose), done});
    return row && !row->isNull("subject_id") ? std::optional(row->text("subject_id")) : std::nullopt;
}
