#pragma once
#include "portalcontext.h"
#include "scope.h"

#include <QDate>
#include <optional>

class Row;

/// The rows below PbxStore, without their types.
class PbxRows
{
public:
    /// What stands beside the body.
    struct Columns {
        QString contractId, uniqueKey, ownerId;
        QDate due;
    };

    explicit PbxRows(PortalContext &context) : m_context(context) {}
    std::optional<Row> byId(const char *kind, const QString &id) const;
    /// nullopt for another customer's as well (R3-012).
    std::optional<Row> find(const char *kind, const Scope &scope, const QString &id) const;
    std::optional<Row> byKey(const char *kind, const QString &contractId, const QString &uniqueKey) const;
    /// In the order of their unique keys.
    QList<Row> ofContract(const char *kind, const QString &contractId) const;
    QList<Row> ofCustomer(const char *kind, const Scope &scope) const;
    QList<Row> ofOwner(const char *kind, const QString &ownerId) const;
    QList<Row> due(const char *kind, const QDate &today) const;
    QString customerOf(const QString &contractId) const;
    /// The customer's next rev, which the row gets.
    qint64 save(const char *kind, const QString &id, const Columns &columns, const QString &body) const;
    void remove(const char *kind, const QString &id, const QString &contractId) const;

private:
    PortalContext &m_context;
};
