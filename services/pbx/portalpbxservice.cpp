#include "portalpbxservice.h"

#include "keyedwrite.h"
#include "pbxcalls.h"
#include "portalfeed.h"
#include "sessionservice.h"
#include "writerefusal.h"

#include <QPointer>
#include <QUuid>

using namespace PbxCalls;

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

template <typename T>
QJsonObject body(const T &value)
{
    return JsonCodec::toJson(value);
}

/// Settings say nothing of the system they are for.
Request made(const QString &path, const QString &contractId, const QJsonObject &settings)
{
    Request request = post(path, settings);
    request.query.addQueryItem(QStringLiteral("contractId"), contractId);
    return request;
}
} // namespace

PortalPbxService::PortalPbxService(Channel &channel, PortalFeed &feed, SessionService &session)
    : m_channel(channel), m_feed(feed), m_session(session), m_tokens(channel, session)
{
    const std::initializer_list<FeedKind *> kinds{&m_systems,   &m_groups,  &m_seats, &m_numbers, &m_profiles,
                                                  &m_templates, &m_portals, &m_users, &m_cart};
    QStringList names;
    for (FeedKind *kind : kinds) {
        m_feed.add(*kind);
        names << kind->name();
    }
    connect(&m_feed, &PortalFeed::cleared, this, [this] { Q_EMIT changed({}); });
    connect(&m_feed, &PortalFeed::changed, this, [this, names](const FeedNews &news) {
        QStringList mine;
        for (const QString &name : names)
            if (news.has(name))
                mine << name;
        if (!mine.isEmpty())
            Q_EMIT changed(mine);
    });
    connect(&m_feed, &PortalFeed::onlineChanged, this, &PbxService::refusalChanged);
    connect(&m_session, &SessionService::stateChanged, this, &PbxService::refusalChanged);
    connect(&m_session, &SessionService::rolesChanged, this, &PbxService::refusalChanged);
}

bool PortalPbxService::mayChange() const
{
    return m_session.hasRole(Contract::Role::AdministratorTelefonanlage);
}

std::optional<Error> PortalPbxService::refusal() const
{
    if (const auto why = WriteRefusal::of(m_session))
        return why;
    if (!mayChange())
        return Error::make(Error::Kind::Forbidden, QStringLiteral("forbidden"));
    return WriteRefusal::of(m_feed);
}

QCoro::Task<Result<Answer>> PortalPbxService::send(QString contractId, Request request)
{
    const QPointer<PortalPbxService> self(this);
    bool renewed = false;
    for (int asked = 1;; ++asked) {
        if (mayChange()) {
            const Result<Secret> token = co_await m_tokens.of(contractId);
            if (!self || !token)
                co_return fail(token ? gone() : token.error());
            request.pbxToken = *token;
        }
        Result<Answer> answer = co_await m_channel.send(request);
        if (!self)
            co_return fail(gone());
        const bool refused = !answer && !renewed && PbxTokens::isRefusal(answer.error());
        const bool lost = !answer && !request.idempotencyKey.isEmpty() && KeyedWrite::askAgain(answer.error(), asked);
        if (!refused && !lost)
            co_return answer;
        if (refused)
            m_tokens.drop(contractId);
        renewed = renewed || refused;
    }
}

void PortalPbxService::settle(const QStringList &kinds)
{
    const QPointer<PortalPbxService> self(this);
    if (!kinds.isEmpty())
        Q_EMIT changed(kinds);
    if (self)
        m_feed.sync(true);
}

template <typename T>
QCoro::Task<Result<T>> PortalPbxService::write(QString contractId, Request request, CachedKind<T> *kind)
{
    const QPointer<PortalPbxService> self(this);
    const Result<Answer> answer = co_await send(contractId, std::move(request));
    if (!self)
        co_return fail(gone());
    Result<T> row = answer ? CallKit::read<T>(*answer) : Result<T>(fail(answer.error()));
    if (row)
        kind->put(*row);
    settle(row ? QStringList{kind->name()} : QStringList());
    co_return row;
}

template <typename T>
QCoro::Task<Result<void>> PortalPbxService::remove(QString id, qint64 rev, const char *collection, CachedKind<T> *kind)
{
    const QPointer<PortalPbxService> self(this);
    const Result<Answer> answer = co_await send(contractOf(*kind, id), PbxCalls::remove(path(collection, id), rev));
    if (!self)
        co_return fail(gone());
    if (answer)
        kind->drop(id);
    settle(answer ? QStringList{kind->name()} : QStringList());
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<Seat>> PortalPbxService::saveSeat(QString id, qint64 rev, SeatSettings settings)
{
    return write(contractOf(m_seats, id), put(path("seats", id, "settings"), rev, body(settings)), &m_seats);
}

QCoro::Task<Result<Seat>> PortalPbxService::saveVoicemailPin(QString id, qint64 rev, Secret pin)
{
    return write(contractOf(m_seats, id), put(path("seats", id, "voicemail-pin"), rev, body(VoicemailPin{pin})), &m_seats);
}

QCoro::Task<Result<void>> PortalPbxService::removeSeat(QString id, qint64 rev)
{
    return remove(id, rev, "seats", &m_seats);
}

QCoro::Task<Result<PbxSystem>> PortalPbxService::saveSystem(QString id, qint64 rev, PbxSystemSettings settings)
{
    return write(id, put(path("systems", id, "settings"), rev, body(settings)), &m_systems);
}

QCoro::Task<Result<PbxGroup>> PortalPbxService::saveGroup(QString id, qint64 rev, PbxGroupSettings settings)
{
    return write(contractOf(m_groups, id), put(path("groups", id, "settings"), rev, body(settings)), &m_groups);
}

QCoro::Task<Result<PbxNumber>> PortalPbxService::saveNumber(QString id, qint64 rev, NumberSettings settings)
{
    return write(contractOf(m_numbers, id), put(path("numbers", id, "settings"), rev, body(settings)), &m_numbers);
}

QCoro::Task<Result<PbxNumber>> PortalPbxService::deactivate(QString id, qint64 rev)
{
    return write(contractOf(m_numbers, id), post(path("numbers", id, "deactivation"), rev), &m_numbers);
}

QCoro::Task<Result<PbxNumber>> PortalPbxService::withdrawDeactivation(QString id, qint64 rev)
{
    return write(contractOf(m_numbers, id), PbxCalls::remove(path("numbers", id, "deactivation"), rev), &m_numbers);
}

QCoro::Task<Result<SwappedNumbers>> PortalPbxService::swap(QString id, qint64 rev, NumberSwap swap)
{
    const QPointer<PortalPbxService> self(this);
    const Result<Answer> answer = co_await send(contractOf(m_numbers, id), post(path("numbers", id, "swap"), rev, body(swap)));
    if (!self)
        co_return fail(gone());
    Result<SwappedNumbers> both = answer ? CallKit::read<SwappedNumbers>(*answer) : Result<SwappedNumbers>(fail(answer.error()));
    if (both) {
        m_numbers.put(both->replaced);
        m_numbers.put(both->active);
    }
    settle(both ? QStringList{m_numbers.name()} : QStringList());
    co_return both;
}

QCoro::Task<Result<AssignmentEffect>> PortalPbxService::assignmentEffect(QString id)
{
    return PbxCalls::assignmentEffect(m_channel, id);
}

QCoro::Task<Result<PbxNumber>> PortalPbxService::assign(QString id, qint64 rev, NumberAssignment assignment)
{
    return write(contractOf(m_numbers, id), put(path("numbers", id, "assignment"), rev, body(assignment)), &m_numbers);
}

QCoro::Task<Result<void>> PortalPbxService::sendFaxCredentials(QString id, qint64 rev, FaxCredentials credentials)
{
    const Result<Answer> answer =
        co_await send(contractOf(m_numbers, id), post(path("numbers", id, "fax-credentials"), rev, body(credentials)));
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<BlockingProfile>> PortalPbxService::createProfile(QString contractId, BlockingProfileSettings settings)
{
    return write(contractId, made(path("blocking-profiles"), contractId, body(settings)), &m_profiles);
}

QCoro::Task<Result<BlockingProfile>> PortalPbxService::saveProfile(QString id, qint64 rev, BlockingProfileSettings settings)
{
    return write(contractOf(m_profiles, id), put(path("blocking-profiles", id), rev, body(settings)), &m_profiles);
}

QCoro::Task<Result<void>> PortalPbxService::removeProfile(QString id, qint64 rev)
{
    return remove(id, rev, "blocking-profiles", &m_profiles);
}

QCoro::Task<Result<SeatTemplate>> PortalPbxService::createTemplate(QString contractId, SeatTemplateSettings settings)
{
    return write(contractId, made(path("templates"), contractId, body(settings)), &m_templates);
}

QCoro::Task<Result<SeatTemplate>> PortalPbxService::saveTemplate(QString id, qint64 rev, SeatTemplateSettings settings)
{
    return write(contractOf(m_templates, id), put(path("templates", id), rev, body(settings)), &m_templates);
}

QCoro::Task<Result<void>> PortalPbxService::removeTemplate(QString id, qint64 rev)
{
    return remove(id, rev, "templates", &m_templates);
}

QCoro::Task<Result<AnywherePortal>> PortalPbxService::savePortal(QString id, qint64 rev, AnywhereSettings settings)
{
    return write(contractOf(m_portals, id), put(path("anywhere-portals", id, "settings"), rev, body(settings)), &m_portals);
}

QCoro::Task<Result<void>> PortalPbxService::removePortal(QString id, qint64 rev)
{
    return remove(id, rev, "anywhere-portals", &m_portals);
}

QCoro::Task<Result<PbxUser>> PortalPbxService::createUser(QString contractId, PbxUserSettings settings)
{
    return write(contractId, post(path("users"), body(settings)), &m_users);
}

QCoro::Task<Result<PbxUser>> PortalPbxService::saveUser(QString id, qint64 rev, PbxUserSettings settings)
{
    return write(contractOf(m_users, id), put(path("users", id), rev, body(settings)), &m_users);
}

QCoro::Task<Result<void>> PortalPbxService::removeUser(QString id, qint64 rev)
{
    return remove(id, rev, "users", &m_users);
}

QCoro::Task<Result<CartItem>> PortalPbxService::addToCart(NewCartItem item)
{
    Request request = post(path("cart/items"), cartBody(item));
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return write(item.contractId, std::move(request), &m_cart);
}

QCoro::Task<Result<void>> PortalPbxService::removeFromCart(QString id, qint64 rev)
{
    return remove(id, rev, "cart/items", &m_cart);
}

QCoro::Task<Result<void>> PortalPbxService::requestRelease(QString contractId, CartRelease release)
{
    const QPointer<PortalPbxService> self(this);
    const Result<Answer> answer = co_await send(contractId, post(path("cart/release-requests"), body(release)));
    if (!self)
        co_return fail(gone());
    settle({});
    if (!answer)
        co_return fail(answer.error());
    co_return Result<void>();
}

QCoro::Task<Result<PbxWebLink>> PortalPbxService::webLink(QString contractId)
{
    return PbxCalls::webLink(m_channel, {contractId});
}
