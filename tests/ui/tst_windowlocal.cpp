#include "actionregistry.h"
#include "connectioncount.h"
#include "desk.h"
#include "importfiles.h"
#include "windowapp.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

/// A profile without provider access in the real program: made by keys, fed with files of any provider, gone from and come back
/// to, and nothing of it touches the network.
class TestWindowLocal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_app.reset(); }
    void madeAtTheSignIn();
    void theFirstQuestionOfANewComputer();
    void filesAreArchivedSearchedAndHandedOver();
    void nothingAsksOrWaitsForAPortal();

private:
    bool start(const QString &profile);
    /// … and the first run's question.
    bool startLocal();
    void keep(const QString &id, const QUrl &portal);
    bool dropInvoiceAndCalls();
    QStringList numbers() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowApp> m_app;
    Desk m_hands{PortalProcess::Seed::Nothing}; ///< its keys and eyes; it never opens
};

void TestWindowLocal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s) && QDir(m_folder->path()).mkpath(u"in"_s));
    SettingsService settings(path(u"data/settings.ini"_s));
    QVERIFY(settings.setLanguage(SettingsService::Language::German));
}

void TestWindowLocal::keep(const QString &id, const QUrl &portal)
{
    ProfileRegistry registry(path(u"data/settings.ini"_s));
    ProfileConfig config = registry.profile(id);
    config.portal = portal;
    config.withoutPortal = portal.isEmpty();
    config.title = id;
    QVERIFY(registry.save(config));
}

bool TestWindowLocal::start(const QString &profile)
{
    WindowOptions options;
    options.dataFolder = path(u"data"_s);
    options.profile = profile;
    m_app = std::make_unique<WindowApp>(*qApp, options);
    const auto begun = m_app->begin();
    if (!begun || *begun != WindowApp::Begun::Running)
        return false;
    m_app->open();
    return QTest::qWaitForWindowExposed(&m_app->window());
}

bool TestWindowLocal::startLocal()
{
    keep(u"eigene"_s, {});
    const auto asked = [] {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"retentionAction";
    };
    if (!start(u"eigene"_s) || !QTest::qWaitFor(asked, 20000))
        return false;
    m_hands.key(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return !m_hands.find(u"retentionDialog"_s); }))
        return false;
    m_app->window().activateWindow();
    return QTest::qWaitForWindowActive(&m_app->window()) && m_hands.wait(u"startPage"_s);
}

QStringList TestWindowLocal::numbers() const
{
    QStringList all;
    for (const DocumentRow &row : m_app->graph().documents().rows())
        all << row.document.number;
    all.sort();
    return all;
}

bool TestWindowLocal::dropInvoiceAndCalls()
{
    ImportFiles::pdf(path(u"in/bill.pdf"_s), {u"Rechnungsnummer: L-1"_s, u"Rechnungsdatum: 02.11.2026"_s,
                                              u"USt-IdNr. DE111111111"_s, u"Umsatzsteuer 19,00"_s, u"Rechnungsbetrag 119,00"_s});
    ImportFiles::put(path(u"in/calls.csv"_s),
                     "Datum;Uhrzeit;Rufnummer;Dauer;Netto\r\n02.10.2026;09:15:00;0211555;00:01:01;0,0161\r\n"
                     "03.10.2026;10:15:00;0211556;00:02:01;0,0322\r\n05.10.2026;10:15:00;0211557;00:00:31;0,0100\r\n");
    m_app->window().workspace()->showPage(u"invoices"_s);
    if (!m_hands.wait(u"invoicesPage"_s))
        return false;
    ImportFiles::drop(m_hands.find(u"invoicesPage"_s), {path(u"in"_s)});
    if (QTest::qWaitFor([this] { return m_hands.text(u"importText"_s) == u"2 archiviert"; }, 30000))
        return true;
    qWarning("%s", qPrintable(m_hands.text(u"importText"_s)));
    return false;
}

void TestWindowLocal::madeAtTheSignIn()
{
    keep(u"kunde"_s, QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(start(u"kunde"_s));
    QVERIFY(m_hands.wait(u"userNameStep"_s));
    QVERIFY(m_hands.tabTo(u"otherProfile"_s));
    m_hands.key(Qt::Key_Space);
    QVERIFY(m_hands.wait(u"profilesDialog"_s));
    QVERIFY(m_hands.tabTo(u"profileNewLocal"_s));
    m_hands.key(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"profileTitle"_s);
    m_hands.type(u"Alles andere"_s);
    QVERIFY(m_hands.tabTo(u"profileSaveTitle"_s));
    m_hands.key(Qt::Key_Space);
    QVERIFY(m_hands.tabTo(u"profileOpen"_s));
    m_hands.key(Qt::Key_Space);
    QVERIFY(m_hands.wait(u"retentionDialog"_s));
    m_hands.key(Qt::Key_Return);
    QVERIFY(m_hands.wait(u"startPage"_s));
    QVERIFY(m_app->window().windowTitle().contains(u"Alles andere"));
    QVERIFY(m_app->graph().config().isLocal());
    // A second one has a name of its own.
    QCOMPARE(m_app->graph().config().id, u"own"_s);
}

void TestWindowLocal::theFirstQuestionOfANewComputer()
{
    WindowOptions options;
    options.dataFolder = path(u"data"_s);
    m_app = std::make_unique<WindowApp>(*qApp, options);
    QVERIFY(m_app->begin() == WindowApp::Begun::NeedsPortal);
    bool answered = false;
    m_app->askPortal([&answered] { answered = true; });
    QVERIFY(m_hands.wait(u"portalDialog"_s));
    QVERIFY(m_hands.tabTo(u"portalNone"_s));
    m_hands.key(Qt::Key_Space);
    QTRY_VERIFY(answered);
    QVERIFY(m_app->begin() == WindowApp::Begun::Running);
    m_app->open();
    QVERIFY(m_hands.wait(u"workspace"_s));
    QVERIFY(m_app->graph().config().isLocal());
    m_app.reset();
    // It is not asked again.
    QVERIFY(start(u"default"_s));
    QVERIFY(m_hands.wait(u"workspace"_s));
}

void TestWindowLocal::filesAreArchivedSearchedAndHandedOver()
{
    const qsizetype before = ConnectionCount::attempts().size();
    QVERIFY(startLocal());
    QVERIFY(dropInvoiceAndCalls());
    QCOMPARE(numbers(), (QStringList{u"L-1"_s, u"calls"_s}));
    SpokenTable invoices(m_hands.find(u"invoicesTable"_s));
    QVERIFY(invoices.isValid());
    QTRY_COMPARE(invoices.column(u"Nummer"_s), QStringList(u"L-1"_s));
    QCOMPARE(invoices.column(u"Brutto"_s), QStringList(u"119,00\u00A0€"_s));
    // Verbindungen.
    m_app->window().workspace()->showPage(u"calls"_s);
    QVERIFY(m_hands.wait(u"callsTable"_s));
    SpokenTable calls(m_hands.find(u"callsTable"_s));
    QTRY_COMPARE_WITH_TIMEOUT(calls.rows(), 3, 20000);
    // Search leads to an e-invoice.
    m_app->window().workspace()->showPage(u"invoices"_s);
    ImportFiles::drop(m_hands.find(u"invoicesPage"_s),
                      {QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/files/telephone-ubl.xml")});
    QTRY_COMPARE_WITH_TIMEOUT(numbers(), (QStringList{u"L-1"_s, u"RE-2026-1101"_s, u"calls"_s, u"evn"_s}), 20000);
    m_app->window().workspace()->showPage(u"start"_s);
    m_hands.key(Qt::Key_K, Qt::ControlModifier);
    m_hands.type(u"RE-2026-1101"_s);
    const auto hit = [this] { return m_hands.find(u"searchField"_s)->accessibleDescription(); };
    QTRY_VERIFY2(hit().contains(u"RE-2026-1101"_s), qPrintable(hit()));
    m_hands.key(Qt::Key_Return);
    QTRY_COMPARE(m_app->window().workspace()->currentPage(), u"invoices"_s);
    // Handed over into a folder.
    QTRY_VERIFY(m_app->window().actions().find(u"invoices.handover"_s)->isEnabled());
    m_app->window().actions().find(u"invoices.handover"_s)->trigger();
    QVERIFY(m_hands.wait(u"handoverDialog"_s));
    auto *kind = qobject_cast<QComboBox *>(m_hands.find(u"handoverKind"_s));
    kind->setCurrentIndex(int(HandoverService::Kind::Folder));
    qobject_cast<QLineEdit *>(m_hands.find(u"handoverFolder"_s))->setText(path(u"out"_s));
    QVERIFY(QDir().mkpath(path(u"out"_s)));
    QTRY_VERIFY(m_hands.find(u"handoverGo"_s)->isEnabled());
    QTest::mouseClick(m_hands.find(u"handoverGo"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(path(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(), 20000);
    QCOMPARE(ConnectionCount::attempts().size(), before);
}

void TestWindowLocal::nothingAsksOrWaitsForAPortal()
{
    const qsizetype before = ConnectionCount::attempts().size();
    keep(u"kunde"_s, QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(startLocal());
    QCOMPARE(m_app->window().workspace()->pages(),
             (QStringList{u"start"_s, u"deadlines"_s, u"invoices"_s, u"calls"_s, u"audit"_s, u"overview"_s, u"settings"_s}));
    for (const QString &page : m_app->window().workspace()->pages()) {
        m_app->window().workspace()->showPage(page);
        QVERIFY2(!m_hands.find(u"banner"_s), qPrintable(page));
        for (const char *absent : {"search", "pollSeconds", "linksButton"})
            QVERIFY2(!m_hands.find(QLatin1String(absent)), absent);
    }
    for (const char *action : {"session.signOut", "session.signOutAndRemove", "session.lock", "session.password",
                               "session.grants", "go.contracts", "go.profile", "start.fetch"})
        QVERIFY2(!m_app->window().actions().find(QLatin1String(action))->isEnabled(), action);
    QCOMPARE(m_hands.text(u"connectionState"_s), u"○ Ohne Anbieter-Zugang"_s);
    QVERIFY(dropInvoiceAndCalls());
    // »Search« reads what other programs brought, and asks nobody.
    QVERIFY(QCoro::waitFor(m_app->graph().documents().sync(false)));
    QVERIFY(m_app->graph().documents().rows().size() == 2 && !m_app->graph().documents().trouble());
    QCOMPARE(ConnectionCount::attempts().size(), before);
    // Control: a profile with a portal tries at once, and the counter sees it.
    m_app->core().context().openProfile(u"kunde"_s);
    QVERIFY(m_hands.wait(u"userNameStep"_s));
    QTRY_VERIFY(ConnectionCount::attempts().size() > before);
    // … and back, in the same window, from its sign-in.
    QVERIFY(m_hands.tabTo(u"otherProfile"_s));
    m_hands.key(Qt::Key_Space);
    QVERIFY(m_hands.wait(u"profilesList"_s));
    auto *list = qobject_cast<QListWidget *>(m_hands.find(u"profilesList"_s));
    list->setCurrentItem(list->findItems(u"eigene"_s, Qt::MatchExactly).value(0));
    QVERIFY(m_hands.tabTo(u"profileOpen"_s));
    m_hands.key(Qt::Key_Space);
    QVERIFY(m_hands.wait(u"startPage"_s));
    QTRY_COMPARE(numbers(), (QStringList{u"L-1"_s, u"calls"_s}));
    // After a restart it is all there.
    m_app.reset();
    QVERIFY(start(u"eigene"_s));
    QVERIFY(m_hands.wait(u"startPage"_s));
    QTRY_COMPARE(numbers(), (QStringList{u"L-1"_s, u"calls"_s}));
    m_app->window().workspace()->showPage(u"calls"_s);
    QVERIFY(m_hands.wait(u"callsTable"_s));
    SpokenTable calls(m_hands.find(u"callsTable"_s));
    QTRY_COMPARE_WITH_TIMEOUT(calls.rows(), 3, 20000);
}

QTEST_MAIN(TestWindowLocal)
#include "tst_windowlocal.moc"
