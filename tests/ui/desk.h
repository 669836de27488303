#pragma once
#include "callexporter.h"
#include "composition.h"
#include "filechooser.h"
#include "fixedclock.h"
#include "keptnotices.h"
#include "language.h"
#include "mainwindow.h"
#include "portalprocess.h"
#include "theme.h"
#include "uicore.h"

#include <QAccessible>

/// Answers file dialogs with `next`; cancels them while it is empty.
class ChosenFiles final : public FileChooser
{
public:
    void save(QWidget *, const QString &, const QString &name, Chosen chosen) override
    {
        suggested = name;
        answer(chosen);
    }
    void folder(QWidget *, const QString &, const QString &, Chosen chosen) override { answer(chosen); }
    void open(QWidget *, const QString &, const QString &, Chosen chosen) override { answer(chosen); }
    bool show(const QUrl &url) override
    {
        shown << url;
        return true;
    }
    QString next;
    QString suggested;
    QList<QUrl> shown;

private:
    void answer(const Chosen &chosen) const
    {
        if (!next.isEmpty())
            chosen(next);
    }
};

/// A real portal and the real window of a fresh German profile before it; fetches only when told. Hands: keys alone.
class Desk
{
public:
    explicit Desk(PortalProcess::Seed seed);
    ~Desk();

    /// Starts the portal and shows the window. False: see the test's output.
    bool open();
    /// The window alone, before this portal.
    bool openAt(const QUrl &portal);
    /// Keeps the profile in this folder instead of one that goes with the desk.
    void useData(const QString &folder) { m_data = folder; }
    /// One key, delivered to the window that has the focus, as the desktop would.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &ascii);
    /// Tab, or Backtab, until the widget of this name has the focus.
    bool tabTo(const QString &name, Qt::Key tab = Qt::Key_Tab);
    /// User name, password, PIN.
    bool signInToPin(const QString &user = PortalProcess::administrator,
                     const QString &password = PortalProcess::administratorPassword);
    /// … and the first run's question, up to the Startseite.
    bool signIn(const QString &user = PortalProcess::administrator,
                const QString &password = PortalProcess::administratorPassword);
    /// By its shortcut; it opens on everything that is held.
    /// By the page's shortcut, Ctrl+1 and so on.
    bool goTo(const QString &page);
    /// The page and the period "all".
    bool openInvoices();

    /// The visible widget of this name, also of a dialog.
    QWidget *find(const QString &name) const;
    bool wait(const QString &name) const;
    QString text(const QString &name) const;
    /// Requests the portal has answered so far, as "GET /v1/documents".
    QStringList requests() const;

    PortalProcess portal;
    ChosenFiles files;
    KeptNotices notices;
    CallExporter exporter;
    std::unique_ptr<Composition> graph;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
    QString m_data = m_folder.path();
    FixedClock m_clock;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<UiCore> m_core;
};

/// A table as a screen reader sees it.
class SpokenTable
{
public:
    explicit SpokenTable(QWidget *table);
    bool isValid() const { return m_table; }
    int rows() const;
    QList<int> selected() const;
    /// `title` of the column.
    QString cell(int row, const QString &title) const;
    QStringList column(const QString &title) const;

private:
    QAccessibleTableInterface *m_table = nullptr;
};
