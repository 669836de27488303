#include "desk.h"

#include "actionregistry.h"
#include "einvoicehelper.h"
#include "pdftexthelper.h"
#include "settingsservice.h"
#include "waiting.h"

#include <QApplication>
#include <QJsonDocument>

namespace
{
const QString record = QStringLiteral("requests.jsonl");
}

Desk::Desk(PortalProcess::Seed seed)
    : portal(seed), m_clock(QDateTime::fromString(QStringLiteral("2026-11-15T09:00:00Z"), Qt::ISODate)), m_theme(*qApp)
{
    portal.setEnvironment(QStringLiteral("FERNAMT_RECORD"), QDir(portal.folder()).filePath(record));
}

Desk::~Desk()
{
    window.reset();
    m_core.reset();
    graph.reset();
}

bool Desk::open()
{
    if (!portal.start()) {
        qWarning("%s", portal.log().constData());
        return false;
    }
    return openAt(portal.url());
}

bool Desk::openAt(const QUrl &address)
{
    m_language.set(QStringLiteral("de"));
    Composition::Options options;
    options.dataFolder = m_data;
    options.portal = address;
    options.clock = &m_clock;
    options.reader = EInvoiceHelper::reader();
    options.pdfText = PdfTextHelper::reader();
    auto built = Composition::build(options);
    if (!built) {
        qWarning("%s", qPrintable(built.error().code));
        return false;
    }
    graph = std::move(*built);
    SettingsService &settings = graph->settings();
    // Nothing comes by itself: what a test sees was asked for by a key.
    if (!settings.setBackgroundFetch(false) || !settings.setPollSeconds(3600))
        return false;
    UiParts parts{graph->session(), graph->documents(), m_clock, settings, graph->profiles(), graph->provider(),
                  m_theme,          m_language,         files};
    parts.keepProxyPassword = [this](Secret password) { return graph->keepProxyPassword(password); };
    parts.contracts = &graph->contracts();
    parts.orders = &graph->orders();
    parts.audit = &graph->audit();
    parts.users = &graph->users();
    parts.tickets = &graph->tickets();
    parts.calls = &graph->calls();
    parts.exportCalls = [this](auto records, auto wish) { return exporter.write(std::move(records), std::move(wish)); };
    parts.imports = &graph->imports();
    parts.watched = &graph->watched();
    parts.orderCart = [orders = &graph->orders()](CartOrder cart, Secret release) { return orders->submitCart(cart, release); };
    parts.pbx = &graph->pbx();
    parts.notifier = &notices;
    parts.security = &graph->security();
    m_core = std::make_unique<UiCore>(parts);
    m_core->setBills(graph->bills());
    window = std::make_unique<MainWindow>(*m_core);
    window->resize(1440, 900);
    window->show();
    window->start();
    return QTest::qWaitForWindowActive(window.get()) && wait(QStringLiteral("userNameStep"));
}

void Desk::key(Qt::Key key, Qt::KeyboardModifiers with)
{
    // The part of a window manager: a dialog that has opened has the focus, and when it has closed, its window has it again.
    QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal->windowHandle() != QGuiApplication::focusWindow()) {
        modal->activateWindow();
        if (!QTest::qWaitForWindowActive(modal))
            return;
    } else if (!QGuiApplication::focusWindow() || !QGuiApplication::focusWindow()->isVisible()) {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return;
    }
    QTest::keyClick(QGuiApplication::focusWindow(), key, with);
}

void Desk::type(const QString &ascii)
{
    for (const QChar c : ascii)
        QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), QTest::asciiToKey(c.toLatin1()), c, Qt::NoModifier);
}

bool Desk::tabTo(const QString &name, Qt::Key tab)
{
    QStringList way;
    for (int i = 0; i < 60; ++i) {
        way << (QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QStringLiteral("nothing"));
        if (way.last() == name)
            return true;
        key(tab, tab == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    qWarning("Tab does not lead to %s: %s", qPrintable(name), qPrintable(way.join(u' ')));
    return false;
}

bool Desk::signInToPin(const QString &user, const QString &password)
{
    type(user);
    key(Qt::Key_Return);
    if (!wait(QStringLiteral("password")))
        return false;
    type(password);
    key(Qt::Key_Return);
    return wait(QStringLiteral("pin"));
}

bool Desk::signIn(const QString &user, const QString &password)
{
    if (!signInToPin(user, password))
        return false;
    type(portal.lastPin());
    key(Qt::Key_Return);
    if (!wait(QStringLiteral("retentionDialog")))
        return false;
    key(Qt::Key_Return);
    return QTest::qWaitFor([this] { return !find(QStringLiteral("retentionDialog")); }, patience) &&
           wait(QStringLiteral("startPage"));
}

bool Desk::goTo(const QString &page)
{
    const QAction *go = window->actions().find(QStringLiteral("go.") + page);
    if (!go || !go->isEnabled() || go->shortcut().isEmpty())
        return false;
    const QKeyCombination keys = go->shortcut()[0];
    key(keys.key(), keys.keyboardModifiers());
    return wait(page + QStringLiteral("Page"));
}

bool Desk::openInvoices()
{
    if (!QTest::qWaitFor([this] { return !graph->documents().rows().isEmpty(); }, patience))
        return false;
    return goTo(QStringLiteral("invoices")) && wait(QStringLiteral("invoicesTable"));
}

QWidget *Desk::find(const QString &name) const
{
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

bool Desk::wait(const QString &name) const
{
    if (QTest::qWaitFor([&] { return find(name); }, patience))
        return true;
    qWarning("%s does not appear", qPrintable(name));
    return false;
}

QString Desk::text(const QString &name) const
{
    const QWidget *widget = find(name);
    return widget ? widget->property("text").toString() : QString();
}

QStringList Desk::requests() const
{
    QFile file(QDir(portal.folder()).filePath(record));
    QStringList list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        list << line.value(QStringLiteral("method")).toString() + u' ' + line.value(QStringLiteral("route")).toString();
    }
    return list;
}

SpokenTable::SpokenTable(QWidget *table)
{
    if (QAccessibleInterface *spoken = table ? QAccessible::queryAccessibleInterface(table) : nullptr)
        m_table = spoken->tableInterface();
}

int SpokenTable::rows() const
{
    return m_table->rowCount();
}

QList<int> SpokenTable::selected() const
{
    return m_table->selectedRows();
}

QString SpokenTable::cell(int row, const QString &title) const
{
    for (int i = 0; i < m_table->columnCount(); ++i)
        if (m_table->columnDescription(i) == title)
            if (QAccessibleInterface *cell = m_table->cellAt(row, i))
                return cell->text(QAccessible::Name);
    return {};
}

QStringList SpokenTable::column(const QString &title) const
{
    QStringList texts;
    for (int i = 0; i < rows(); ++i)
        texts << cell(i, title);
    return texts;
}
