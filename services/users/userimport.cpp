#include "userimport.h"

#include <QPointer>

namespace
{
/// The others would fare the same.
bool concernsAll(const Error &error)
{
    return error.kind == Error::Kind::Auth || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::RateLimited ||
           error.kind == Error::Kind::Cancelled;
}
} // namespace

bool UserImport::isUnclear(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Server ||
           error.kind == Error::Kind::Protocol;
}

QCoro::Task<int> UserImport::run(QList<NewUser> users)
{
    const QPointer<UserImport> self(this);
    m_running = true;
    m_cancelled = false;
    int made = 0;
    for (int i = 0; i < users.size() && !m_cancelled; ++i) {
        Q_EMIT sending(i);
        const Result<PortalUser> answer = co_await m_users.create(users[i]);
        if (!self)
            co_return made;
        made += answer.has_value();
        if (answer)
            Q_EMIT created(i);
        else
            Q_EMIT refused(i, answer.error());
        if (!self || (!answer && (isUnclear(answer.error()) || concernsAll(answer.error()))))
            break;
    }
    if (self)
        m_running = false;
    co_return made;
}
