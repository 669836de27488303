#pragma once
#include "accounttypes.h"

#include <QList>
#include <QString>
#include <QVariantList>
#include <optional>

struct PortalContext;

/// A user's row.
struct Account {
    QString id;
    QString customerId;
    qint64 rev = 0;
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString mobileNumber;
    QString passwordHash;
    bool pinOptIn = false;
    bool locked = false;
    qint64 createdAt = 0;
    QList<Contract::Role> roles;

    /// R3-010, R3-011; for the telephone administrator only on request (G-09).
    bool needsPin() const;
    QStringList roleWords() const;
    UserInfo userInfo() const;
};

/// A user to be made.
struct NewAccount {
    QString customerId;
    QString userName;
    QString fullName;
    QString email;
    QString phoneNumber;
    QString mobileNumber;
    QList<Contract::Role> roles;
    bool pinOptIn = false;
    Secret password; ///< empty: set by a link
};

namespace Accounts
{
std::optional<Account> byId(PortalContext &context, const QString &id);
std::optional<Account> byName(PortalContext &context, const QString &userName);
QList<Account> byEmail(PortalContext &context, const QString &email);
/// Those that are not deleted and meet the rest of a WHERE clause.
QList<Account> where(PortalContext &context, const QString &condition, const QVariantList &bindings);
CustomerInfo customer(PortalContext &context, const QString &customerId);
/// Makes the customer where it is new; inside the caller's transaction.
QString ensureCustomer(PortalContext &context, const QString &number, const QString &companyName);
/// Inside the caller's transaction (hash the password before); returns the id.
QString add(PortalContext &context, const NewAccount &account, const QString &passwordHash);
void setPassword(PortalContext &context, const QString &userId, const QString &hash);
/// Under the customer's next rev, so that the user administration hears of it; inside the caller's transaction.
void setLocked(PortalContext &context, const Account &account, bool locked);
/// Only the next rev; inside the caller's transaction.
void touch(PortalContext &context, const Account &account);
/// "+49 151 … 4711" as "•••• 4711".
QString maskedMobile(const QString &number);
/// Stored form "+49…"; nullopt when it is no number.
std::optional<QString> normalizedNumber(const QString &typed);
bool isEmail(const QString &text);
} // namespace Accounts
