#pragma once
#include <QHash>
#include <QWidget>

class ActionRegistry;
class HeaderBar;
class Page;
class QAction;
class QStackedWidget;
class Sidebar;
struct UiContext;

/// The window after sign-in: sidebar, head, banner, the present page.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void showPage(const QString &id, const QString &argument = {});
    QString currentPage() const { return m_current; }
    QStringList pages() const;
    /// After sign-in: the Startseite (R3-020).
    void goHome();

private:
    void focusPage();
    void rebuild();
    void refreshHead();
    void refreshCounts();

    const UiContext &m_context;
    ActionRegistry &m_actions;
    Sidebar *m_sidebar = nullptr;
    HeaderBar *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<QString, Page *> m_pages;
    QHash<QString, QAction *> m_shortcuts;
    QString m_current;
    bool m_pbx = false; ///< there is a telephone system
};
