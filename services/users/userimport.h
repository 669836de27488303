#pragma once
#include "userservice.h"

/// Creates users one after the other (CSV import). An answer that was lost, a session that ended and a limit stop it: what
/// follows has not been sent. A refusal of one user does not.
class UserImport final : public QObject
{
    Q_OBJECT
public:
    explicit UserImport(UserService &users) : m_users(users) {}

    /// Ends with the number of users that were created. One at a time.
    QCoro::Task<int> run(QList<NewUser> users);
    /// The one being sent is the last.
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_running; }
    /// Whether the portal may have carried it out although its answer did not arrive.
    static bool isUnclear(const Error &error);

Q_SIGNALS:
    void sending(int index);
    void created(int index);
    void refused(int index, const Error &error);

private:
    UserService &m_users;
    bool m_cancelled = false;
    bool m_running = false;
};
