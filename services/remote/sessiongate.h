#pragma once
#include "channel.h"
#include "event.h"
#include "secret.h"

#include <QList>
#include <QObject>

/// Puts the session's token on every call. When the portal says that the session is locked or over, calls park here, one renewal
/// is asked for, and they go on with the new token; only a final refusal ends them.
class SessionGate final : public QObject, public Channel
{
    Q_OBJECT
public:
    explicit SessionGate(Channel &transport) : m_transport(transport) {}
    ~SessionGate() override;

    /// A good session or grant token: parked calls go on with it.
    void open(const Secret &token);
    /// The same token is good again (unlocked).
    void reopen() { open(m_token); }
    /// Calls park from now on without asking the portal (locked by our own clock).
    void hold();
    /// No renewal will come: parked calls and later ones end with `why`.
    void close(const Error &why);

    const Secret &token() const { return m_token; }
    bool holding() const { return m_holding; }
    int parkedCalls() const { return int(m_parked.size()); }

    QCoro::Task<Result<Answer>> send(Request request, std::stop_token stop = {}) override;
    QCoro::Task<Result<void>> download(Request request, std::shared_ptr<DownloadSink> sink, std::stop_token stop = {}) override;

    /// Auth with one of the codes that a renewal can mend, not a wrong password.
    static bool sessionLost(const Error &error);

Q_SIGNALS:
    /// Once per loss; answer with open(), reopen() or close().
    void renewalNeeded(const Error &why);

private:
    struct Parked {
        Event event;
        std::optional<Error> refusal;
        bool released = false;
    };

    /// Waits while held. The token to use, or why there will be none.
    QCoro::Task<Result<Secret>> pass(std::stop_token stop);
    void lost(const Secret &used, const Error &why);
    void release(const std::optional<Error> &refusal);

    Channel &m_transport;
    Secret m_token;
    std::optional<Error> m_refusal;
    bool m_holding = false;
    QList<std::shared_ptr<Parked>> m_parked;
};
