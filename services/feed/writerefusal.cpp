#include "writerefusal.h"

#include "portalfeed.h"
#include "sessionservice.h"

std::optional<Error> WriteRefusal::of(const SessionService &session)
{
    using State = SessionService::State;
    const State state = session.state();
    if (state == State::SignedIn)
        return std::nullopt;
    if (state == State::Local)
        return Error::make(Error::Kind::Invalid, QStringLiteral("no_portal"));
    return Error::make(Error::Kind::Auth, state == State::Locked    ? QStringLiteral("session_locked")
                                          : state == State::Expired ? QStringLiteral("session_expired")
                                                                    : QStringLiteral("unauthenticated"));
}

std::optional<Error> WriteRefusal::of(const PortalFeed &feed)
{
    if (feed.online())
        return std::nullopt;
    return Error::make(Error::Kind::Offline, QStringLiteral("connection_failed"));
}
