#pragma once
#include "result.h"
#include "usertypes.h"

#include <QCoroTask>
#include <QObject>
#include <optional>

/// The customer's users, for its administrator (R3-110…117). Reads answer from the local store at once; writes go to the portal
/// and then into the store. Empty for other roles.
class UserService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<PortalUser> users() const = 0;
    virtual std::optional<PortalUser> user(const QString &id) const = 0;

    /// The link for the first password goes to the address. Error: Invalid with `fields` (see UserRules);
    /// Conflict/user_name_taken, user_name_held, user_name_not_available; Invalid/role_needs_product.
    virtual QCoro::Task<Result<PortalUser>> create(NewUser user) = 0;
    /// `rev` is that of the user that was shown: Conflict/precondition_failed when it changed meanwhile.
    virtual QCoro::Task<Result<PortalUser>> change(QString id, qint64 rev, UserChange change) = 0;
    /// For good (R3-117); `confirm` is the user name once more.
    virtual QCoro::Task<Result<void>> remove(QString id, qint64 rev, QString confirm) = 0;

Q_SIGNALS:
    void usersChanged();
};
