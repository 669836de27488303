#pragma once
#include <QList>
#include <QWidget>

class QAction;

/// One area of the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Buttons of the head, in this order; an action with the property "primary" stands out.
    virtual QList<QAction *> headActions() const { return {}; }
    /// The page has come to the front.
    virtual void activate() {}
    /// Another page leads here, see PageRouter; called after activate().
    virtual void openWith(const QString &) {}
    /// Where the focus goes when the page is opened by a key.
    virtual QWidget *firstFocus() { return this; }
};
