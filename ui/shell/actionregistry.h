#pragma once
#include <QAction>
#include <QHash>
#include <QObject>

class QWidget;

/// Every action of the window: id, text, shortcut. A test reads it for conflicts and for actions that no key reaches.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString scope; ///< "window", or the page whose widgets must have the focus
        QAction *action = nullptr;
    };

    explicit ActionRegistry(QObject *parent = nullptr);
    /// Adds an action to `owner`; `text` follows the language. A scope other than "window" limits the shortcut to `owner`.
    QAction *add(const QString &scope, const QString &id, QWidget *owner, std::function<QString()> text,
                 const QKeySequence &shortcut = {}, const QString &icon = {});
    const QList<Entry> &entries() const { return m_entries; }
    QAction *find(const QString &id) const;
    /// Pairs of ids that share a shortcut where both can be meant.
    QList<QPair<QString, QString>> conflicts() const;

private:
    QList<Entry> m_entries;
};
