#include "transaction.h"

#include "database.h"

#include <utility>

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto r = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !r)
        return fail(r.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute(
            QStringLiteral("ROLLBACK")); // SQLite may have rolled back already; then this says so and nothing else
}

Result<void> Transaction::commit()
{
    auto result = m_database->execute(QStringLiteral("COMMIT"));
    if (result)
        m_database = nullptr;
    return result;
}
