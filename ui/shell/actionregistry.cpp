#include "actionregistry.h"

#include "icons.h"
#include "livetext.h"

#include <QWidget>

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(const QString &scope, const QString &id, QWidget *owner, std::function<QString()> text,
                             const QKeySequence &shortcut, const QString &icon)
{
    auto *action = new QAction(owner);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    const bool window = scope == QLatin1String("window");
    action->setShortcutContext(window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    owner->addAction(action);
    LiveText::on(owner, [action, text] {
        action->setText(text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), keys));
    });
    m_entries.append({id, scope, action});
    connect(action, &QObject::destroyed, this,
            [this, action] { m_entries.removeIf([action](const Entry &entry) { return entry.action == action; }); });
    return action;
}

QAction *ActionRegistry::find(const QString &id) const
{
    for (const Entry &entry : m_entries)
        if (entry.id == id)
            return entry.action;
    return nullptr;
}

QList<QPair<QString, QString>> ActionRegistry::conflicts() const
{
    QList<QPair<QString, QString>> pairs;
    const QString window = QStringLiteral("window");
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        for (qsizetype k = i + 1; k < m_entries.size(); ++k) {
            const Entry &a = m_entries[i];
            const Entry &b = m_entries[k];
            const bool together = a.scope == b.scope || a.scope == window || b.scope == window;
            if (together && !a.action->shortcut().isEmpty() && a.action->shortcut() == b.action->shortcut())
                pairs.append({a.id, b.id});
        }
    return pairs;
}
