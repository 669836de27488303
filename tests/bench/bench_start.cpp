// From the start of the process to the first painted rows: the whole window over a profile with 50,000 resources, 30,000 of them
// documents, and the calls of FILE, beside an empty window with an empty table. bench_start.py runs both in turn.
//   bench_start prepare FOLDER [FILE]
//   bench_start window|empty SINCE FOLDER     SINCE: nanoseconds of the monotonic clock when the process was started
#include "cachedkind.h"
#include "callstore.h"
#include "contractservice.h"
#include "manualclock.h"
#include "manyresources.h"
#include "pagerouter.h"
#include "portalfeed.h"
#include "scriptedchannel.h"
#include "stubsession.h"
#include "windowapp.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <chrono>
#include <cstdio>

namespace
{
int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    return 1;
}

/// A profile without provider access, whose cache was filled when it still had one.
int prepare(const QString &folder, const QString &calls)
{
    const ClientPaths paths(QStringLiteral("default"), folder);
    if (const auto made = paths.make(); !made)
        return failed(made.error());
    ProfileConfig profile;
    profile.id = paths.profile();
    profile.withoutPortal = profile.retentionAsked = true;
    if (const auto saved = ProfileRegistry(paths.settingsFile()).save(profile); !saved)
        return failed(saved.error());
    const ManualClock clock;
    StubSession session(QStringLiteral("local"), StubSession::administrator);
    QList<Change> left = ManyResources::everything();
    ScriptedChannel channel([&](const Request &) -> Result<Answer> {
        const ChangePage page{left.mid(0, 500), QStringLiteral("c"), left.size() > 500, false};
        left = left.mid(500);
        return ScriptedChannel::json(JsonCodec::toJson(page));
    });
    LocalLibrary library({paths.cacheFile(), {paths.archiveFolder(), NameTemplate::standard(), paths.archiveFile()}}, clock);
    PortalFeed feed(channel, library, session);
    if (const auto done = QCoro::waitFor(feed.sync(true)); !done)
        return failed(done.error());
    if (calls.isEmpty())
        return 0;
    auto store = CallStore::open(paths.callFolder());
    if (!store)
        return failed(store.error());
    CallImport import;
    import.file = calls;
    const auto imported = (*store)->import(import);
    return imported ? 0 : failed(imported.error());
}

/// Ends the program with the first table that is painted with as many rows.
class FirstRows final : public QObject
{
public:
    FirstRows(qint64 since, int rows) : m_since(since), m_rows(rows) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *table = event->type() == QEvent::Paint ? qobject_cast<QTableView *>(object->parent()) : nullptr;
        if (!table || object != table->viewport() || !table->model() || table->model()->rowCount() < m_rows)
            return false;
        qApp->removeEventFilter(this);
        QCoreApplication::sendEvent(object, event); // painted by now
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%.1f %d\n", double(std::chrono::nanoseconds(now).count() - m_since) / 1e6, table->model()->rowCount());
        std::fflush(stdout);
        std::_Exit(0);
    }

private:
    const qint64 m_since;
    const int m_rows;
};

int window(QApplication &app, const QString &folder)
{
    WindowOptions options;
    options.dataFolder = folder;
    WindowApp whole(app, options);
    const auto begun = whole.begin();
    if (!begun || *begun != WindowApp::Begun::Running)
        return begun ? 1 : failed(begun.error());
    whole.open();
    QTimer entered;
    QObject::connect(&entered, &QTimer::timeout, &whole, [&] {
        if (whole.core().context().session.state() != SessionService::State::Local || !whole.window().isVisible())
            return;
        entered.stop();
        whole.core().context().router.open(QStringLiteral("invoices"));
    });
    entered.start(1);
    return QCoreApplication::exec();
}

int empty()
{
    QMainWindow window;
    auto *table = new QTableView;
    QStandardItemModel model(0, 7);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1280, 800);
    window.show();
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    if (words[1] == u"prepare")
        return prepare(words[2], words.value(3));
    const bool isEmpty = words[1] == u"empty";
    const FirstRows rows(words[2].toLongLong(), isEmpty ? 0 : 1);
    return isEmpty ? empty() : window(app, words.value(3));
}
