#pragma once
#include "portaldatabase.h"

#include <QSqlDatabase>
#include <QSqlQuery>

/// One thread's connection with its prepared statements.
struct PortalDatabase::Connection {
    QString name;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements;
    bool inTransaction = false;
};
