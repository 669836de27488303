#pragma once
#include "documenttype.h"

#include <QKeySequence>
#include <QList>
#include <functional>

class ActionRegistry;
class Page;
class QWidget;
struct UiContext;

/// One row per area: what it is called, where it stands, who may see it, how it is made. Sidebar, menu, Ctrl+1… and the
/// tests read this table and nothing else. No factory: the area is not built yet and is absent.
struct PageEntry {
    QString id;
    const char *title; ///< source text, context "PageTable"
    const char *group; ///< "": the first group
    QString icon;
    QList<Contract::Role> roles; ///< any of these; empty: everybody
    QString capability;          ///< what the provider must offer
    std::function<Page *(const UiContext &, ActionRegistry &, QWidget *)> make;
    QString keys = {};     ///< given: not in the sidebar, but in the user menu, and opened by these
    QString shortcut = {}; ///< in the sidebar, opened by these instead of the next of Ctrl+1 …

    QString titleText() const;
    QString groupText() const;
    /// Built, offered by the services at hand, and allowed to the present roles.
    bool visibleTo(const UiContext &context) const;
};

namespace PageTable
{
const QList<PageEntry> &all();
const PageEntry *find(const QString &id);
} // namespace PageTable
