#pragma once
#include "carttypes.h"
#include "result.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

class Channel;
class SessionService;

/// The short-lived tokens of the telephone systems (R3-012): in memory alone, one per contract, asked for when needed and given
/// up a minute early. They end with the session.
class PbxTokens final : public QObject
{
    Q_OBJECT
public:
    PbxTokens(Channel &channel, SessionService &session);

    /// One that still holds, or a new one.
    QCoro::Task<Result<Secret>> of(QString contractId);
    /// The portal no longer takes it.
    void drop(const QString &contractId) { m_tokens.remove(contractId); }
    /// Whether another token might change this answer.
    static bool isRefusal(const Error &error) { return error.code.startsWith(QLatin1String("pbx_token")); }

private:
    struct Held {
        Secret token;
        QDeadlineTimer until; ///< steady: the clock of this computer may be wrong
    };
    Channel &m_channel;
    QHash<QString, Held> m_tokens;
};
