#include "ctlcontext.h"

#include "ctlwords.h"
#include "facturxreader.h"

#include <QCoreApplication>

QString CtlContext::profile() const
{
    return arguments.has("profile") ? arguments.value("profile") : QStringLiteral("default");
}

Result<void> CtlContext::build()
{
    Composition::Options options;
    options.profile = profile();
    options.dataFolder = arguments.value("data");
    options.portal = QUrl(arguments.value("portal"), QUrl::StrictMode);
    options.userName = arguments.value("user");
    options.caFile = arguments.value("ca").isEmpty() ? QString() : QFileInfo(arguments.value("ca")).absoluteFilePath();
    options.archiveFolder = arguments.value("out").isEmpty() ? QString() : QFileInfo(arguments.value("out")).absoluteFilePath();
    options.nameTemplate = arguments.value("name-template");
    options.reader = &FacturXReader::read;
    bool number = true;
    const int wait = arguments.has("wait") ? arguments.value("wait").toInt(&number) : 60;
    if (!number || wait < 0)
        return fail(Error::Kind::Invalid, QStringLiteral("wait"), arguments.value("wait"));
    options.lockWait = std::chrono::seconds(wait);
    if (arguments.has("demo")) {
        m_folder = std::make_unique<QTemporaryDir>();
        QStringList more;
        if (arguments.has("demo-clock"))
            more << QStringLiteral("--test-controls") << QStringLiteral("--clock") << arguments.value("demo-clock");
        m_demo = std::make_unique<DemoPortal>(m_folder->path() + QStringLiteral("/demo"), more);
        if (auto started = m_demo->start(); !started)
            return started;
        options.portal = m_demo->url();
        if (options.userName.isEmpty())
            options.userName = DemoPortal::administrator().name;
        if (options.dataFolder.isEmpty())
            options.dataFolder = m_folder->path() + QStringLiteral("/data");
    }
    auto graph = Composition::build(options);
    if (!graph)
        return fail(graph.error());
    m_graph = std::move(*graph);
    m_graph->orders().setSettling(false);
    QObject::connect(&m_graph->documents(), &DocumentService::putAside, qApp,
                     [this](const Error &what) { console.complain(CtlWords::sentence(what)); });
    QObject::connect(&m_graph->session(), &SessionService::clockOffsetChanged, qApp, [this](qint64 seconds) {
        if (seconds != 0)
            console.complain(
                QStringLiteral("This computer's clock is off by %1 minutes. Please set it.").arg(qAbs(seconds) / 60));
    });
    return {};
}

DeadlineService CtlContext::deadlines() const
{
    DeadlineService service(m_graph->contracts(), m_graph->documents(), m_graph->clock());
    service.addSource([bills = &m_graph->bills()] { return bills->objections(); });
    return service;
}

void CtlContext::sayWhatIsRemembered()
{
    if (m_said || m_graph->vault().remembers())
        return;
    m_said = true;
    console.complain(QStringLiteral("No keychain works here (%1): nothing is remembered, the sign-in ends with this run.")
                         .arg(m_graph->vault().reason()));
}
