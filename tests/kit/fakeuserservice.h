#pragma once
#include "answergate.h"
#include "userrules.h"
#include "userservice.h"

/// Users from memory. Each write is recorded and answered as the portal would, or with the error that is set.
class FakeUserService final : public UserService
{
    Q_OBJECT
public:
    using UserService::UserService;

    QList<PortalUser> rows;
    std::optional<Error> refusal;         ///< of the next writes
    QHash<QString, Error> refusalsByName; ///< of creating this user name
    AnswerGate gate;
    QStringList calls; ///< "create <name>", "change <id> <rev>", "remove <id> <rev> <confirm>"
    UserChange lastChange;

    static PortalUser make(const QString &id, const QString &name, const QString &role)
    {
        PortalUser user;
        user.id = id;
        user.rev = 1;
        user.userName = name;
        user.fullName = QStringLiteral("Name of ") + name;
        user.email = name + QStringLiteral("@example.org");
        user.phoneNumber = QStringLiteral("+49201123456");
        user.maskedMobile = QStringLiteral("•••• 4711");
        user.roles = {role};
        user.status = Contract::UserStatus::Active;
        user.signInPin = UserRules::roleDemandsPin({role}) ? Contract::PinUse::Always : Contract::PinUse::Never;
        user.editable = role != QLatin1String("administrator_kundenportal");
        user.createdAt = QDateTime::fromString(QStringLiteral("2026-11-01T09:00:00Z"), Qt::ISODate);
        return user;
    }

    QList<PortalUser> users() const override { return rows; }
    std::optional<PortalUser> user(const QString &id) const override
    {
        for (const PortalUser &row : rows)
            if (row.id == id)
                return row;
        return std::nullopt;
    }
    QCoro::Task<Result<PortalUser>> create(NewUser user) override
    {
        calls << QStringLiteral("create ") + user.userName;
        co_await gate.pass();
        if (refusal)
            co_return fail(*refusal);
        if (refusalsByName.contains(user.userName))
            co_return fail(refusalsByName.value(user.userName));
        PortalUser made = make(QStringLiteral("made-%1").arg(rows.size()), user.userName, user.roles.value(0));
        made.fullName = user.fullName;
        made.email = user.email;
        made.status = Contract::UserStatus::Invited;
        rows << made;
        Q_EMIT usersChanged();
        co_return made;
    }
    QCoro::Task<Result<PortalUser>> change(QString id, qint64 rev, UserChange change) override
    {
        calls << QStringLiteral("change %1 %2").arg(id).arg(rev);
        lastChange = change;
        co_await gate.pass();
        if (refusal)
            co_return fail(*refusal);
        for (PortalUser &row : rows)
            if (row.id == id) {
                ++row.rev;
                if (!change.fullName.isNull())
                    row.fullName = change.fullName;
                if (change.status != Contract::UserStatus::Unknown)
                    row.status = change.status;
                const PortalUser answer = row;
                Q_EMIT usersChanged();
                co_return answer;
            }
        co_return fail(Error::Kind::NotFound, QStringLiteral("not_found"));
    }
    QCoro::Task<Result<void>> remove(QString id, qint64 rev, QString confirm) override
    {
        calls << QStringLiteral("remove %1 %2 %3").arg(id).arg(rev).arg(confirm);
        co_await gate.pass();
        if (refusal)
            co_return fail(*refusal);
        rows.removeIf([&id](const PortalUser &row) { return row.id == id; });
        Q_EMIT usersChanged();
        co_return Result<void>();
    }
};
