#include "auditundo.h"

#include "contractservice.h"
#include "documentservice.h"
#include "jsoncodec.h"
#include "sessionservice.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace
{
// Fields of the own profile that are changed without password.
const QStringList freeFields{u"fullName"_s, u"phoneNumber"_s};

Error impossible()
{
    return Error::make(Error::Kind::Invalid, u"cannot_undo"_s);
}

/// The resource with the fields as they were before the entry.
template <typename T>
Result<T> asBefore(const T &now, const AuditEntry &entry)
{
    QJsonObject body = JsonCodec::toJson(now);
    const QStringList names = entry.before.keys() + entry.after.keys();
    for (const QString &name : names)
        if (entry.before.contains(name))
            body.insert(name, entry.before.value(name));
        else
            body.remove(name);
    return JsonCodec::fromJson<T>(body);
}

/// Empty, but given: a null one would be left out of the request.
QString given(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isNull() ? QString(u""_s) : text;
}

/// What moves by itself is no difference.
QList<Diversion> configured(QList<Diversion> diversions)
{
    for (Diversion &diversion : diversions)
        diversion.divertingSince = {};
    return diversions;
}

bool same(const SelfCare &a, const SelfCare &b)
{
    return configured(a.diversions) == configured(b.diversions) && a.clipNumbers == b.clipNumbers &&
           a.registration == b.registration;
}
} // namespace

AuditUndo::Plan AuditUndo::plan(const AuditEntry &entry) const
{
    if (entry.kind == u"order" || entry.kind == u"contract") {
        const bool password = entry.action == u"sip_password" || entry.action == u"dsl_password";
        return {password ? Refusal::Password : Refusal::Order, {}};
    }
    if (entry.action == u"login_password" || entry.action == u"release_password")
        return {Refusal::Password, {}};
    if (entry.kind == u"archive")
        return {Refusal::Archive, {}};
    if (entry.before.isEmpty() || entry.after.isEmpty())
        return {Refusal::NothingKept, {}};
    if (entry.kind == u"self_care")
        return selfCarePlan(entry);
    if (entry.kind == u"profile") {
        Plan plan;
        if (entry.before.contains(u"userName"_s) || entry.before.contains(u"email"_s))
            plan.losses << Loss::NeedsPassword;
        if (entry.before.contains(u"maskedMobile"_s))
            plan.losses << Loss::MobileMasked;
        const bool any = entry.before.contains(freeFields[0]) || entry.before.contains(freeFields[1]);
        plan.refusal = any ? Refusal::None : Refusal::OtherChange;
        return plan;
    }
    if (entry.kind == u"settings" && entry.before.contains(u"retention"_s))
        return {Refusal::None, {Loss::RemovedDocuments}};
    return {Refusal::OtherChange, {}};
}

AuditUndo::Plan AuditUndo::selfCarePlan(const AuditEntry &entry) const
{
    const auto now = m_contracts ? m_contracts->selfCare(entry.objectId) : std::nullopt;
    if (!now)
        return {Refusal::NotLoaded, {}};
    const auto then = asBefore(*now, entry);
    if (!then)
        return {Refusal::NothingKept, {}};
    if (same(*then, *now))
        return {Refusal::AlreadySo, {}};
    Plan plan;
    if (entry.before.contains(u"clipNumbers"_s) && !then->clipNumbers.isEmpty())
        plan.losses << Loss::ClipConfirmation;
    AuditEntry forth = entry;
    forth.before = entry.after;
    forth.after = entry.before;
    if (const auto after = asBefore(*now, forth); !after || !same(*after, *now))
        plan.losses << Loss::ChangedSince;
    return plan;
}

QCoro::Task<Result<void>> AuditUndo::run(AuditEntry entry)
{
    if (!plan(entry).possible())
        co_return fail(impossible());
    if (entry.kind == u"self_care")
        co_return co_await selfCare(entry);
    if (entry.kind == u"profile")
        co_return co_await profile(entry);
    co_return retention(entry);
}

QCoro::Task<Result<void>> AuditUndo::selfCare(AuditEntry entry)
{
    const SelfCare now = *m_contracts->selfCare(entry.objectId);
    const auto then = asBefore(now, entry);
    if (!then)
        co_return fail(impossible());
    ContractService *contracts = m_contracts;
    Result<SelfCare> saved = now;
    // One write per part; the second carries the revision the first has made.
    if (entry.before.contains(u"diversions"_s) && configured(then->diversions) != configured(now.diversions)) {
        saved = co_await contracts->saveDiversions(entry.objectId, saved->rev, then->diversions);
        if (!saved)
            co_return fail(saved.error());
    }
    if (entry.before.contains(u"clipNumbers"_s) && then->clipNumbers != now.clipNumbers) {
        saved = co_await contracts->saveClipNumbers(entry.objectId, saved->rev, then->clipNumbers);
        if (!saved)
            co_return fail(saved.error());
    }
    if (entry.before.contains(u"registration"_s) && !(then->registration == now.registration)) {
        saved = co_await contracts->saveRegistration(entry.objectId, saved->rev, then->registration);
        if (!saved)
            co_return fail(saved.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> AuditUndo::profile(AuditEntry entry)
{
    SessionService &session = m_session;
    const Result<Profile> now = co_await session.profile();
    if (!now)
        co_return fail(now.error());
    ProfileChange change;
    if (entry.before.contains(freeFields[0]))
        change.fullName = given(entry.before.value(freeFields[0]));
    if (entry.before.contains(freeFields[1]))
        change.phoneNumber = given(entry.before.value(freeFields[1]));
    const Result<Profile> changed = co_await session.changeProfile(now->rev, change);
    if (!changed)
        co_return fail(changed.error());
    co_return Result<void>();
}

Result<void> AuditUndo::retention(const AuditEntry &entry)
{
    static const QStringList actions{u"keep"_s, u"mask"_s, u"delete"_s};
    RetentionRule rule = m_documents.retention();
    rule.action = RetentionRule::Action(qMax<qsizetype>(0, actions.indexOf(entry.before.value(u"retention"_s).toString())));
    if (entry.before.contains(u"retentionMonths"_s))
        rule.afterMonths = entry.before.value(u"retentionMonths"_s).toInt();
    return m_documents.setRetention(rule);
}
