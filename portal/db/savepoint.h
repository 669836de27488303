#pragma once
class PortalDatabase;

/// Part of a transaction that can be taken back alone. What was written stays unless undo() was called or an exception passes.
/// Nested ones end in the reverse order of their beginning.
class Savepoint
{
public:
    explicit Savepoint(PortalDatabase &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    /// Takes back everything since the beginning.
    void undo();

private:
    PortalDatabase &m_database;
    int m_exceptions;
    bool m_open = true;
};
