#pragma once
#include "result.h"

class Database;

/// BEGIN IMMEDIATE: the write lock is taken (and waited for) at the start, so that nothing read inside is stale at the end.
/// Rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};
