#include "actionregistry.h"
#include "appdesk.h"
#include "connectioncount.h"
#include "importfiles.h"
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
    void init() { m_desk = std::make_unique<AppDesk>(); }
    void cleanup() { m_desk.reset(); }
    void madeAtTheSignIn();
    void theFirstQuestionOfANewComputer();
    void filesAreArchivedSearchedAndHandedOver();
    void nothingAsksOrWaitsForAPortal();

private:
    bool dropInvoiceAndCalls();
    QStringList numbers() const;
    QString path(const QString &name) const { return m_desk->path(name); }
    WindowApp &app() const { return *m_desk->app; }
    Desk &hands() const { return m_desk->hands; }

    std::unique_ptr<AppDesk> m_desk;
};

QStringList TestWindowLocal::numbers() const
{
    QStringList all;
    for (const DocumentRow &row : app().graph().documents().rows())
        all << row.document.number;
    all.sort();
    return all;
}

bool TestWindowLocal::dropInvoiceAndCalls()
{
    if (!QDir().mkpath(path(u"in"_s)))
        return false;
    ImportFiles::pdf(path(u"in/bill.pdf"_s), {u"Rechnungsnummer: L-1"_s, u"Rechnungsdatum: 02.11.2026"_s,
                                              u"USt-IdNr. DE111111111"_s, u"Umsatzsteuer 19,00"_s, u"Rechnungsbetrag 119,00"_s});
    ImportFiles::put(path(u"in/calls.csv"_s),
                     "Datum;Uhrzeit;Rufnummer;Dauer;Netto\r\n02.10.2026;09:15:00;0211555;00:01:01;0,0161\r\n"
                     "03.10.2026;10:15:00;0211556;00:02:01;0,0322\r\n05.10.2026;10:15:00;0211557;00:00:31;0,0100\r\n");
    app().window().workspace()->showPage(u"invoices"_s);
    if (!hands().wait(u"invoicesPage"_s))
        return false;
    ImportFiles::drop(hands().find(u"invoicesPage"_s), {path(u"in"_s)});
    if (QTest::qWaitFor([this] { return hands().text(u"importText"_s) == u"2 archiviert"; }, patience))
        return true;
    qWarning("%s", qPrintable(hands().text(u"importText"_s)));
    return false;
}

void TestWindowLocal::madeAtTheSignIn()
{
    QVERIFY(m_desk->keep(u"kunde"_s, QUrl(u"http://127.0.0.1:1"_s)));
    QVERIFY(m_desk->start(u"kunde"_s));
    QVERIFY(hands().wait(u"userNameStep"_s));
    QVERIFY(hands().tabTo(u"otherProfile"_s));
    hands().key(Qt::Key_Space);
    QVERIFY(hands().wait(u"profilesDialog"_s));
    QVERIFY(hands().tabTo(u"profileNewLocal"_s));
    hands().key(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"profileTitle"_s);
    hands().type(u"Alles andere"_s);
    QVERIFY(hands().tabTo(u"profileSaveTitle"_s));
    hands().key(Qt::Key_Space);
    QVERIFY(hands().tabTo(u"profileOpen"_s));
    hands().key(Qt::Key_Space);
    QVERIFY(hands().wait(u"retentionDialog"_s));
    hands().key(Qt::Key_Return);
    QVERIFY(hands().wait(u"startPage"_s));
    QVERIFY(app().window().windowTitle().contains(u"Alles andere"));
    QVERIFY(app().graph().config().isLocal());
    // A second one has a name of its own.
    QCOMPARE(app().graph().config().id, u"own"_s);
}

void TestWindowLocal::theFirstQuestionOfANewComputer()
{
    QVERIFY(m_desk->begin(u"default"_s) == WindowApp::Begun::NeedsPortal);
    bool answered = false;
    app().askPortal([&answered] { answered = true; });
    QVERIFY(hands().wait(u"portalDialog"_s));
    QVERIFY(hands().tabTo(u"portalNone"_s));
    hands().key(Qt::Key_Space);
    QTRY_VERIFY(answered);
    QVERIFY(app().begin() == WindowApp::Begun::Running);
    app().open();
    QVERIFY(hands().wait(u"workspace"_s));
    QVERIFY(app().graph().config().isLocal());
    m_desk->app.reset();
    // It is not asked again.
    QVERIFY(m_desk->start(u"default"_s));
    QVERIFY(hands().wait(u"workspace"_s));
}

void TestWindowLocal::filesAreArchivedSearchedAndHandedOver()
{
    const qsizetype before = ConnectionCount::attempts().size();
    QVERIFY(m_desk->startLocal(u"eigene"_s));
    // Nothing yet: the page says what helps, in place of an empty table.
    QVERIFY(!hands().find(u"newestTable"_s));
    QCOMPARE(hands().text(u"stateTitle"_s), u"Noch keine Dokumente"_s);
    QVERIFY(dropInvoiceAndCalls());
    QCOMPARE(numbers(), (QStringList{u"L-1"_s, u"calls"_s}));
    SpokenTable invoices(hands().find(u"invoicesTable"_s));
    QVERIFY(invoices.isValid());
    QTRY_COMPARE(invoices.column(u"Nummer"_s), QStringList(u"L-1"_s));
    QCOMPARE(invoices.column(u"Brutto"_s), QStringList(u"119,00\u00A0€"_s));
    // Verbindungen.
    app().window().workspace()->showPage(u"calls"_s);
    QVERIFY(hands().wait(u"callsTable"_s));
    SpokenTable calls(hands().find(u"callsTable"_s));
    QTRY_COMPARE(calls.rows(), 3);
    // Search leads to an e-invoice.
    app().window().workspace()->showPage(u"invoices"_s);
    ImportFiles::drop(hands().find(u"invoicesPage"_s),
                      {QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/files/telephone-ubl.xml")});
    QTRY_COMPARE(numbers(), (QStringList{u"L-1"_s, u"RE-2026-1101"_s, u"calls"_s, u"evn"_s}));
    app().window().workspace()->showPage(u"start"_s);
    hands().key(Qt::Key_K, Qt::ControlModifier);
    hands().type(u"RE-2026-1101"_s);
    const auto hit = [this] { return hands().find(u"searchField"_s)->accessibleDescription(); };
    QTRY_VERIFY2(hit().contains(u"RE-2026-1101"_s), qPrintable(hit()));
    hands().key(Qt::Key_Return);
    QTRY_COMPARE(app().window().workspace()->currentPage(), u"invoices"_s);
    // Handed over into a folder.
    QTRY_VERIFY(app().window().actions().find(u"invoices.handover"_s)->isEnabled());
    app().window().actions().find(u"invoices.handover"_s)->trigger();
    QVERIFY(hands().wait(u"handoverDialog"_s));
    auto *kind = qobject_cast<QComboBox *>(hands().find(u"handoverKind"_s));
    kind->setCurrentIndex(int(HandoverService::Kind::Folder));
    qobject_cast<QLineEdit *>(hands().find(u"handoverFolder"_s))->setText(path(u"out"_s));
    QVERIFY(QDir().mkpath(path(u"out"_s)));
    QTRY_VERIFY(hands().find(u"handoverGo"_s)->isEnabled());
    QTest::mouseClick(hands().find(u"handoverGo"_s), Qt::LeftButton);
    QTRY_VERIFY(!QDir(path(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    QCOMPARE(ConnectionCount::attempts().size(), before);
}

void TestWindowLocal::nothingAsksOrWaitsForAPortal()
{
    const qsizetype before = ConnectionCount::attempts().size();
    QVERIFY(m_desk->keep(u"kunde"_s, QUrl(u"http://127.0.0.1:1"_s)));
    QVERIFY(m_desk->startLocal(u"eigene"_s));
    QCOMPARE(app().window().workspace()->pages(),
             (QStringList{u"start"_s, u"deadlines"_s, u"invoices"_s, u"calls"_s, u"audit"_s, u"overview"_s, u"settings"_s}));
    for (const QString &page : app().window().workspace()->pages()) {
        app().window().workspace()->showPage(page);
        QVERIFY2(!hands().find(u"banner"_s), qPrintable(page));
        for (const char *absent : {"search", "pollSeconds", "linksButton"})
            QVERIFY2(!hands().find(QLatin1String(absent)), absent);
    }
    for (const char *action : {"session.signOut", "session.signOutAndRemove", "session.lock", "session.password",
                               "session.grants", "go.contracts", "go.profile", "start.fetch"})
        QVERIFY2(!app().window().actions().find(QLatin1String(action))->isEnabled(), action);
    QCOMPARE(hands().text(u"connectionState"_s), u"○ Ohne Anbieter-Zugang"_s);
    QVERIFY(dropInvoiceAndCalls());
    // »Search« reads what other programs brought, and asks nobody.
    QVERIFY(QCoro::waitFor(app().graph().documents().sync(false)));
    QVERIFY(app().graph().documents().rows().size() == 2 && !app().graph().documents().trouble());
    QCOMPARE(ConnectionCount::attempts().size(), before);
    // Control: a profile with a portal tries at once, and the counter sees it.
    app().core().context().openProfile(u"kunde"_s);
    QVERIFY(hands().wait(u"userNameStep"_s));
    QTRY_VERIFY(ConnectionCount::attempts().size() > before);
    // … and back, in the same window, from its sign-in.
    QVERIFY(hands().tabTo(u"otherProfile"_s));
    hands().key(Qt::Key_Space);
    QVERIFY(hands().wait(u"profilesList"_s));
    auto *list = qobject_cast<QListWidget *>(hands().find(u"profilesList"_s));
    list->setCurrentItem(list->findItems(u"eigene"_s, Qt::MatchExactly).value(0));
    QVERIFY(hands().tabTo(u"profileOpen"_s));
    hands().key(Qt::Key_Space);
    QVERIFY(hands().wait(u"startPage"_s));
    QTRY_COMPARE(numbers(), (QStringList{u"L-1"_s, u"calls"_s}));
    // After a restart it is all there.
    m_desk->app.reset();
    QVERIFY(m_desk->start(u"eigene"_s));
    QVERIFY(hands().wait(u"startPage"_s));
    QTRY_COMPARE(numbers(), (QStringList{u"L-1"_s, u"calls"_s}));
    app().window().workspace()->showPage(u"calls"_s);
    QVERIFY(hands().wait(u"callsTable"_s));
    SpokenTable calls(hands().find(u"callsTable"_s));
    QTRY_COMPARE(calls.rows(), 3);
}

QTEST_MAIN(TestWindowLocal)
#include "tst_windowlocal.moc"
