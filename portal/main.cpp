#include "accountretention.h"
#include "accountroutes.h"
#include "changesfeed.h"
#include "commandline.h"
#include "contractchanges.h"
#include "contractoperator.h"
#include "contractroutes.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "deliveryworker.h"
#include "demousers.h"
#include "dispatcher.h"
#include "hardening.h"
#include "httpserver.h"
#include "operatorcommands.h"
#include "ownprofilechanges.h"
#include "portallog.h"
#include "processlife.h"
#include "router.h"
#include "securityoperator.h"
#include "ticker.h"
#include "userchanges.h"
#include "userroutes.h"
#ifdef FERNAMT_PORTAL_DOCUMENTS
#include "documentchanges.h"
#include "documentoperator.h"
#include "documentretention.h"
#include "documentroutes.h"
#endif
#ifdef FERNAMT_PORTAL_ORDERS
#include "orderchanges.h"
#include "orderoperator.h"
#include "orderprogress.h"
#include "orderroutes.h"
#include "uploadstore.h"
#endif
#ifdef FERNAMT_PORTAL_COMPANY
#include "companyoperator.h"
#include "companyroutes.h"
#endif
#ifdef FERNAMT_PORTAL_TICKETS
#include "ticketchanges.h"
#include "ticketoperator.h"
#include "ticketroutes.h"
#endif
#ifdef FERNAMT_PORTAL_CART
#include "cartroutes.h"
#endif
#ifdef FERNAMT_PORTAL_PBXACCESS
#include "pbxaccessroutes.h"
#include "pbxrowchanges.h"
#endif
#ifdef FERNAMT_PORTAL_PBX
#include "pbxchanges.h"
#include "pbxlife.h"
#include "pbxoperator.h"
#include "pbxroutes.h"
#endif
#ifdef FERNAMT_PORTAL_DEMO
#include "demo.h"
#endif

#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <cstdio>

namespace
{
void registerRoutes(Router &router, PortalContext &context)
{
    const auto feed = std::make_shared<ChangesFeed>(context);
    feed->add(std::make_unique<OwnProfileChanges>(context));
    feed->add(std::make_unique<ContractChanges>(context));
    registerAccountRoutes(router, context);
    registerContractRoutes(router, context);
    feed->add(std::make_unique<UserChanges>(context));
    registerUserRoutes(router, context);
#ifdef FERNAMT_PORTAL_DOCUMENTS
    feed->add(std::make_unique<DocumentChanges>(context));
    registerDocumentRoutes(router, context);
#endif
#ifdef FERNAMT_PORTAL_ORDERS
    feed->add(std::make_unique<OrderChanges>(context));
    registerOrderRoutes(router, context);
#endif
#ifdef FERNAMT_PORTAL_COMPANY
    registerCompanyRoutes(router, context);
#endif
#ifdef FERNAMT_PORTAL_TICKETS
    feed->add(std::make_unique<TicketChanges>(context));
    registerTicketRoutes(router, context);
#endif
#ifdef FERNAMT_PORTAL_PBXACCESS
    feed->add(std::make_unique<PbxRowChanges>(context, "pbx_user", "pbx_users"));
    registerPbxAccessRoutes(router, context);
#endif
#ifdef FERNAMT_PORTAL_PBX
    feed->add(std::make_unique<PbxChanges>(context));
    registerPbxRoutes(router, context);
#endif
#ifdef FERNAMT_PORTAL_CART
    feed->add(std::make_unique<PbxRowChanges>(context, "anywhere_portal", "anywhere_portals"));
    feed->add(std::make_unique<PbxRowChanges>(context, "cart_item", "cart_items"));
    registerAnywhereRoutes(router, context);
    registerCartRoutes(router, context);
#endif
    registerChangesRoutes(router, feed);
}

void printAll(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

int runOperator(PortalContext &context, const CommandLine &line)
{
    if (const auto code = OperatorCommands::run(context, line))
        return *code;
    if (const auto code = SecurityOperator::run(context, line))
        return *code;
    if (const auto code = ContractOperator::run(context, line))
        return *code;
#ifdef FERNAMT_PORTAL_DOCUMENTS
    if (const auto code = DocumentOperator::run(context, line))
        return *code;
#endif
#ifdef FERNAMT_PORTAL_ORDERS
    if (const auto code = OrderOperator::run(context, line))
        return *code;
#endif
#ifdef FERNAMT_PORTAL_COMPANY
    if (const auto code = CompanyOperator::run(context, line))
        return *code;
#endif
#ifdef FERNAMT_PORTAL_TICKETS
    if (const auto code = TicketOperator::run(context, line))
        return *code;
#endif
#ifdef FERNAMT_PORTAL_PBX
    if (const auto code = PbxOperator::run(context, line))
        return *code;
#endif
    std::fprintf(stderr, "fernamt-portal: no such operator command\n");
    return 2;
}

void seed(PortalContext &context)
{
#ifdef FERNAMT_PORTAL_DEMO
    if (context.options.demo)
        seedDemo(context, context.options.demoSeed);
#else
    if (context.options.demo)
        DemoUsers::seed(context);
#endif
    if (context.options.seedTestUsers)
        DemoUsers::seed(context);
}

QList<Ticker::Job> jobs(PortalContext &context)
{
    QList<Ticker::Job> jobs{
        {QStringLiteral("accounts"), std::chrono::minutes(1), [&context] { AccountRetention(context).run(); }},
        {QStringLiteral("contracts"), std::chrono::minutes(1), [&context] {
             ContractStore(context).settle();
             CustomerRecords(context).settle();
         }}};
#ifdef FERNAMT_PORTAL_ORDERS
    jobs << Ticker::Job{QStringLiteral("orders"), std::chrono::seconds(1), [&context] { OrderProgress(context).settle(); }};
    jobs << Ticker::Job{QStringLiteral("uploads"), std::chrono::minutes(1), [&context] { UploadStore(context).expire(); }};
#endif
#ifdef FERNAMT_PORTAL_PBX
    jobs << Ticker::Job{QStringLiteral("pbx"), std::chrono::minutes(1), [&context] {
                            PbxLife(context).settle();
                            PbxLife(context).expire();
                        }};
#endif
#ifdef FERNAMT_PORTAL_DOCUMENTS
    // Another process may be between a file and its row right now: only what is an hour old.
    jobs << Ticker::Job{QStringLiteral("orphans"), {}, [&context] {
                            DocumentRetention(context).removeOrphans(QDateTime::currentDateTimeUtc().addSecs(-3600));
                        }};
    jobs << Ticker::Job{QStringLiteral("retention"), std::chrono::minutes(1), [&context] { DocumentRetention(context).run(); }};
#endif
    return jobs;
}

int serve(PortalContext &context)
{
    Router router;
    registerRoutes(router, context);
    if (context.options.testControls) {
        PortalLog::write("warning", "test_controls",
                         {{QStringLiteral("text"), QStringLiteral("clock and rules can be changed: not for production")},
                          {QStringLiteral("clock"), context.options.clock},
                          {QStringLiteral("disabled"), context.options.disabledRules.join(u',')}});
        context.clock.refresh(context.database);
    }
    seed(context);
    Dispatcher dispatcher(context, router);
    HttpServer server(context, dispatcher);
    const quint16 port = server.start();
    const QString scheme = context.options.certFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    const QString url = QStringLiteral("%1://%2:%3").arg(scheme, context.options.listenAddress).arg(port);
    context.database.write(QStringLiteral("INSERT INTO settings (name, value) VALUES ('public_url', ?) "
                                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                           {context.options.publicUrl.isEmpty() ? url : context.options.publicUrl});
    DeliveryWorker worker(context);
    worker.start();
    Ticker ticker(context, jobs(context));
    ticker.start();
    ProcessLife::endWithSignal();
    if (context.options.exitOnStdinEof)
        ProcessLife::endWithStdin();
    printAll(QJsonDocument(QJsonObject{{QStringLiteral("url"), url},
                                       {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                                       {QStringLiteral("version"), QCoreApplication::applicationVersion()}})
                 .toJson(QJsonDocument::Compact) +
             '\n');
    const int code = QCoreApplication::exec();
    server.stop();
    worker.stop();
    return code;
}

int start(const CommandLine &line)
{
    Rules rules;
    for (const QString &id : line.options.disabledRules)
        if (!rules.disable(id)) {
            std::fprintf(stderr, "fernamt-portal: no rule %s\n", qUtf8Printable(id));
            return 2;
        }
    const bool needsData = !line.options.dataDir.isEmpty();
    PortalDatabase database(line.options.database.isEmpty() ? QDir(line.options.dataDir).filePath(QStringLiteral("portal.db"))
                                                            : line.options.database);
    PortalClock clock(QDateTime::fromString(line.options.clock, Qt::ISODate));
    std::optional<SecretBox> box;
    if (needsData) {
        QDir().mkpath(line.options.dataDir);
        QDir().mkpath(line.options.blobsDir);
        if (!line.options.outboxDir.isEmpty())
            QDir().mkpath(line.options.outboxDir);
        database.migrate();
        box.emplace(SecretBox::fromFile(line.options.secretKeyFile));
    } else {
        box.emplace(QByteArray(32, '\0')); // rules and routes are only listed
    }
    MailOutbox outbox(database, clock, *box);
    PortalContext context{line.options, database, clock, outbox, rules, *box};
    if (line.operatorWords == QStringList{QStringLiteral("rules")}) {
        printAll(Rules::toJson());
        return 0;
    }
    if (line.operatorWords == QStringList{QStringLiteral("routes")}) {
        Router router;
        registerRoutes(router, context);
        printAll(router.toJson());
        return 0;
    }
    if (!line.operatorWords.isEmpty())
        clock.refresh(database);
    return line.operatorWords.isEmpty() ? serve(context) : runOperator(context, line);
}
} // namespace

int main(int argc, char *argv[])
{
    (void)Platform::hardenProcess();
    // fonts and PDF need a platform, but no display
    qputenv("QT_QPA_PLATFORM", "offscreen");
    PortalLog::takeQtMessages();
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fernamt-portal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERNAMT_VERSION));
    const CommandLine line = CommandLine::parse(application.arguments());
    try {
        return start(line);
    } catch (const std::exception &e) {
        PortalLog::error("start", QString::fromUtf8(e.what()));
        return 1;
    }
}
