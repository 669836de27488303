#pragma once
#include "changewindow.h"

/// What one feature adds to the changes feed. Holds no state of a request: pages are asked for on several threads at once.
class ChangeSource
{
public:
    virtual ~ChangeSource() = default;
    /// Writes down what time alone has changed, before a page looks for the newest rev. Not inside a transaction.
    virtual void settle(const Scope &) {}
    /// What this scope may see of the window, ordered by rev and id, at most ChangeWindow::limit of each kind.
    virtual QList<Change> changed(const Scope &scope, const ChangeWindow &window) = 0;
    virtual QList<Change> removed(const Scope &, const ChangeWindow &) { return {}; }
};
