#include "connection.h"

#include <QRandomGenerator>
#include <QThread>

Transaction::Transaction(PortalDatabase &database) : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

void Transaction::pause(int attempt)
{
    QThread::msleep(QRandomGenerator::global()->bounded(2U << attempt));
}

void Transaction::commit()
{
    m_database.commit();
    m_open = false;
}

void PortalDatabase::begin()
{
    Connection &c = connection();
    Q_ASSERT(!c.inTransaction);
    if (m_sqlite)
        m_writer.lock();
    try {
        // serializable: limits that are counted and then written hold for several portals on one database, as SQLite's one
        // writer has it; who loses gets 40001 and tries again
        runUnprepared(m_sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN ISOLATION LEVEL SERIALIZABLE"));
    } catch (...) {
        if (m_sqlite)
            m_writer.unlock();
        throw;
    }
    c.inTransaction = true;
}

void PortalDatabase::commit()
{
    runUnprepared(QStringLiteral("COMMIT"));
    connection().inTransaction = false;
    if (m_sqlite)
        m_writer.unlock();
}

void PortalDatabase::rollback() noexcept
{
    try {
        runUnprepared(QStringLiteral("ROLLBACK"));
    } catch (const DatabaseError &) {
        // SQLite has rolled back by itself after some errors; there is nothing left to undo
    }
    connection().inTransaction = false;
    if (m_sqlite)
        m_writer.unlock();
}

qint64 CustomerRevision::next(PortalDatabase &database, const QString &customerId)
{
    const auto row =
        database.first(QStringLiteral("UPDATE customers SET rev = rev + 1 WHERE id = ? RETURNING rev"), {customerId});
    if (!row)
        throw DatabaseError(QString(), QStringLiteral("no such customer"));
    return row->number("rev");
}
