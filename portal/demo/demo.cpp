#include "demo.h"

#include "accounts.h"
#include "democart.h"
#include "democolleagues.h"
#include "democontractseed.h"
#include "demodocuments.h"
#include "demoorders.h"
#include "demopbx.h"
#include "demotickets.h"
#include "demousers.h"
#include "documentstore.h"
#include "passwordhasher.h"

#include <QThreadPool>

namespace
{

/// Draws and stores all of them on every core.
QList<Document> drawn(const DocumentStore &store, const QList<DemoDocument> &wanted)
{
    std::vector<Result<Document>> results(size_t(wanted.size()), fail(Error::Kind::Storage, QStringLiteral("not_drawn")));
    QThreadPool pool;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        pool.start([&store, &wanted, &results, i] {
            const auto bytes = wanted[i].draw();
            results[size_t(i)] = bytes ? store.prepare(wanted[i].document, *bytes) : Result<Document>(fail(bytes.error()));
        });
    pool.waitForDone();
    QList<Document> documents;
    for (auto &result : results) {
        if (!result)
            throw DatabaseError(QString(), result.error().code + u' ' + result.error().detail);
        documents << std::move(*result);
    }
    return documents;
}

void issue(PortalContext &context, const QString &customerId, const DemoCompany &company)
{
    if (context.database.first(QStringLiteral("SELECT id FROM documents WHERE customer_id = ? LIMIT 1"), {customerId}))
        return;
    DocumentStore store(context);
    const DemoBilling billing = DemoBilling::of(company);
    store.insert(customerId, drawn(store, DemoDocuments::of(billing)));
}

/// The other customer, so that a request with a wrong scope would find something.
QString otherCustomer(PortalContext &context, const DemoCompany &company)
{
    const QString userName = QStringLiteral("customer") + company.customer.id;
    if (const auto account = Accounts::byName(context, userName))
        return account->customerId;
    NewAccount account;
    account.userName = userName;
    account.fullName = company.signer;
    account.email = company.customer.email;
    account.mobileNumber = QStringLiteral("+4915155500199");
    account.roles = {Contract::Role::AdministratorKundenportal};
    const QString hash = PasswordHasher::hash(Secret(QStringLiteral("Beispiel-Admin-2026")));
    return Transaction::run(context.database, [&] {
        account.customerId = Accounts::ensureCustomer(context, company.customer.id, company.customer.name);
        Accounts::add(context, account, hash);
        return account.customerId;
    });
}

} // namespace

void seedDemo(PortalContext &context, quint64 seed)
{
    const QDate today = context.clock.today();
    DemoCompany own = DemoCompany::muster(seed, today);
    const DemoCompany other = DemoCompany::beispiel(seed, today);
    own.overbilled = context.options.demoDeviation ? 2 : 0;
    const QString ownId = DemoUsers::seed(context), otherId = otherCustomer(context, other);
    DemoColleagues::seed(context, ownId);
    DemoContractSeed::seed(context, ownId, own);
    DemoContractSeed::seed(context, otherId, other);
    issue(context, ownId, own);
    issue(context, otherId, other);
    DemoOrderSeed::seed(context, ownId);
    DemoOrderSeed::seed(context, otherId);
    DemoPbx::seed(context, ownId);
    DemoPbx::seed(context, otherId);
    DemoCart::seed(context, ownId);
    DemoTickets::seed(context, ownId);
    DemoTickets::seed(context, otherId);
}
