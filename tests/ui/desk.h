#pragma once
#include "composition.h"
#include "filechooser.h"
#include "fixedclock.h"
#include "language.h"
#include "mainwindow.h"
#include "portalprocess.h"
#include "theme.h"
#include "uicore.h"

#include <QAccessible>

class DataTable;

/// A real portal and the real window of a fresh German profile before it; fetches only when told. Hands: keys alone.
class Desk
{
public:
    explicit Desk(PortalProcess::Seed seed);
    ~Desk();

    /// Starts the portal and shows the window. False: see the test's output.
    bool open();
    /// One key, delivered to the window that has the focus, as the desktop would.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &ascii);
    /// Tab, or Backtab, until the widget of this name has the focus.
    bool tabTo(const QString &name, Qt::Key tab = Qt::Key_Tab);
    /// User name, password, PIN.
    bool signInToPin();
    /// … and the first run's question, up to the Startseite.
    bool signIn();
    /// Ctrl+2 and the period "all".
    bool openInvoices();

    /// The visible widget of this name, also of a dialog.
    QWidget *find(const QString &name) const;
    bool wait(const QString &name) const;
    QString text(const QString &name) const;
    /// Requests the portal has answered so far, as "GET /v1/documents".
    QStringList requests() const;

    PortalProcess portal;
    std::unique_ptr<Composition> graph;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Theme m_theme;
    Language m_language;
    DesktopFiles m_files;
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
