#include "auditroutes.h"

#include "auditdifference.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using M = Request::Method;

namespace
{
/// New: there is no state before; until the answer names it, the object is called by its key.
enum class Values { None, Kept, New };

struct Route {
    M method;
    const char *path; ///< "*" stands for one segment; the first one is the object's id
    const char *action;
    const char *kind;
    Values values;
};

// Reading a secret and the steps of a sign-in change nothing. An upload alone neither: it becomes part of an order.
constexpr Route silent[] = {
    {M::Post, "/v1/sign-ins", "", "", Values::None},
    {M::Post, "/v1/sign-ins/*/password", "", "", Values::None},
    {M::Post, "/v1/sign-ins/*/pin", "", "", Values::None},
    {M::Post, "/v1/sign-ins/*/pin/resend", "", "", Values::None},
    {M::Post, "/v1/password-resets", "", "", Values::None},
    {M::Post, "/v1/user-name-reminders", "", "", Values::None},
    {M::Post, "/v1/links/inspect", "", "", Values::None},
    {M::Delete, "/v1/session", "", "", Values::None},
    {M::Post, "/v1/session/lock", "", "", Values::None},
    {M::Post, "/v1/session/unlock", "", "", Values::None},
    {M::Post, "/v1/profile/pin", "", "", Values::None},
    {M::Post, "/v1/customer/kundenkennwort", "", "", Values::None},
    {M::Post, "/v1/uploads", "", "", Values::None},
    {M::Post, "/v1/sign-ins/*/totp", "", "", Values::None},
    {M::Post, "/v1/pbx/tokens", "", "", Values::None},
    {M::Post, "/v1/pbx/web-links", "", "", Values::None},
    {M::Post, "/v1/totp", "", "", Values::None}, // counts from its confirmation on
};

constexpr Route routes[] = {
    {M::Put, "/v1/contracts/*/diversions", "diversions", "self_care", Values::Kept},
    {M::Put, "/v1/contracts/*/clip-numbers", "clip_numbers", "self_care", Values::Kept},
    {M::Put, "/v1/contracts/*/registration", "registration", "self_care", Values::Kept},
    {M::Post, "/v1/contracts/*/sip-password", "sip_password", "contract", Values::None},
    {M::Post, "/v1/contracts/*/dsl-password", "dsl_password", "contract", Values::None},
    {M::Patch, "/v1/profile", "profile", "profile", Values::Kept},
    {M::Post, "/v1/profile/password", "login_password", "profile", Values::None},
    {M::Post, "/v1/links/redeem", "login_password", "profile", Values::None},
    {M::Post, "/v1/totp/confirm", "totp_enrolled", "profile", Values::None},
    {M::Post, "/v1/totp/remove", "totp_removed", "profile", Values::None},
    {M::Delete, "/v1/sessions/*", "session_ended", "session", Values::None},
    {M::Post, "/v1/device-grants", "grant_created", "device_grant", Values::New},
    {M::Delete, "/v1/device-grants/*", "grant_deleted", "device_grant", Values::None},
    {M::Post, "/v1/orders", "order", "order", Values::New},
    {M::Put, "/v1/customer", "customer", "customer", Values::Kept},
    {M::Put, "/v1/customer/dispatch", "dispatch", "customer", Values::Kept},
    {M::Post, "/v1/customer/kundenkennwort/replacement", "release_password", "customer", Values::None},
    {M::Post, "/v1/users", "user_created", "user", Values::New},
    {M::Patch, "/v1/users/*", "user_changed", "user", Values::Kept},
    {M::Delete, "/v1/users/*", "user_deleted", "user", Values::None},
    {M::Post, "/v1/tickets", "ticket_created", "ticket", Values::New},
    {M::Post, "/v1/tickets/*/messages", "ticket_answered", "ticket", Values::Kept},
    {M::Post, "/v1/pbx/cart/items", "cart_item_added", "cart_item", Values::New},
    {M::Delete, "/v1/pbx/cart/items/*", "cart_item_removed", "cart_item", Values::None},
    {M::Post, "/v1/pbx/cart/release-requests", "cart_release_requested", "cart_item", Values::None},
    {M::Post, "/v1/pbx/cart/orders", "order", "order", Values::New},
    {M::Put, "/v1/pbx/anywhere-portals/*/settings", "anywhere_changed", "anywhere_portal", Values::Kept},
    {M::Delete, "/v1/pbx/anywhere-portals/*", "anywhere_deleted", "anywhere_portal", Values::None},
    {M::Put, "/v1/pbx/systems/*/settings", "pbx_changed", "pbx_system", Values::Kept},
    {M::Put, "/v1/pbx/groups/*/settings", "pbx_group_changed", "pbx_group", Values::Kept},
    {M::Put, "/v1/pbx/seats/*/settings", "seat_changed", "seat", Values::Kept},
    {M::Put, "/v1/pbx/seats/*/voicemail-pin", "voicemail_pin", "seat", Values::None},
    {M::Delete, "/v1/pbx/seats/*", "seat_deleted", "seat", Values::None},
    {M::Put, "/v1/pbx/numbers/*/settings", "number_changed", "pbx_number", Values::Kept},
    {M::Post, "/v1/pbx/numbers/*/deactivation", "number_deactivated", "pbx_number", Values::Kept},
    {M::Delete, "/v1/pbx/numbers/*/deactivation", "number_kept", "pbx_number", Values::Kept},
    {M::Post, "/v1/pbx/numbers/*/swap", "number_swapped", "pbx_number", Values::None},
    {M::Put, "/v1/pbx/numbers/*/assignment", "number_assigned", "pbx_number", Values::Kept},
    {M::Post, "/v1/pbx/numbers/*/fax-credentials", "fax_credentials", "pbx_number", Values::None},
    {M::Post, "/v1/pbx/blocking-profiles", "blocking_profile_created", "blocking_profile", Values::New},
    {M::Put, "/v1/pbx/blocking-profiles/*", "blocking_profile_changed", "blocking_profile", Values::Kept},
    {M::Delete, "/v1/pbx/blocking-profiles/*", "blocking_profile_deleted", "blocking_profile", Values::None},
    {M::Post, "/v1/pbx/templates", "seat_template_created", "seat_template", Values::New},
    {M::Put, "/v1/pbx/templates/*", "seat_template_changed", "seat_template", Values::Kept},
    {M::Delete, "/v1/pbx/templates/*", "seat_template_deleted", "seat_template", Values::None},
    {M::Post, "/v1/pbx/users", "pbx_user_created", "pbx_user", Values::New},
    {M::Put, "/v1/pbx/users/*", "pbx_user_changed", "pbx_user", Values::Kept},
    {M::Delete, "/v1/pbx/users/*", "pbx_user_deleted", "pbx_user", Values::None},
    {M::Post, "/v1/order-keys/*/void", "order_voided", "order", Values::None},
};

QString decoded(const QString &segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

/// The id, null when there is none; nothing: another path.
std::optional<QString> match(const char *pattern, const QString &path)
{
    const QStringList wanted = QString::fromLatin1(pattern).split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QString id;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == u"*")
            id = id.isNull() ? decoded(given[i]) : id;
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return id;
}

QString word(M method)
{
    switch (method) {
    case M::Get:
        return u"GET"_s;
    case M::Post:
        return u"POST"_s;
    case M::Put:
        return u"PUT"_s;
    case M::Patch:
        return u"PATCH"_s;
    case M::Delete:
        return u"DELETE"_s;
    }
    return {};
}
} // namespace

std::optional<AuditRoutes> AuditRoutes::of(const Request &request)
{
    if (request.method == M::Get)
        return std::nullopt;
    for (const Route &route : silent)
        if (route.method == request.method && match(route.path, request.path))
            return std::nullopt;
    AuditRoutes found;
    for (const Route &route : routes) {
        const auto id = route.method == request.method ? match(route.path, request.path) : std::nullopt;
        if (!id)
            continue;
        found.m_intent.action = QString::fromLatin1(route.action);
        found.m_intent.kind = QString::fromLatin1(route.kind);
        found.m_intent.objectId = *id;
        found.m_values = route.values != Values::None;
        found.m_new = route.values == Values::New;
        if (found.m_new)
            found.m_intent.objectId = request.idempotencyKey;
        return found;
    }
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts); // v1, collection, id …
    found.m_intent.action = u"other"_s;
    found.m_intent.kind = parts.value(1);
    found.m_intent.objectId = decoded(parts.value(2));
    found.m_intent.reason = word(request.method) + u' ' + request.path;
    return found;
}

bool AuditRoutes::findsOrder(const Request &request)
{
    return request.method == M::Get && match("/v1/orders/by-key/*", request.path);
}

AuditEntry AuditRoutes::done(const QJsonObject &before, const QJsonObject &answer) const
{
    AuditEntry entry = m_intent;
    if (!m_values)
        return entry;
    entry.rev = answer.value(u"rev"_s).toInteger();
    if (const QString id = answer.value(u"id"_s).toString(); !id.isEmpty())
        entry.objectId = id;
    if (entry.kind == u"order")
        entry.orderNumber = answer.value(u"number"_s).toString();
    std::tie(entry.before, entry.after) = AuditDifference::of(before, answer);
    return entry;
}
