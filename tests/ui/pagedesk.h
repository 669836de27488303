#pragma once
#include "actionregistry.h"
#include "callexportoptions.h"
#include "composition.h"
#include "fakecontractservice.h"
#include "fakeorderservice.h"
#include "fakepbxservice.h"
#include "faketicketservice.h"
#include "fakeuserservice.h"
#include "filechooser.h"
#include "keptnotices.h"
#include "language.h"
#include "manualclock.h"
#include "pagerouter.h"
#include "stubsession.h"
#include "theme.h"
#include "uicore.h"

#include <QTemporaryDir>
#include <QWidget>
#include <functional>

class Page;

/// Answers every file dialog with the same path.
class AnsweredFiles final : public FileChooser
{
public:
    QString answer;
    void save(QWidget *, const QString &, const QString &, Chosen chosen) override { chosen(answer); }
    void folder(QWidget *, const QString &, const QString &, Chosen chosen) override { chosen(answer); }
    void open(QWidget *, const QString &, const QString &, Chosen chosen) override { chosen(answer); }
    bool show(const QUrl &) override { return true; }
};

/// One page in a window of its own over services from memory, in the source language. Signed in, on the 15.11.2026.
class PageDesk
{
public:
    PageDesk();
    ~PageDesk();

    /// Fill the services first. False: see the test's output.
    bool open(const std::function<Page *(const UiContext &, ActionRegistry &, QWidget *)> &make);

    /// The visible widget of this name, also of a dialog.
    QWidget *find(const char *name) const;
    QString text(const char *name) const;
    bool enabled(const char *name) const;
    /// Why it is disabled, as tooltip and for the screen reader alike; empty when they differ.
    QString why(const char *name) const;
    void click(const char *name) const;
    /// Replaces what a line edit holds.
    void type(const char *name, const QString &text) const;
    QString folder() const { return m_folder.path(); }
    const UiContext &context() const { return m_core->context(); }

    FakeContractService contracts;
    FakeOrderService orders;
    FakeUserService users;
    FakeTicketService tickets;
    FakePbxService pbx;
    std::function<QCoro::Task<Result<Order>>(CartOrder, Secret)> orderCart; ///< none: nobody orders what is in the Warenkorb
    std::function<QCoro::Task<Result<qint64>>(std::shared_ptr<const CallRecords>, CallExport::Options)> exportCalls;
    KeptNotices notices;
    StubSession session;
    ManualClock clock;
    AnsweredFiles files;
    Theme theme;
    Language language;
    ActionRegistry actions;
    QWidget window;
    Page *page = nullptr;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_graph;
    std::unique_ptr<UiCore> m_core;
};
