#include "actionregistry.h"
#include "desk.h"
#include "sha256.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using Seed = PortalProcess::Seed;

/// The dialogs and the long work of the window, by keys over the real portal.
class TestWindowDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void grantWithoutKeychainSaysWhy();
    void aboutNamesVersionAndLicence();
    void diagnosticsHoldNoNames();
    void G_42_retentionIsSavedOnlyWhenItDiffers();
    void proxyAsksForUserAndPassword();
    void archiveVerified();
    void archiveAdopted();
    void listExported();
    void embeddedXmlSaved();

private:
    void trigger(const char *action) { m_desk->window->actions().find(QLatin1String(action))->trigger(); }
    void settings();
    void press(const char *button);
    bool enabled(const char *name) const
    {
        const QWidget *widget = m_desk->find(QLatin1String(name));
        return widget && widget->isEnabled();
    }
    QString text(const char *name) const { return m_desk->text(QLatin1String(name)); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestWindowDialogs::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_desk = std::make_unique<Desk>(Seed::Demo);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn());
}

void TestWindowDialogs::press(const char *button)
{
    QVERIFY2(enabled(button), button);
    QVERIFY(m_desk->tabTo(QLatin1String(button)));
    m_desk->key(Qt::Key_Space);
}

void TestWindowDialogs::settings()
{
    const QKeyCombination go = m_desk->window->actions().find(QStringLiteral("go.settings"))->shortcut()[0];
    m_desk->key(go.key(), go.keyboardModifiers());
    QVERIFY(m_desk->wait(QStringLiteral("settingsPage")));
}

void TestWindowDialogs::grantWithoutKeychainSaysWhy()
{
    trigger("session.grants");
    QVERIFY(m_desk->wait(QStringLiteral("grantsDialog")));
    QVERIFY(m_desk->wait(QStringLiteral("stateTitle"))); // none yet
    press("grantCreate");
    QTRY_VERIFY2(text("grantMessage").contains(QStringLiteral("Schlüsselbund")), qPrintable(text("grantMessage")));
    QVERIFY(enabled("grantCreate"));
    m_desk->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find(QStringLiteral("grantsDialog")));
}

void TestWindowDialogs::aboutNamesVersionAndLicence()
{
    m_desk->key(Qt::Key_F1);
    QVERIFY(m_desk->wait(QStringLiteral("aboutDialog")));
    QString all;
    for (const QLabel *label : m_desk->find(QStringLiteral("aboutDialog"))->findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(QStringLiteral("GNU General Public License")), qPrintable(all));
    m_desk->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find(QStringLiteral("aboutDialog")));
}

void TestWindowDialogs::diagnosticsHoldNoNames()
{
    m_desk->files.next = path("bundle.txt");
    trigger("help.diagnostics");
    const QByteArray bundle = read(m_desk->files.next);
    QVERIFY(bundle.contains("Session: SignedIn"));
    for (const QString &secret : {PortalProcess::administrator, PortalProcess::administratorPassword, QStringLiteral("9000000"),
                                  QStringLiteral("Muster"), QString::fromUtf8(m_desk->graph->vault().secrets().session.reveal())})
        QVERIFY2(!secret.isEmpty() && !bundle.contains(secret.toUtf8()), qPrintable(secret));
    // Where it cannot be written, that is said.
    m_desk->files.next = path("no/such/folder/bundle.txt");
    trigger("help.diagnostics");
    QTRY_VERIFY2(text("toastText").contains(QStringLiteral("nicht geschrieben")) ||
                     text("toastText").contains(QStringLiteral("beschrieben")),
                 qPrintable(text("toastText")));
}

void TestWindowDialogs::G_42_retentionIsSavedOnlyWhenItDiffers()
{
    settings();
    QVERIFY(!enabled("saveRetention"));
    QVERIFY(m_desk->tabTo(QStringLiteral("retentionAction")));
    m_desk->key(Qt::Key_Down);
    QVERIFY(enabled("saveRetention"));
    m_desk->key(Qt::Key_Up);
    QVERIFY(!enabled("saveRetention"));
    QVERIFY(text("worksCouncilNotice").contains(QStringLiteral("Betriebsrat")));
}

void TestWindowDialogs::proxyAsksForUserAndPassword()
{
    settings();
    QVERIFY(!enabled("saveSettings"));
    auto *mode = qobject_cast<QComboBox *>(m_desk->find(QStringLiteral("proxyMode")));
    QVERIFY(mode);
    QVERIFY(!enabled("proxyHost")); // the system's
    mode->setCurrentIndex(2);
    QVERIFY(enabled("proxyHost") && enabled("proxyUser") && enabled("proxyPassword"));
    QVERIFY(m_desk->tabTo(QStringLiteral("proxyHost")));
    m_desk->type(QStringLiteral("proxy.example:3128"));
    QVERIFY(m_desk->tabTo(QStringLiteral("proxyUser")));
    m_desk->type(QStringLiteral("anna"));
    QVERIFY(m_desk->tabTo(QStringLiteral("proxyPassword")));
    m_desk->type(QStringLiteral("proxy-geheim"));
    press("saveSettings");
    const ProfileConfig saved = m_desk->graph->profiles().profile(QStringLiteral("default"));
    QCOMPARE(saved.proxy.host, QStringLiteral("proxy.example"));
    QCOMPARE(saved.proxy.port, quint16(3128));
    QCOMPARE(saved.proxy.user, QStringLiteral("anna"));
    QCOMPARE(m_desk->graph->vault().secrets().proxyPassword.reveal(), QByteArray("proxy-geheim"));
    QVERIFY(!read(m_desk->graph->paths().settingsFile()).contains("proxy-geheim"));
    QVERIFY(text("proxyPassword").isEmpty()); // not shown again
    mode->setCurrentIndex(0);
    press("saveSettings");
}

void TestWindowDialogs::archiveVerified()
{
    QVERIFY(m_desk->openInvoices());
    const SpokenTable table(m_desk->find(QStringLiteral("invoicesTable")));
    QTRY_COMPARE(table.rows(), 25);
    m_desk->key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(table.column(QStringLiteral("Status")).count(QStringLiteral("archiviert")), 25);
    settings();
    press("verifyArchive");
    QTRY_VERIFY2(text("verified").startsWith(QStringLiteral("25 Dateien geprüft.")), qPrintable(text("verified")));
    QVERIFY(!m_desk->find(QStringLiteral("cancelArchive")));
}

void TestWindowDialogs::archiveAdopted()
{
    settings();
    m_desk->files.next = path("empty");
    QVERIFY(QDir().mkpath(m_desk->files.next));
    press("adoptArchive");
    QTRY_VERIFY2(text("verified").contains(QStringLiteral("Prüfsummen")), qPrintable(text("verified")));
    QVERIFY(enabled("adoptArchive") && enabled("verifyArchive"));
    // A folder with one file and its checksum.
    m_desk->files.next = path("other");
    QVERIFY(QDir().mkpath(m_desk->files.next));
    QFile file(m_desk->files.next + QStringLiteral("/2020-01-05_Rechnung_ALT-1.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 old") > 0);
    file.close();
    QFile sums(m_desk->files.next + QStringLiteral("/SHA256SUMS"));
    QVERIFY(sums.open(QIODevice::WriteOnly));
    sums.write(Sha256::hex(QByteArray("%PDF-1.4 old")) + "  2020-01-05_Rechnung_ALT-1.pdf\n");
    sums.close();
    press("adoptArchive");
    QTRY_COMPARE(text("verified"), QStringLiteral("1 Datei geprüft und übernommen."));
}

void TestWindowDialogs::listExported()
{
    QVERIFY(m_desk->openInvoices());
    m_desk->files.next = path("list.csv");
    m_desk->key(Qt::Key_E, Qt::ControlModifier);
    const QByteArray csv = read(m_desk->files.next);
    QVERIFY2(csv.count('\n') >= 26, csv.left(200).constData());
    QVERIFY(csv.contains("RE2026-10-9000000"));
}

void TestWindowDialogs::embeddedXmlSaved()
{
    QVERIFY(m_desk->openInvoices());
    m_desk->key(Qt::Key_Home, Qt::ControlModifier);
    m_desk->files.next = path("factur-x.xml");
    m_desk->key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(read(m_desk->files.next).contains("CrossIndustryInvoice"));
    QCOMPARE(m_desk->files.suggested, QStringLiteral("factur-x.xml"));
}

QTEST_MAIN(TestWindowDialogs)
#include "tst_windowdialogs.moc"
