#include "contractstore.h"
#include "customerrecords.h"
#include "demoorders.h"

void DemoOrderSeed::seed(PortalContext &context, const QString &customerId)
{
    PortalDatabase &db = context.database;
    const Scope scope{customerId, {}, {}, {}, {}};
    const auto record = CustomerRecords(context).find(scope);
    if (!record)
        return;
    QHash<QString, QString> papers;
    for (const Row &row : db.run(QStringLiteral("SELECT id, contract_number FROM documents WHERE customer_id = ? AND type = "
                                                "'order_confirmation' ORDER BY document_date DESC"),
                                 {customerId}))
        papers.insert(row.text("contract_number"), row.text("id"));
    Transaction::run(db, [&] {
        if (db.first(QStringLiteral("SELECT id FROM orders WHERE customer_id = ? LIMIT 1"), {customerId}))
            return;
        OrderStore orders(context);
        const QList<ServiceContract> contracts = ContractStore(context).all(scope);
        for (OrderStore::Owned owned : DemoOrders(contracts, *record, papers, context.clock.nowUtc()).all()) {
            owned.customerId = customerId;
            orders.save(owned);
        }
    });
}
