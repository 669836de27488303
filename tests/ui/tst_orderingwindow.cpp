#include "contractservice.h"
#include "contractwords.h"
#include "datatable.h"
#include "journeydesk.h"
#include "orderservice.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>

/// Orders and contracts in the real window over the real portal, the portal's side looked at over HTTP.
class TestOrderingWindow : public QObject, private JourneyDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void R3_050_contractsAsThePortalHasThem();
    void R3_054_detailsByEnterBackByEsc();
    void R3_040_ordersPageByItsShortcut();
    void R3_059_resetAsksFirstAndIsShownOnce();
    void R3_063_R2_005_diversionReachesThePortal();
    void withoutPortalNothingCanBeSent(); // last: it stops the portal

private:
    std::optional<ServiceContract> contractOf(Ordering::Feature feature) const;
    bool show(const std::optional<ServiceContract> &contract);
    QString why(const char *name) const;
};

void TestOrderingWindow::initTestCase()
{
    // Never the keychain of whoever runs the test.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_desk = std::make_unique<Desk>(PortalProcess::Seed::Demo);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn());
    m_http = m_desk->portal.client(m_desk->portal.signIn());
    QTRY_VERIFY(m_desk->graph->orders().catalogue().has_value());
    QTRY_VERIFY(!m_desk->graph->orders().orders().isEmpty());
}

/// An active contract with it.
std::optional<ServiceContract> TestOrderingWindow::contractOf(Ordering::Feature feature) const
{
    for (const ServiceContract &contract : m_desk->graph->contracts().contracts())
        if (contract.state == Ordering::ContractState::Active && ContractWords::has(contract, feature))
            return contract;
    return {};
}

bool TestOrderingWindow::show(const std::optional<ServiceContract> &contract)
{
    if (!contract)
        return false;
    m_desk->window->workspace()->showPage(QStringLiteral("contracts"), contract->id);
    return m_desk->wait(QStringLiteral("contractDetail")) &&
           m_desk->text(QStringLiteral("contractTitle")).startsWith(contract->number);
}

/// Why the visible button is disabled; empty: it is not.
QString TestOrderingWindow::why(const char *name) const
{
    const QWidget *button = m_desk->find(QLatin1String(name));
    return !button ? QStringLiteral("absent") : button->isEnabled() ? QString() : button->toolTip();
}

void TestOrderingWindow::R3_050_contractsAsThePortalHasThem()
{
    QVERIFY(m_desk->goTo(QStringLiteral("contracts")));
    const SpokenTable table(m_desk->find(QStringLiteral("contractsTable")));
    QVERIFY(table.isValid());
    QStringList held;
    for (const ServiceContract &contract : m_desk->graph->contracts().contracts())
        held << contract.number + u' ' + contract.product;
    QStringList spoken;
    for (int i = 0; i < table.rows(); ++i)
        spoken << table.cell(i, QStringLiteral("Vertragsnummer")) + u' ' + table.cell(i, QStringLiteral("Produkt"));
    held.sort();
    spoken.sort();
    QCOMPARE(spoken, held);
    QVERIFY(table.column(QStringLiteral("Status")).contains(QStringLiteral("Aktiv")));
}

void TestOrderingWindow::R3_054_detailsByEnterBackByEsc()
{
    QVERIFY(m_desk->goTo(QStringLiteral("contracts")));
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->wait(QStringLiteral("contractDetail")));
    const SpokenTable positions(m_desk->find(QStringLiteral("contractPositionsTable")));
    QVERIFY(positions.rows() > 0);
    QVERIFY(m_desk->text(QStringLiteral("termLeft")).size() > 10);
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->wait(QStringLiteral("contractsTable")));
}

void TestOrderingWindow::R3_040_ordersPageByItsShortcut()
{
    QVERIFY(m_desk->goTo(QStringLiteral("orders")));
    const SpokenTable table(m_desk->find(QStringLiteral("ordersTable")));
    QVERIFY(table.isValid());
    QVERIFY(table.rows() > 0);
    QVERIFY(m_desk->text(QStringLiteral("orderTitle")).startsWith(QStringLiteral("Auftragsdetails zu")));
}

void TestOrderingWindow::R3_059_resetAsksFirstAndIsShownOnce()
{
    QVERIFY(show(contractOf(Ordering::Feature::SipAccess)));
    const auto sent = [this] { return m_desk->requests().filter(QStringLiteral("/sip-password")).size(); };
    QVERIFY(m_desk->tabTo(QStringLiteral("resetSipPassword")));
    m_desk->key(Qt::Key_Space);
    QVERIFY(m_desk->wait(QStringLiteral("newPasswordDialog")));
    QCOMPARE(sent(), 0);
    QVERIFY(m_desk->tabTo(QStringLiteral("passwordGo")));
    m_desk->key(Qt::Key_Space);
    QVERIFY(m_desk->wait(QStringLiteral("newSecret")));
    QVERIFY(m_desk->text(QStringLiteral("newSecret")).size() >= 8);
    QTRY_COMPARE(sent(), 1);
    m_desk->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find(QStringLiteral("newPasswordDialog")));
}

/// From the plus to the portal's own state; nothing goes before »OK«.
void TestOrderingWindow::R3_063_R2_005_diversionReachesThePortal()
{
    const auto contract = contractOf(Ordering::Feature::OnceEditor);
    QVERIFY(show(contract));
    const QString id = contract->id;
    const QString path = QStringLiteral("/v1/contracts/%1/self-care").arg(id);
    const auto stored = [&] { return m_http->get(path).json()[u"diversions"].toArray(); };
    const QJsonArray before = stored();
    QVERIFY(press(QStringLiteral("openOnce")));
    qobject_cast<QListWidget *>(m_desk->find(QStringLiteral("onceScopes")))->setCurrentRow(0);
    SpokenTable table(m_desk->find(QStringLiteral("onceTable")));
    const int rows = table.rows();
    if (rows == 0) {
        QVERIFY(press(QStringLiteral("oncePlus")));
    } else {
        qobject_cast<DataTable *>(m_desk->find(QStringLiteral("onceTable")))->selectRow(0);
        QVERIFY(press(QStringLiteral("onceChange")));
    }
    qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("diversionTarget")))->setText(QStringLiteral("0171 7712345"));
    QVERIFY(press(QStringLiteral("diversionTake")));
    QVERIFY(press(QStringLiteral("onceNext")));
    QVERIFY(m_desk->wait(QStringLiteral("onceReview")));
    QCOMPARE(stored(), before);
    QVERIFY(press(QStringLiteral("onceOk")));
    const auto targets = [&] {
        QStringList list;
        for (const QJsonValue &row : stored())
            list << row[u"target"].toString();
        return list;
    };
    QTRY_VERIFY2(targets().contains(QStringLiteral("+491717712345")), qPrintable(targets().join(u' ')));
}

/// Costly and configuring writes are disabled with the reason; what is cached stays.
void TestOrderingWindow::withoutPortalNothingCanBeSent()
{
    const auto contract = contractOf(Ordering::Feature::OnceEditor);
    m_desk->portal.stop();
    QVERIFY(m_desk->goTo(QStringLiteral("orders")));
    m_desk->key(Qt::Key_F5);
    QTRY_VERIFY(!m_desk->graph->orders().canOrder());
    QVERIFY(begin(QStringLiteral("4711009")));
    QVERIFY(next("optionsStep"));
    qobject_cast<QAbstractButton *>(m_desk->find(QStringLiteral("option_clip_no_screening")))->click();
    QVERIFY(toSummary());
    qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("orderRelease")))->setText(QStringLiteral("Muster-2026"));
    QTRY_VERIFY2(why("placeOrder").contains(QStringLiteral("nur")), qPrintable(why("placeOrder")));
    QVERIFY(show(contract));
    QVERIFY(SpokenTable(m_desk->find(QStringLiteral("contractPositionsTable"))).rows() > 0);
    QVERIFY(press(QStringLiteral("openOnce")));
    for (const char *button : {"oncePlus", "onceChange", "onceNext"})
        QVERIFY2(why(button).contains(QStringLiteral("Verbindung")), qPrintable(QLatin1String(button) + u' ' + why(button)));
    QVERIFY(show(contractOf(Ordering::Feature::SipAccess)));
    QTRY_VERIFY2(why("resetSipPassword").contains(QStringLiteral("Verbindung")), qPrintable(why("resetSipPassword")));
}

QTEST_MAIN(TestOrderingWindow)
#include "tst_orderingwindow.moc"
