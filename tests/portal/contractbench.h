#pragma once
#include "accounts.h"
#include "contracttypes.h"
#include "portalcontext.h"

#include <QTemporaryDir>
#include <QUuid>

/// The portal's stores over a database of their own, without a server. The clock stands at 2026-11-15 until it is advanced.
struct ContractBench {
    QTemporaryDir folder;
    PortalDatabase database{folder.filePath(QStringLiteral("portal.db"))};
    PortalClock clock{QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate)};
    SecretBox box{QByteArray(32, 'k')};
    MailOutbox outbox{database, clock, box};
    Rules rules;
    PortalContext context{{}, database, clock, outbox, rules, box};

    ContractBench()
    {
        database.migrate();
        rules.disable(qEnvironmentVariable("FERNAMT_DISABLE_RULE")); // scripts/mutate
    }

    /// A customer with one user of this role.
    Scope customer(const QString &number, Contract::Role role = Contract::Role::AdministratorKundenportal)
    {
        return Transaction::run(database, [&] {
            NewAccount account;
            account.customerId = Accounts::ensureCustomer(context, number, QStringLiteral("Firma ") + number);
            account.userName = QStringLiteral("user.%1.%2").arg(number).arg(int(role));
            account.fullName = QStringLiteral("Anna Muster");
            account.email = QStringLiteral("anna@example.org");
            account.roles = {role};
            Scope scope;
            scope.userId = Accounts::add(context, account, QString());
            scope.customerId = account.customerId;
            scope.roles = account.roles;
            scope.sessionId = QStringLiteral("s");
            return scope;
        });
    }
    void goTo(const QDate &day)
    {
        PortalClock::advance(database, std::chrono::hours(24) * clock.today().daysTo(day));
        clock.refresh(database);
    }

    static ContractItem item(const QString &code, int quantity)
    {
        ContractItem i;
        i.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        i.productCode = i.name = code;
        i.quantity = quantity;
        i.quantityKind = Ordering::QuantityKind::Count;
        i.from = QDate(2026, 1, 1);
        return i;
    }
    /// An active one with a block of numbers in use.
    static ServiceContract contract(const QString &number, const QString &product, const QList<ContractItem> &options = {})
    {
        ServiceContract c;
        c.number = number;
        c.productCode = c.product = product;
        c.state = Ordering::ContractState::Active;
        c.begin = QDate(2026, 1, 1);
        c.evnKind = Contract::EvnKind::None;
        c.items = QList<ContractItem>{item(product, 1)} + options;
        NumberObject block;
        block.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        block.kind = Ordering::NumberKind::Block;
        block.first = QStringLiteral("+4922155572000");
        block.count = 100;
        block.state = Ordering::NumberState::Active;
        c.numbers = {block};
        return c;
    }
};
