#include "actionbutton.h"

#include "icons.h"

#include <QAction>
#include <QMenu>

ActionButton *ActionButton::forAction(QAction *action, QWidget *parent)
{
    return new ActionButton(action, parent);
}

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setAutoDefault(false);
    if (action->property("primary").toBool())
        setProperty("look", QStringLiteral("primary"));
    if (action->menu())
        setMenu(action->menu());
    else
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this] { follow(); });
    connect(action, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    // A forbidden action says why, also to a screen reader.
    setAccessibleDescription(m_action->isEnabled() ? QString() : m_action->toolTip());
}
