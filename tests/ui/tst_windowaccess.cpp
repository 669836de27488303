#include "actionregistry.h"
#include "desk.h"
#include "pagetable.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QToolButton>

/// The window for who sees nothing or has no mouse. One sign-in; the functions go on from each other's pages.
class TestWindowAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void R3_001_signInButtonsHaveNames();
    void R3_020_everyPageByShortcut();
    void R3_020_tabLeavesEveryPart();
    void R3_020_noSharedShortcut();
    void R3_020_sharedShortcutIsFound();

private:
    /// Checks every visible button without words; returns the names of those seen.
    QStringList checkIconButtons();

    std::unique_ptr<Desk> m_desk;
    QStringList m_checked;
};

void TestWindowAccess::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_desk = std::make_unique<Desk>(PortalProcess::Seed::Demo);
    QVERIFY(m_desk->open());
}

QStringList TestWindowAccess::checkIconButtons()
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QStringList seen;
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!button || !button->isVisible())
            continue;
        const auto *tool = qobject_cast<QToolButton *>(button);
        const bool picture = tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!picture && word.match(button->text()).hasMatch())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
        const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
        const QString which = button->parentWidget()->objectName() + u'/' + button->objectName();
        if (!word.match(name).hasMatch())
            QTest::qFail(qPrintable(QStringLiteral("%1 has no name but \"%2\"").arg(which, name)), __FILE__, __LINE__);
        seen << which;
    }
    return seen;
}

void TestWindowAccess::R3_001_signInButtonsHaveNames()
{
    QVERIFY(m_desk->signInToPin());
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->tabTo(QStringLiteral("pinBack")));
    m_desk->key(Qt::Key_Space);
    QVERIFY(m_desk->wait(QStringLiteral("userNameStep")));
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("password")));
    const QStringList seen = checkIconButtons();
    QVERIFY2(!seen.filter(QStringLiteral("password/")).isEmpty(), qPrintable(seen.join(u' '))); // the eye
}

void TestWindowAccess::R3_020_everyPageByShortcut()
{
    m_desk->type(PortalProcess::administratorPassword);
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("pin")));
    m_desk->type(m_desk->portal.lastPin(2));
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("retentionDialog")));
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("startPage")));
    QTRY_VERIFY(!m_desk->graph->documents().rows().isEmpty());
    Workspace &workspace = *m_desk->window->workspace();
    QStringList pages = workspace.pages();
    for (const char *id : {"start", "invoices", "contractDocuments", "settings"})
        QVERIFY2(pages.contains(QLatin1String(id)), id);
    pages.append(pages.takeFirst()); // the one that is shown comes last
    QStringList seen;
    for (const QString &id : std::as_const(pages)) {
        QVERIFY2(workspace.currentPage() != id, qPrintable(id));
        const QAction *go = m_desk->window->actions().find(QStringLiteral("go.") + id);
        QVERIFY2(go && go->shortcut().count() == 1, qPrintable(id));
        const QKeyCombination keys = go->shortcut()[0];
        m_desk->key(keys.key(), keys.keyboardModifiers());
        QTRY_COMPARE(workspace.currentPage(), id);
        const QWidget *page = m_desk->find(id + QStringLiteral("Page"));
        QVERIFY2(page, qPrintable(id));
        QTRY_VERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(id));
        if (m_desk->find(QStringLiteral("filterText"))) { // with something in it, it has a button to clear it
            m_desk->key(Qt::Key_F, Qt::ControlModifier);
            m_desk->type(QStringLiteral("2026"));
        }
        if (m_desk->find(QStringLiteral("preview")))
            QTRY_VERIFY(m_desk->find(QStringLiteral("previewZoomIn")));
        seen += checkIconButtons();
    }
    for (const char *name :
         {"headerBar/homeButton", "headerBar/linksButton", "filterBar/columns", "/previewZoomIn", "filterText/"})
        QVERIFY2(seen.contains(QLatin1String(name)), name);
}

void TestWindowAccess::R3_020_tabLeavesEveryPart()
{
    // All around, also when there is no document to show beside the list.
    QVERIFY(m_desk->goTo(QStringLiteral("invoices")));
    QVERIFY(m_desk->wait(QStringLiteral("filterText")));
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    m_desk->type(QStringLiteral("zzzz"));
    QVERIFY(m_desk->wait(QStringLiteral("stateAction")));
    for (const char *name :
         {"columns", "stateAction", "detailTabs", "linksButton", "userMenu", "homeButton", "type_evn_csv", "filterText"})
        QVERIFY2(m_desk->tabTo(QLatin1String(name)), name);
}

void TestWindowAccess::R3_020_noSharedShortcut()
{
    // All pages have been opened: their actions are there.
    QHash<QString, QStringList> users;
    QSet<QString> scopes;
    const auto &entries = m_desk->window->actions().entries();
    for (const ActionRegistry::Entry &entry : entries)
        scopes.insert(entry.scope);
    QVERIFY(scopes.contains(QStringLiteral("invoices")) && scopes.contains(QStringLiteral("contractDocuments")));
    for (const QString &scope : std::as_const(scopes)) {
        QHash<QString, QString> owner;
        for (const ActionRegistry::Entry &entry : entries) {
            const QString keys = entry.action->shortcut().toString();
            if (keys.isEmpty() || (entry.scope != scope && entry.scope != QLatin1String("window")))
                continue;
            QVERIFY2(!owner.contains(keys), qPrintable(QStringLiteral("%1: %2, %3").arg(keys, owner.value(keys), entry.id)));
            owner.insert(keys, entry.id);
        }
        QVERIFY(owner.size() > 4);
    }
    QVERIFY(m_desk->window->actions().conflicts().isEmpty());
}

void TestWindowAccess::R3_020_sharedShortcutIsFound()
{
    QWidget owner;
    ActionRegistry registry;
    const auto add = [&](const char *scope, const char *id) {
        registry.add(
            QLatin1String(scope), QLatin1String(id), &owner, [] { return QStringLiteral("x"); },
            QKeySequence(QStringLiteral("Ctrl+Y")));
    };
    add("a", "first");
    add("b", "second");
    QVERIFY(registry.conflicts().isEmpty());
    add("window", "third");
    QCOMPARE(registry.conflicts().size(), 2);
    add("a", "fourth");
    QCOMPARE(registry.conflicts().size(), 4);
}

QTEST_MAIN(TestWindowAccess)
#include "tst_windowaccess.moc"
