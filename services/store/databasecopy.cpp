#include "databasecopy.h"

#include "database.h"

Result<void> DatabaseCopy::make(const QString &from, const QString &to)
{
    return Database::copy(from, to);
}
