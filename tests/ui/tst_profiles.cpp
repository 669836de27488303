#include "actionregistry.h"
#include "backupdialog.h"
#include "backupservice.h"
#include "composition.h"
#include "contractsmodel.h"
#include "desk.h"
#include "documentsmodel.h"
#include "ordersmodel.h"
#include "portaldialog.h"
#include "profileglances.h"
#include "profilemarkers.h"
#include "profilesdialog.h"
#include "restoreform.h"
#include "stubsession.h"
#include "waiting.h"
#include "windowapp.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QSignalSpy>

using namespace ProfileMarkers;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString textsOfModel(const QAbstractItemModel &model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                all += model.index(row, column).data(role).toString() + u'\n';
    return all;
}

/// Everything a widget and what is in it can tell, shown or not.
QString textsOf(QWidget *root)
{
    QString all = root->windowTitle();
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        for (const char *property : {"text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription"})
            all += widget->property(property).toString() + u'\n';
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            all += textsOfModel(*view->model());
        if (const auto *box = qobject_cast<QComboBox *>(widget))
            all += textsOfModel(*box->model());
    }
    return all;
}
} // namespace

/// Several customers in one program: nothing of one is seen in another, and one window goes from one to the other.
class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void B_13_noMarkerOfAnotherProfileOnAnyPage();
    void B_13_switchWithoutRestart();
    void B_13_removalSaysWhatGoesAndWhatStays();
    void B_13_backedUpAndRestoredInTheDialog();
    void B_13_onANewComputerABackupIsTheFirstStep();
    void B_13_theProfileOpenedLastOpensAgain();

private:
    QWidget *find(const char *name) const
    {
        for (QWidget *widget : QApplication::allWidgets())
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return widget;
        return nullptr;
    }
    QString root() const { return m_folder->path(); }
    WindowOptions options(int n) const
    {
        WindowOptions given;
        given.dataFolder = root();
        given.profile = idOf(n);
        return given;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    MemoryStore m_secrets;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ProfileRegistry registry(root() + u"/settings.ini"_s);
    for (int n = 0; n < 10; ++n)
        QVERIFY(fill(n, root(), registry, m_secrets, m_clock));
}

void TestProfiles::B_13_noMarkerOfAnotherProfileOnAnyPage()
{
    for (int n = 0; n < 10; ++n) {
        Composition::Options given;
        given.profile = idOf(n);
        given.dataFolder = root();
        given.clock = &m_clock;
        given.secrets = &m_secrets;
        auto graph = Composition::build(given);
        QVERIFY(graph);
        QVERIFY(QCoro::waitFor((*graph)->documents().open(PortalFeed::scopeOf((*graph)->session().session()))));
        StubSession session(u"user-%1"_s.arg(n));
        Theme theme(*qApp);
        Language language;
        ChosenFiles files;
        UiParts parts{session,
                      (*graph)->documents(),
                      m_clock,
                      (*graph)->settings(),
                      (*graph)->profiles(),
                      (*graph)->provider(),
                      theme,
                      language,
                      files};
        parts.profile = idOf(n);
        parts.contracts = &(*graph)->contracts();
        parts.orders = &(*graph)->orders();
        parts.audit = &(*graph)->audit();
        parts.glances = [&]() -> QCoro::Task<QList<ProfileGlance>> {
            co_return ProfileGlances((*graph)->profiles(), root(), m_clock).read();
        };
        UiCore core(parts);
        ActionRegistry actions;
        Workspace workspace(core.context(), actions);
        workspace.resize(1440, 900);
        workspace.show();
        const QStringList pages = workspace.pages();
        QVERIFY2(pages.size() >= 8 && pages.contains(u"overview"_s), qPrintable(pages.join(u' ')));
        QString all;
        for (const QString &page : pages) {
            if (page == u"overview")
                continue;
            workspace.showPage(page);
            QTest::qWait(0);
            all += textsOf(&workspace);
        }
        all += textsOfModel(core.context().model) + textsOfModel(core.context().contractRows) +
               textsOfModel(core.context().orderRows);
        QVERIFY2(all.count(marker(n)) >= 5, "its own data is there");
        for (int other = 0; other < 10; ++other)
            QVERIFY2(other == n || !all.contains(marker(other)), qPrintable(marker(other)));
        // Control: the one page where they meet.
        workspace.showPage(u"overview"_s);
        QTRY_VERIFY(textsOf(&workspace).contains(marker((n + 1) % 10)));
        for (int other = 0; other < 10; ++other)
            QVERIFY(textsOf(&workspace).contains(marker(other)));
    }
}

void TestProfiles::B_13_switchWithoutRestart()
{
    const auto held = [this](int n) {
        QLockFile lock(ClientPaths(idOf(n), root()).windowLock());
        lock.setStaleLockTime(0);
        return !lock.tryLock(0);
    };
    WindowApp app(*qApp, options(0));
    QVERIFY(app.begin() == WindowApp::Begun::Running);
    app.open();
    QTRY_VERIFY(find("profileBand"));
    QVERIFY(qobject_cast<QLabel *>(find("profileBandName"))->text().startsWith(u"Kunde 0"));
    QVERIFY(app.window().windowTitle().contains(u"Kunde 0"));
    QVERIFY(held(0) && !held(7));
    app.core().context().openProfile(idOf(7));
    QTRY_VERIFY(app.window().windowTitle().contains(u"Kunde 7"));
    QTRY_VERIFY(find("profileBandName"));
    QVERIFY(qobject_cast<QLabel *>(find("profileBandName"))->text().startsWith(u"Kunde 7"));
    QVERIFY(!held(0) && held(7));
    const QString texts = textsOf(&app.window());
    for (int other = 0; other < 10; ++other)
        QVERIFY2(other == 7 || !texts.contains(marker(other)), qPrintable(marker(other)));
    // One that another window has is brought to the front there; this one stays.
    QLockFile elsewhere(ClientPaths(idOf(3), root()).windowLock());
    QVERIFY(elsewhere.tryLock(0));
    app.core().context().openProfile(idOf(3));
    QTest::qWait(50);
    QVERIFY(app.window().windowTitle().contains(u"Kunde 7"));
    // Colour and name follow at once.
    ProfileConfig renamed = app.graph().profiles().profile(idOf(7));
    renamed.title = u"Hafen & Söhne"_s;
    renamed.colour = u"red"_s;
    QVERIFY(app.graph().profiles().save(renamed));
    QVERIFY(qobject_cast<QLabel *>(find("profileBandName"))->text().startsWith(u"Hafen & Söhne"));
}

void TestProfiles::B_13_removalSaysWhatGoesAndWhatStays()
{
    WindowApp app(*qApp, options(0));
    QVERIFY(app.begin() == WindowApp::Begun::Running);
    app.open();
    (new ProfilesDialog(app.core().context(), &app.window()))->open();
    QTRY_VERIFY(find("profilesList"));
    auto *list = qobject_cast<QListWidget *>(find("profilesList"));
    QCOMPARE(list->count(), 10);
    QVERIFY(!find("profileRemove")->isEnabled()); // the open one
    list->setCurrentRow(5);
    QVERIFY(!find("profileRemoveConfirm"));
    QTest::mouseClick(find("profileRemove"), Qt::LeftButton);
    QVERIFY(find("profileWarning")->property("text").toString().contains(u"change log"));
    QVERIFY(find("profileWarning")->property("text").toString().contains(u"archived documents stay"));
    QVERIFY(QFile::exists(ClientPaths(idOf(5), root()).cacheFile())); // not yet
    QTest::mouseClick(find("profileRemoveConfirm"), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 9);
    QVERIFY(!QDir(ClientPaths(idOf(5), root()).profileFolder()).exists());
    QVERIFY(QFile::exists(ClientPaths(idOf(4), root()).cacheFile()));
}

void TestProfiles::B_13_backedUpAndRestoredInTheDialog()
{
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"kunde.tar.zst"_s);
    WindowApp app(*qApp, options(0));
    QVERIFY(app.begin() == WindowApp::Begun::Running);
    app.open();
    // By the dialog's button, with a chooser that answers.
    ChosenFiles files;
    files.next = file;
    auto *dialog =
        new BackupDialog(app.backups(), app.graph().profiles(), idOf(4), files, app.core().context().notices, &app.window());
    dialog->open();
    QTRY_VERIFY(find("backupWrite"));
    QCOMPARE(qobject_cast<QComboBox *>(find("backupProfile"))->currentData().toString(), idOf(4));
    qobject_cast<QAbstractButton *>(find("backupDocuments"))->setChecked(false);
    QTest::mouseClick(find("backupWrite"), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!app.backups().running());
    QCOMPARE(files.suggested, app.backups().suggestedName(idOf(4)));
    dialog->reject();
    // By the user menu's action.
    app.window().actions().find(u"profiles.backup"_s)->trigger();
    QTRY_VERIFY(find("restoreFile"));
    QVERIFY(!find("restoreRun")->isEnabled()); // which file?
    QVERIFY(!find("restoreRun")->accessibleDescription().isEmpty());
    qobject_cast<QLineEdit *>(find("restoreFile"))->setText(file);
    QTest::mouseClick(find("restoreRun"), Qt::LeftButton);
    QTRY_VERIFY(find("restoreMessage"));
    QVERIFY(find("restoreMessage")->property("text").toString().contains(u"already here"_s));
    qobject_cast<QLineEdit *>(find("restoreName"))->setText(u"Groß"_s); // no short name
    QVERIFY(!find("restoreRun")->isEnabled());
    qobject_cast<QLineEdit *>(find("restoreName"))->setText(u"zweite"_s);
    QSignalSpy changed(&app.graph().profiles(), &ProfileRegistry::changed);
    QTest::mouseClick(find("restoreRun"), Qt::LeftButton);
    QTRY_VERIFY(app.graph().profiles().profiles().contains(u"zweite"_s));
    QTRY_VERIFY(!find("restoreFile")); // the dialog has done its work
    QCOMPARE(changed.size(), 1);
    QVERIFY(QFile::exists(ClientPaths(u"zweite"_s, root()).cacheFile()));
    QCOMPARE(app.graph().profiles().profile(u"zweite"_s).lastSession.customer.companyName, marker(4));
}

void TestProfiles::B_13_onANewComputerABackupIsTheFirstStep()
{
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"kunde.tar.zst"_s);
    ProfileRegistry here(root() + u"/settings.ini"_s);
    BackupService writer({root(), u"1"_s, {}}, here, nullptr, m_clock);
    QVERIFY(QCoro::waitFor(writer.backup(idOf(2), file, false)));
    ProfileRegistry there(elsewhere.filePath(u"new/settings.ini"_s));
    BackupService reader({elsewhere.filePath(u"new"_s), u"1"_s, {}}, there, nullptr, m_clock);
    ChosenFiles files;
    files.next = file;
    PortalDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *form = new RestoreForm(reader, files, u"Back"_s, &dialog);
    dialog.addWay(u"Restore a backup instead"_s, form);
    connect(form, &RestoreForm::closed, &dialog, &PortalDialog::back);
    QSignalSpy restored(form, &RestoreForm::restored);
    dialog.open();
    QTest::mouseClick(find("portalOtherWay"), Qt::LeftButton);
    QTRY_VERIFY(find("restoreChoose"));
    QTest::mouseClick(find("restoreBack"), Qt::LeftButton);
    QTRY_VERIFY(find("portalAddress"));
    QTest::mouseClick(find("portalOtherWay"), Qt::LeftButton);
    QTRY_VERIFY(find("restoreChoose"));
    QTest::mouseClick(find("restoreChoose"), Qt::LeftButton);
    QCOMPARE(qobject_cast<QLineEdit *>(find("restoreFile"))->text(), file);
    QTest::mouseClick(find("restoreRun"), Qt::LeftButton);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toString(), idOf(2));
    QCOMPARE(there.profiles(), QStringList{idOf(2)});
}

void TestProfiles::B_13_theProfileOpenedLastOpensAgain()
{
    {
        WindowApp app(*qApp, options(6));
        QVERIFY(app.begin() == WindowApp::Begun::Running);
        app.open();
    }
    WindowOptions none = options(0);
    none.lastProfile = true;
    WindowApp app(*qApp, none);
    QVERIFY(app.begin() == WindowApp::Begun::Running);
    QCOMPARE(app.graph().config().id, idOf(6));
    // A named one is opened, whatever was last.
    QString message;
    QVERIFY(!WindowOptions::parse({u"fernamt"_s, u"--profile"_s, u"kunde-1"_s}, &message)->lastProfile);
    QVERIFY(!WindowOptions::parse({u"fernamt"_s, u"--portal"_s, u"https://portal.example"_s}, &message)->lastProfile);
    QVERIFY(WindowOptions::parse({u"fernamt"_s}, &message)->lastProfile);
}

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
