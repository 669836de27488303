#include "actionregistry.h"
#include "composition.h"
#include "contractsmodel.h"
#include "desk.h"
#include "documentsmodel.h"
#include "ordersmodel.h"
#include "profileglances.h"
#include "profilemarkers.h"
#include "profilesdialog.h"
#include "stubsession.h"
#include "windowapp.h"
#include "workspace.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLockFile>
#include <QTest>

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

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
