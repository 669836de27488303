#pragma once
#include "changesource.h"

#include <memory>
#include <vector>

class Router;
struct PortalContext;

/// GET /v1/changes: one merge of what all features add, in the order of its rev.
class ChangesFeed
{
public:
    explicit ChangesFeed(PortalContext &context) : m_context(context) {}
    /// At start only.
    void add(std::unique_ptr<ChangeSource> source) { m_sources.push_back(std::move(source)); }
    /// `since` null: a snapshot. Throws Problem 400 invalid_parameter, 410 cursor_gone.
    ChangePage page(const Scope &scope, const std::optional<QString> &since) const;

    static constexpr int maxItems = ChangeWindow::limit - 1;
    static constexpr qint64 maxBytes = 1024 * 1024;

private:
    ChangesCursor start(const Scope &scope, const std::optional<QString> &since, qint64 newest) const;
    PortalContext &m_context;
    std::vector<std::unique_ptr<ChangeSource>> m_sources;
};

void registerChangesRoutes(Router &router, std::shared_ptr<const ChangesFeed> feed);
