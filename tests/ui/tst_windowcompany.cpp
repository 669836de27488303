#include "contractservice.h"
#include "desk.h"
#include "waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>

using Seed = PortalProcess::Seed;

/// »Kundendaten« in the real window over the real portal process, German.
class TestWindowCompany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_100_R3_102_R3_103_R3_105_savedAndReadAgain();
    void R3_102_twoAdministratorsAtOnce();
    void R3_101_R3_032_newKundenkennwortIsShown();
    void R3_104_G_33_postWithItsPriceBefore();
    void R3_030_R3_031_linksOpenInTheBrowser();

private:
    /// The second administrator, by the contract's own calls.
    HttpAnswer putElsewhere(const char *field, const QString &value);
    QJsonObject record() const { return m_http->get(QStringLiteral("/v1/customer")).json(); }
    void open();
    void enter(const char *field, const QString &text);
    void press(const char *name);
    void set(const char *name, const QString &text); ///< beyond ASCII
    QString text(const char *name) const { return m_desk->text(QLatin1String(name)); }
    bool enabled(const char *name) const
    {
        const QWidget *widget = m_desk->find(QLatin1String(name));
        return widget && widget->isEnabled();
    }
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<HttpClient> m_http;
};

void TestWindowCompany::init()
{
    m_desk = std::make_unique<Desk>(Seed::Demo);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->portal.advanceClock(61)); // the next PIN
    m_http = std::make_unique<HttpClient>(m_desk->portal.client(m_desk->portal.signIn()));
    QVERIFY(!m_http->token().isEmpty());
    QTRY_VERIFY(m_desk->graph->contracts().customer());
}

HttpAnswer TestWindowCompany::putElsewhere(const char *field, const QString &value)
{
    const QJsonObject now = record();
    QJsonObject change{{QStringLiteral("consents"), QJsonArray()}};
    for (const char *name : {"email", "mainNumber", "contacts", "termsOnInvoice"})
        change.insert(QLatin1String(name), now.value(QLatin1String(name)));
    change[QLatin1String(field)] = value;
    return m_http->call("PUT", QStringLiteral("/v1/customer"), QJsonDocument(change).toJson(),
                        {{"Content-Type", "application/json"},
                         {"If-Match", '"' + QByteArray::number(now.value(QStringLiteral("rev")).toInteger()) + '"'}});
}

void TestWindowCompany::open()
{
    QVERIFY(m_desk->goTo(QStringLiteral("company")));
    QVERIFY(m_desk->wait(QStringLiteral("companyForm")));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("companyLock"));
    m_desk->key(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("companyEmail"));
}

void TestWindowCompany::enter(const char *field, const QString &what)
{
    QVERIFY(m_desk->tabTo(QLatin1String(field)));
    m_desk->key(Qt::Key_A, Qt::ControlModifier);
    m_desk->key(Qt::Key_Delete);
    m_desk->type(what);
}

void TestWindowCompany::set(const char *name, const QString &what)
{
    auto *edit = qobject_cast<QLineEdit *>(m_desk->find(QLatin1String(name)));
    QVERIFY2(edit, name);
    edit->setText(what);
}

void TestWindowCompany::press(const char *name)
{
    QVERIFY2(enabled(name), name);
    QVERIFY(m_desk->tabTo(QLatin1String(name)));
    m_desk->key(Qt::Key_Space);
}

void TestWindowCompany::R3_100_R3_102_R3_103_R3_105_savedAndReadAgain()
{
    open();
    QCOMPARE(text("companyEmail"), QStringLiteral("info@muster-soehne.example"));
    QCOMPARE(text("companySave"), QStringLiteral("Speichern"));
    QVERIFY(!enabled("companySave"));
    enter("companyEmail", QStringLiteral("zentrale@muster-soehne.example"));
    enter("companyNumber", QStringLiteral("0211 55007-200"));
    press("contactAdd");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("contactName5"));
    m_desk->type(QStringLiteral("Nils Neu"));
    press("companyTerms");
    press("consent2");
    press("companySave");
    QTRY_COMPARE(record().value(QStringLiteral("email")).toString(), QStringLiteral("zentrale@muster-soehne.example"));
    const QJsonObject now = record();
    QCOMPARE(now.value(QStringLiteral("mainNumber")).toString(), QStringLiteral("+4921155007200"));
    QCOMPARE(now.value(QStringLiteral("contacts")).toArray().last()[QStringLiteral("name")].toString(),
             QStringLiteral("Nils Neu"));
    QVERIFY(now.value(QStringLiteral("termsOnInvoice")).toBool());
    QVERIFY(now.value(QStringLiteral("consents"))[1][QStringLiteral("given")].toBool());
    QTRY_VERIFY(!enabled("companySave"));
    QTRY_COMPARE(m_desk->graph->contracts().customer()->contacts.size(), 5);
}

void TestWindowCompany::R3_102_twoAdministratorsAtOnce()
{
    open();
    enter("companyEmail", QStringLiteral("mine@muster-soehne.example"));
    QCOMPARE(putElsewhere("mainNumber", QStringLiteral("0211 55007-300")).status, 200);
    press("companySave");
    QTRY_VERIFY(text("companyMessage").contains(QStringLiteral("inzwischen")));
    QTRY_COMPARE(text("companyNumber"), QStringLiteral("+49 211 55007300"));
    QCOMPARE(text("companyEmail"), QStringLiteral("mine@muster-soehne.example"));
    QCOMPARE(record().value(QStringLiteral("email")).toString(), QStringLiteral("info@muster-soehne.example"));
    press("companySave");
    QTRY_COMPARE(record().value(QStringLiteral("email")).toString(), QStringLiteral("mine@muster-soehne.example"));
    QCOMPARE(record().value(QStringLiteral("mainNumber")).toString(), QStringLiteral("+4921155007300"));
}

void TestWindowCompany::R3_101_R3_032_newKundenkennwortIsShown()
{
    QVERIFY(m_desk->goTo(QStringLiteral("company")));
    m_desk->key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(QStringLiteral("newKundenkennwortDialog")));
    enter("newKundenkennwort", QStringLiteral("abc"));
    QVERIFY(text("kundenkennwortRule").contains(QStringLiteral("4")));
    enter("newKundenkennwort", QStringLiteral("abc!"));
    QVERIFY2(text("kundenkennwortRule").contains(QStringLiteral("Ausrufezeichen (!)")), qPrintable(text("kundenkennwortRule")));
    enter("newKundenkennwort", QStringLiteral("Werft 4711"));
    enter("repeatKundenkennwort", QStringLiteral("Werft 4712"));
    enter("kundenkennwortPassword", QStringLiteral("falsch-12345"));
    QVERIFY(!enabled("newKundenkennwortSave"));
    enter("repeatKundenkennwort", QStringLiteral("Werft 4711"));
    press("newKundenkennwortSave");
    QTRY_VERIFY(!text("newKundenkennwortMessage").isEmpty()); // the login password was wrong
    enter("kundenkennwortPassword", PortalProcess::administratorPassword);
    press("newKundenkennwortSave");
    QTRY_VERIFY(!m_desk->find(QStringLiteral("newKundenkennwortDialog")));
    // the dialog that shows it, from the Startseite as well
    m_desk->key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->wait(QStringLiteral("kundenkennwortDialog")));
    m_desk->type(PortalProcess::administratorPassword);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(text("kundenkennwort"), QStringLiteral("Werft 4711"));
}

void TestWindowCompany::R3_104_G_33_postWithItsPriceBefore()
{
    open();
    QVERIFY(!m_desk->find(QStringLiteral("dispatchNotice")));
    auto *post = qobject_cast<QRadioButton *>(m_desk->find(QStringLiteral("dispatchMode2")));
    QVERIFY(post);
    QVERIFY2(post->text().contains(QStringLiteral("1,90\u00a0€ pro Monat")), qPrintable(post->text()));
    QTest::mouseClick(post, Qt::LeftButton, {}, QPoint(8, post->height() / 2));
    for (const char *part : {"Muster & Söhne GmbH", "1,90\u00a0€", "01.12.2026", "Dezember 2026"})
        QVERIFY2(text("dispatchNotice").contains(QString::fromUtf8(part)), qPrintable(text("dispatchNotice")));
    QVERIFY(!record().contains(QStringLiteral("nextDispatch")));
    press("dispatchSave");
    QTRY_COMPARE(record().value(QStringLiteral("nextDispatch")).toString(), QStringLiteral("portal_and_post"));
    QTRY_VERIFY(text("dispatchState").contains(QStringLiteral("01.12.2026")));
}

void TestWindowCompany::R3_030_R3_031_linksOpenInTheBrowser()
{
    auto *button = qobject_cast<QAbstractButton *>(m_desk->find(QStringLiteral("linksButton")));
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), QStringLiteral("Weitere wichtige Links"));
    auto *menu = m_desk->window->findChild<QMenu *>(QStringLiteral("linksMenu"));
    const auto find = [&](const char *name) { return menu->findChild<QAction *>(QLatin1String(name)); };
    QTRY_VERIFY(find("link_contact_form"));
    QCOMPARE(find("link_contact_form")->text(), QStringLiteral("Mail an ecotel"));
    find("link_contact_form")->trigger();
    QCOMPARE(m_desk->files.shown, QList<QUrl>{QUrl(QStringLiteral("https://www.ecotel.de/hilfe-service/kontakt"))});
    QVERIFY(find("link_help"));
    QVERIFY(!m_desk->requests().join(u' ').contains(QStringLiteral("ticket")));
}

QTEST_MAIN(TestWindowCompany)
#include "tst_windowcompany.moc"
