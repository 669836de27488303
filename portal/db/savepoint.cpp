#include "savepoint.h"

#include "portaldatabase.h"

#include <exception>

Savepoint::Savepoint(PortalDatabase &database) : m_database(database), m_exceptions(std::uncaught_exceptions())
{
    m_database.runUnprepared(QStringLiteral("SAVEPOINT part"));
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    try {
        if (std::uncaught_exceptions() > m_exceptions)
            undo();
        else
            m_database.runUnprepared(QStringLiteral("RELEASE SAVEPOINT part"));
    } catch (const DatabaseError &) {
        // the transaction around it is lost, and its end says so
    }
}

void Savepoint::undo()
{
    m_open = false;
    m_database.runUnprepared(QStringLiteral("ROLLBACK TO SAVEPOINT part")); // the innermost of that name
    m_database.runUnprepared(QStringLiteral("RELEASE SAVEPOINT part"));
}
