#pragma once
#include "changescursor.h"
#include "documentstore.h"

class Router;

/// GET /v1/changes: documents, removed documents and the own profile in the order of their rev.
class ChangesFeed
{
public:
    explicit ChangesFeed(PortalContext &context) : m_context(context) {}
    /// `since` null: a snapshot. Throws Problem 400 invalid_parameter, 410 cursor_gone.
    ChangePage page(const Scope &scope, const std::optional<QString> &since);

    static constexpr int maxItems = 500;
    static constexpr qint64 maxBytes = 1024 * 1024;

private:
    ChangesCursor start(const Scope &scope, const std::optional<QString> &since, qint64 newest);
    QList<Change> documents(const Scope &scope, const ChangesCursor &from, qint64 newest);
    QList<Change> removed(const Scope &scope, const ChangesCursor &from, qint64 newest);
    std::optional<Change> profile(const Scope &scope, const ChangesCursor &from, qint64 newest);
    PortalContext &m_context;
};

void registerChangesRoutes(Router &router, PortalContext &context);
