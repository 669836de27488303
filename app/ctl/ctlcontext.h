#pragma once
#include "arguments.h"
#include "composition.h"
#include "console.h"
#include "deadlineservice.h"
#include "demoportal.h"
#include "exitcode.h"

#include <QTemporaryDir>

/// What every command gets: arguments, terminal and the graph of services.
class CtlContext
{
public:
    explicit CtlContext(const Arguments &given) : arguments(given), console(given.has("json")) {}

    /// Demo portal if asked for, then the graph.
    Result<void> build();
    ExitCode refuse(const Error &error) const { return console.refuse(error); }
    DeadlineService deadlines() const;
    Composition &graph() const { return *m_graph; }
    DemoPortal *demo() const { return m_demo.get(); }
    QString profile() const;
    /// "Nothing is remembered …", once per run, when no keychain works.
    void sayWhatIsRemembered();

    const Arguments &arguments;
    Console console;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPortal> m_demo;
    std::unique_ptr<Composition> m_graph;
    bool m_said = false;
};

using Command = QCoro::Task<ExitCode> (*)(CtlContext &);

QCoro::Task<ExitCode> runLogin(CtlContext &context);
QCoro::Task<ExitCode> runLogout(CtlContext &context);
QCoro::Task<ExitCode> runGrant(CtlContext &context);
QCoro::Task<ExitCode> runDocumentsList(CtlContext &context);
QCoro::Task<ExitCode> runDocumentsFetch(CtlContext &context);
/// Of archived invoices, against contracts and EVN.
QCoro::Task<ExitCode> runDocumentsCheck(CtlContext &context);
QCoro::Task<ExitCode> runContractsList(CtlContext &context);
QCoro::Task<ExitCode> runContractsShow(CtlContext &context);
QCoro::Task<ExitCode> runCompanyShow(CtlContext &context);
QCoro::Task<ExitCode> runOrdersList(CtlContext &context);
QCoro::Task<ExitCode> runOrdersShow(CtlContext &context);
QCoro::Task<ExitCode> runUsersList(CtlContext &context);
/// Also unlocks.
QCoro::Task<ExitCode> runUsersLock(CtlContext &context);
QCoro::Task<ExitCode> runUsersDelete(CtlContext &context);
QCoro::Task<ExitCode> runUsersImport(CtlContext &context);
QCoro::Task<ExitCode> runUsersExport(CtlContext &context);
QCoro::Task<ExitCode> runTicketsList(CtlContext &context);
QCoro::Task<ExitCode> runTicketsShow(CtlContext &context);
QCoro::Task<ExitCode> runTicketsCreate(CtlContext &context);
QCoro::Task<ExitCode> runTicketsAnswer(CtlContext &context);
QCoro::Task<ExitCode> runSeatsList(CtlContext &context);
QCoro::Task<ExitCode> runNumbersList(CtlContext &context);
/// Of seats or numbers, by the first word.
QCoro::Task<ExitCode> runPbxExport(CtlContext &context);
QCoro::Task<ExitCode> runPbxImport(CtlContext &context);
QCoro::Task<ExitCode> runDeadlines(CtlContext &context);
/// To DATEV, a folder or an auditor, by the second word.
QCoro::Task<ExitCode> runHandover(CtlContext &context);
QCoro::Task<ExitCode> runHandoverList(CtlContext &context);
QCoro::Task<ExitCode> runHandoverSettings(CtlContext &context);
QCoro::Task<ExitCode> runHandoverSplit(CtlContext &context);
QCoro::Task<ExitCode> runArchiveVerify(CtlContext &context);
QCoro::Task<ExitCode> runArchiveAdopt(CtlContext &context);
QCoro::Task<ExitCode> runAuditList(CtlContext &context);
QCoro::Task<ExitCode> runAuditVerify(CtlContext &context);
QCoro::Task<ExitCode> runAuditExport(CtlContext &context);
/// Needs no graph.
ExitCode runSchedule(const Arguments &arguments, const Console &console);
ExitCode runProfile(const Arguments &arguments, const Console &console);
