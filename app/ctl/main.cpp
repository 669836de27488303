#include "ctlcontext.h"
#include "evncommands.h"
#include "hardening.h"
#include "importcommand.h"
#include "logfile.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <cstdio>

namespace
{
struct Verb {
    const char *first, *second;
    int words; ///< with its own arguments
    Command run;
};

// "schedule", "profile", "evn" and "documents import" need no portal and are not here.
constexpr Verb verbs[] = {
    {"login", "", 1, runLogin},
    {"logout", "", 1, runLogout},
    {"grant", "create", 2, runGrant},
    {"grant", "list", 2, runGrant},
    {"grant", "revoke", 3, runGrant},
    {"documents", "list", 2, runDocumentsList},
    {"documents", "fetch", 2, runDocumentsFetch},
    {"documents", "check", 2, runDocumentsCheck},
    {"contracts", "list", 2, runContractsList},
    {"contracts", "show", 3, runContractsShow},
    {"company", "show", 2, runCompanyShow},
    {"orders", "list", 2, runOrdersList},
    {"orders", "show", 3, runOrdersShow},
    {"users", "list", 2, runUsersList},
    {"users", "lock", 3, runUsersLock},
    {"users", "unlock", 3, runUsersLock},
    {"users", "delete", 3, runUsersDelete},
    {"users", "import", 3, runUsersImport},
    {"users", "export", 3, runUsersExport},
    {"tickets", "list", 2, runTicketsList},
    {"tickets", "show", 3, runTicketsShow},
    {"tickets", "create", 2, runTicketsCreate},
    {"tickets", "answer", 3, runTicketsAnswer},
    {"seats", "list", 2, runSeatsList},
    {"seats", "export", 3, runPbxExport},
    {"seats", "import", 3, runPbxImport},
    {"numbers", "list", 2, runNumbersList},
    {"numbers", "export", 3, runPbxExport},
    {"numbers", "import", 3, runPbxImport},
    {"handover", "datev", 3, runHandover},
    {"handover", "folder", 3, runHandover},
    {"handover", "gdpdu", 3, runHandover},
    {"handover", "list", 2, runHandoverList},
    {"handover", "settings", 2, runHandoverSettings},
    {"handover", "settings", 3, runHandoverSettings},
    {"handover", "split", 2, runHandoverSplit},
    {"handover", "split", 3, runHandoverSplit},
    {"deadlines", "", 1, runDeadlines},
    {"archive", "verify", 2, runArchiveVerify},
    {"archive", "adopt", 3, runArchiveAdopt},
    {"audit", "list", 2, runAuditList},
    {"audit", "verify", 2, runAuditVerify},
    {"audit", "export", 3, runAuditExport},
};

const Verb *find(const Arguments &arguments)
{
    for (const Verb &verb : verbs)
        if (arguments.word(0) == QLatin1String(verb.first) && arguments.word(1) == QLatin1String(verb.second) &&
            arguments.words() == verb.words)
            return &verb;
    return nullptr;
}

LogFile::Level level(const Arguments &arguments)
{
    return arguments.has("debug")     ? LogFile::Level::Debug
           : arguments.has("verbose") ? LogFile::Level::Verbose
                                      : LogFile::Level::Quiet;
}

int run(const Arguments &arguments, const Verb &verb)
{
    const QString profile = arguments.has("profile") ? arguments.value("profile") : QStringLiteral("default");
    const LogFile log(ClientPaths(profile, arguments.value("data")).logFolder(), QStringLiteral("fernamtctl"), level(arguments));
    CtlContext context(arguments);
    if (const auto built = context.build(); !built)
        return int(context.refuse(built.error()));
    int code = int(ExitCode::Failed);
    QTimer::singleShot(0, qApp, [&] {
        QCoro::connect(verb.run(context), qApp, [&code](ExitCode ended) {
            code = int(ended);
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return code;
}
} // namespace

int main(int argc, char **argv)
{
    (void)Platform::hardenProcess();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Fernamt"));
    QCoreApplication::setApplicationName(QStringLiteral("fernamt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERNAMT_VERSION));

    Arguments arguments;
    if (!arguments.parse(QCoreApplication::arguments())) {
        std::fputs(qUtf8Printable(arguments.text), arguments.helpAsked ? stdout : stderr);
        return int(arguments.helpAsked ? ExitCode::Done : ExitCode::Usage);
    }
    if (arguments.word(0) == QLatin1String("schedule") && arguments.words() == 2 &&
        (arguments.word(1) == QLatin1String("install") || arguments.word(1) == QLatin1String("remove")))
        return int(runSchedule(arguments, Console(arguments.has("json"))));
    if (arguments.word(0) == QLatin1String("profile"))
        return int(runProfile(arguments, Console(arguments.has("json"))));
    if (EvnCommands::knows(arguments))
        return int(EvnCommands::run(arguments, Console(arguments.has("json"))));
    if (ImportCommand::knows(arguments))
        return int(ImportCommand::run(arguments, Console(arguments.has("json"))));
    const Verb *verb = find(arguments);
    if (!verb)
        return int(Console(arguments.has("json")).refuse(Error::make(Error::Kind::Invalid, QStringLiteral("no_command"))));
    return run(arguments, *verb);
}
