#include "windowapp.h"

#include "actionregistry.h"
#include "backupdialog.h"
#include "costsplitdialog.h"
#include "einvoicehelper.h"
#include "fixedclock.h"
#include "handoverdialog.h"
#include "logfile.h"
#include "pdftexthelper.h"
#include "portaldialog.h"
#include "profilekeeper.h"
#include "restoreform.h"

#include <QApplication>
#include <QDir>

namespace
{
// The demo's day: names, sums and pictures are the same on every run.
const QString demoDay = QStringLiteral("2026-11-15T09:00:00Z");
} // namespace

WindowApp::WindowApp(QApplication &app, const WindowOptions &options)
    : m_app(app),
      m_options(options),
      m_fixed(options.headless ? std::make_unique<FixedClock>(QDateTime::fromString(demoDay, Qt::ISODate)) : nullptr),
      m_theme(app),
      m_registry(ClientPaths(options.profile, root()).settingsFile()),
      m_backups({root(), QStringLiteral(FERNAMT_VERSION), {}}, m_registry, &m_keychain, m_fixed ? *m_fixed : m_clock)
{
    if (!m_options.lastProfile)
        return;
    const QStringList known = m_registry.profiles();
    const QString last = m_registry.current();
    m_options.profile = known.contains(last) ? last : known.value(0, m_options.profile);
}

WindowApp::~WindowApp()
{
    m_window.reset();
    m_core.reset();
    m_tray.reset();
    m_graph.reset();
    m_outbox.reset();
    m_portal.reset();
}

QString WindowApp::root() const
{
    if (m_options.headless)
        return QDir(m_options.out).absolutePath();
    if (m_options.demo && m_options.dataFolder.isEmpty())
        return m_demoFolder.path();
    return m_options.dataFolder;
}

Result<WindowApp::Begun> WindowApp::begin()
{
    const ClientPaths paths(m_options.profile, root());
    if (auto good = ClientPaths::checkProfile(m_options.profile); !good)
        return fail(good.error());
    if (auto made = paths.make(); !made)
        return fail(made.error());
    if (!m_single) {
        m_single = std::make_unique<SingleWindow>(paths.windowLock());
        if (!m_single->claim())
            return Begun::OtherWindow;
    }
    if (!m_log)
        m_log = std::make_unique<LogFile>(paths.logFolder(), QStringLiteral("fernamt"), LogFile::Level::Quiet);
    if (m_options.demo && !m_portal) {
        QStringList more;
        if (m_options.headless)
            more << QStringLiteral("--test-controls") << QStringLiteral("--clock") << demoDay;
        m_portal = std::make_unique<DemoPortal>(QDir(root()).filePath(QStringLiteral("demo")), more);
        if (auto started = m_portal->start(); !started)
            return fail(started.error());
        m_outbox = std::make_unique<DemoOutbox>(*m_portal);
        m_options.portal = m_portal->url();
    }
    auto graph = build(m_options.profile, m_options.portal);
    if (!graph && graph.error().code == QLatin1String("no_portal"))
        return Begun::NeedsPortal;
    if (!graph)
        return fail(graph.error());
    m_graph = std::move(*graph);
    return Begun::Running;
}

Result<std::unique_ptr<Composition>> WindowApp::build(const QString &id, const QUrl &portal)
{
    Composition::Options options;
    options.profile = id;
    options.dataFolder = root();
    const bool local = m_registry.profile(id).isLocal();
    if (!local)
        options.portal = portal;
    options.reader = EInvoiceHelper::reader();
    options.pdfText = PdfTextHelper::reader();
    options.clock = m_fixed.get();
    if (m_options.demo && !local)
        options.userName = DemoPortal::administrator().name;
    return Composition::build(options);
}

void WindowApp::open()
{
    SettingsService &settings = m_graph->settings();
    m_theme.setMode(Theme::Mode(int(settings.theme())));
    m_language.set(settings.language() == SettingsService::Language::German    ? QStringLiteral("de")
                   : settings.language() == SettingsService::Language::English ? QStringLiteral("en")
                                                                               : QStringLiteral("system"));
    UiParts parts{m_graph->session(),
                  m_graph->documents(),
                  m_graph->clock(),
                  settings,
                  m_graph->profiles(),
                  m_graph->provider(),
                  m_theme,
                  m_language,
                  m_files};
    parts.keepProxyPassword = [this](Secret password) { return m_graph->keepProxyPassword(password); };
    parts.profile = m_options.profile;
    parts.openProfile = [this](const QString &id) { openProfile(id); };
    parts.outbox = m_outbox.get();
    parts.version = QStringLiteral(FERNAMT_VERSION);
    parts.contracts = &m_graph->contracts();
    parts.orders = &m_graph->orders();
    parts.audit = &m_graph->audit();
    parts.glances = [this] { return glances(); };
    connect(&m_registry, &ProfileRegistry::changed, &m_graph->profiles(), &ProfileRegistry::changed);
    parts.removeProfile = [this](QString id) { return ProfileKeeper(m_graph->profiles(), root(), &m_keychain).remove(id); };
    parts.users = &m_graph->users();
    parts.pbx = &m_graph->pbx();
    parts.tickets = &m_graph->tickets();
    parts.calls = &m_graph->calls();
    parts.imports = &m_graph->imports();
    parts.watched = &m_graph->watched();
    parts.orderCart = [orders = &m_graph->orders()](CartOrder cart, Secret release) { return orders->submitCart(cart, release); };
    parts.handOver = [this](const QStringList &ids) {
        (new HandoverDialog(m_graph->handover(), m_core->context(), ids, m_window.get()))->open();
    };
    parts.exportCalls = [this](auto records, auto options) { return m_exporter.write(std::move(records), std::move(options)); };
    parts.splitCosts = [this](const QStringList &ids) {
        (new CostSplitDialog(m_graph->handover(), m_core->context(), ids, m_window.get()))->open();
    };
    m_tray = std::make_unique<TrayNotifier>(settings);
    parts.notifier = m_tray.get();
    if (!m_options.demo) { // a demo that starts with the system would be a surprise
        m_autostart = std::make_unique<Autostart>(QCoreApplication::applicationFilePath());
        parts.autostart = m_autostart.get();
    }
    parts.security = &m_graph->security();
    if (m_graph->config().isLocal()) { // what only a portal has
        parts.users = nullptr;
        parts.pbx = nullptr;
        parts.tickets = nullptr;
        parts.security = nullptr;
        parts.orderCart = {};
    }
    if (!m_options.demo)
        (void)m_graph->profiles().setCurrent(m_options.profile); // else the next start opens another one: no harm
    m_core = std::make_unique<UiCore>(parts);
    m_core->setBills(m_graph->bills());
    m_window = std::make_unique<MainWindow>(*m_core);
    addBackupAction();
    connect(m_single.get(), &SingleWindow::raiseWanted, m_window.get(), &MainWindow::bringToFront);
    connect(m_tray.get(), &TrayNotifier::raiseWanted, m_window.get(), &MainWindow::bringToFront);
    connect(m_tray.get(), &DesktopNotifier::chosen, m_window.get(), &MainWindow::bringToFront);
    m_window->show();
    // Ended by the graph's end too: then the window has gone before.
    QCoro::connect(m_graph->prepare(), m_window.get(), [window = m_window.get()] { window->start(); });
}

/// For the user menu: backups are of the program, not of the profile that is open.
void WindowApp::addBackupAction()
{
    QAction *action = m_window->actions().add(
        QStringLiteral("window"), QStringLiteral("profiles.backup"), m_window.get(),
        [] { return tr("Back up and restore profiles …"); }, {}, QStringLiteral("export"));
    connect(action, &QAction::triggered, m_window.get(), [this] {
        (new BackupDialog(m_backups, m_registry, m_options.profile, m_files, m_core->context().notices, m_window.get()))->open();
    });
}

void WindowApp::askPortal(const std::function<void()> &then)
{
    m_single.reset(); // a restored profile may have this name
    auto *dialog = new PortalDialog;
    auto *restore = new RestoreForm(m_backups, m_files, tr("Back"), dialog);
    dialog->addWay(tr("Restore a backup instead …"), restore);
    connect(restore, &RestoreForm::closed, dialog, &PortalDialog::back);
    const auto restored = [this, dialog](const QString &profile) {
        m_options.profile = profile;
        dialog->accept();
    };
    connect(restore, &RestoreForm::restored, this, restored);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then] {
        if (!dialog->address().isEmpty())
            m_options.portal = dialog->address();
        if (dialog->withoutPortal())
            goWithoutPortal(m_options.profile);
        then();
    });
    connect(dialog, &QDialog::rejected, &m_app, &QCoreApplication::quit);
    dialog->open();
}

void WindowApp::goWithoutPortal(const QString &id)
{
    ProfileConfig config = m_registry.profile(id);
    config.withoutPortal = true;
    (void)m_registry.save(config); // else the question comes again
}

void WindowApp::openProfile(const QString &id)
{
    if (const auto good = ClientPaths::checkProfile(id); !good)
        return m_core->context().notices.failed(good.error());
    if (id == m_options.profile)
        return;
    // The menu or dialog that asked is part of the window that goes.
    const auto later = [this, id] { switchTo(id, m_options.demo ? m_options.portal : QUrl()); };
    QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
}

void WindowApp::switchTo(const QString &id, const QUrl &portal)
{
    Notices &notices = m_core->context().notices;
    const ClientPaths paths(id, root());
    if (const auto made = paths.make(); !made)
        return notices.failed(made.error());
    auto single = std::make_unique<SingleWindow>(paths.windowLock());
    if (!single->claim())
        return;
    auto graph = build(id, portal);
    if (!graph && graph.error().code == QLatin1String("no_portal")) {
        auto *dialog = new PortalDialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
            if (dialog->withoutPortal())
                goWithoutPortal(id);
            switchTo(id, dialog->address());
        });
        return dialog->open();
    }
    if (!graph)
        return notices.failed(graph.error());
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    const QByteArray geometry = m_window->saveGeometry();
    m_window.reset();
    m_core.reset();
    m_tray.reset(); // it follows the settings of the graph that goes
    m_graph = std::move(*graph);
    m_single = std::move(single);
    m_options.profile = id;
    open();
    m_window->restoreGeometry(geometry);
    QApplication::setQuitOnLastWindowClosed(quits);
}

QCoro::Task<QList<ProfileGlance>> WindowApp::glances() const
{
    const auto read = [file = m_graph->paths().settingsFile(), folder = root(), clock = &m_graph->clock()] {
        const ProfileRegistry registry(file);
        return ProfileGlances(registry, folder, *clock).read();
    };
    QFuture<QList<ProfileGlance>> reading = m_reader.run(read);
    co_return co_await reading;
}
