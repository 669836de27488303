#include "ctlprocess.h"
#include "orderstand.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace
{
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonArray items(const CtlProcess::Ended &ended)
{
    return ended.json().value(QLatin1String("items")).toArray();
}
} // namespace

/// contracts, orders and deadlines at the command line, with and without a portal.
class tst_CtlOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutASignInItAsksForOne();
    void R3_050_contractsListAndShow();
    void R3_100_companyShow();
    void R3_041_ordersListAndShow();
    void R3_055_deadlinesAsACalendar();
    void G_10_theAccountantIsRefused();
    void withoutAPortalTheLastStateIsShown();

private:
    void login(CtlProcess &ctl, const char *user, const char *password);

    OrderStand m_stand;
    std::unique_ptr<CtlProcess> m_ctl, m_accountant;
};

void tst_CtlOrders::initTestCase()
{
    QVERIFY(m_stand.start());
    m_ctl = std::make_unique<CtlProcess>(m_stand.url());
    m_accountant = std::make_unique<CtlProcess>(m_stand.url());
}

void tst_CtlOrders::login(CtlProcess &ctl, const char *user, const char *password)
{
    QProcess process;
    ctl.start(process, words("login --password-stdin --pin-stdin --user") + QStringList{QString::fromLatin1(user)},
              QByteArray(password) + '\n');
    process.write(m_stand.nextPin().toLatin1() + '\n');
    const auto ended = CtlProcess::finish(process);
    QVERIFY2(ended.exit == 0, ended.err.constData());
}

void tst_CtlOrders::withoutASignInItAsksForOne()
{
    for (const char *line : {"contracts list", "company show", "orders list", "deadlines"})
        QCOMPARE(m_ctl->run(words(line)).exit, 4);
    QCOMPARE(m_ctl->run(words("contracts")).exit, 2);
    QCOMPARE(m_ctl->run(words("orders show")).exit, 2);
}

void tst_CtlOrders::R3_050_contractsListAndShow()
{
    login(*m_ctl, "customer9000000", "Muster-Admin-2026");
    const auto list = m_ctl->run(words("contracts list"));
    QVERIFY2(list.exit == 0, list.err.constData());
    QCOMPARE(items(list).size(), 6);
    QCOMPARE(list.json().value(QLatin1String("offline")).toBool(true), false);
    QCOMPARE(items(list).first()[QLatin1String("number")].toString(), QStringLiteral("4700101")); // by number
    const auto one = m_ctl->run(words("contracts show 4700106"));
    QCOMPARE(one.exit, 0);
    QCOMPARE(one.json().value(QLatin1String("contract")).toObject().value(QLatin1String("id")).toString(), m_stand.text("cloud"));
    QCOMPARE(m_ctl->run({QStringLiteral("contracts"), QStringLiteral("show"), m_stand.text("cloud")}).exit, 0);
    const auto none = m_ctl->run(words("contracts show 4700201")); // of another customer
    QCOMPARE(none.json().value(QLatin1String("error")).toString(), QStringLiteral("not_found"));
    QVERIFY(none.exit != 0);
}

void tst_CtlOrders::R3_100_companyShow()
{
    const auto shown = m_ctl->run(words("company show"));
    QVERIFY2(shown.exit == 0, shown.err.constData());
    const QJsonObject company = shown.json().value(QLatin1String("company")).toObject();
    QCOMPARE(company.value(QLatin1String("customerNumber")).toString(), QStringLiteral("9000000"));
    QCOMPARE(company.value(QLatin1String("dispatch")).toString(), QStringLiteral("portal"));
    QVERIFY(!shown.out.contains("Kundenkennwort"));
}

void tst_CtlOrders::R3_041_ordersListAndShow()
{
    QVERIFY(items(m_ctl->run(words("orders list"))).isEmpty());
    const QJsonObject offer =
        QJsonDocument::fromJson(m_stand.tell(QStringLiteral("orders create-offer --product cloud_phone_2022"))).object();
    const QString number = offer.value(QLatin1String("number")).toString();
    QVERIFY2(!number.isEmpty(), "the operator's offer");
    const auto list = m_ctl->run(words("orders list"));
    QCOMPARE(items(list).size(), 1);
    QCOMPARE(items(list).first()[QLatin1String("state")].toString(), QStringLiteral("offer_created"));
    QCOMPARE(list.json().value(QLatin1String("unknown")).toInt(-1), 0);
    m_stand.tell(QStringLiteral("orders accept --order ") + number);
    const auto one = m_ctl->run({QStringLiteral("orders"), QStringLiteral("show"), number});
    QCOMPARE(one.exit, 0);
    const QJsonObject order = one.json().value(QLatin1String("order")).toObject();
    QCOMPARE(order.value(QLatin1String("number")).toString(), number);
    QVERIFY(order.value(QLatin1String("state")).toString() != QStringLiteral("offer_created"));
}

void tst_CtlOrders::R3_055_deadlinesAsACalendar()
{
    const QString file = m_ctl->folder() + QStringLiteral("/fristen.ics");
    const auto list = m_ctl->run({QStringLiteral("deadlines"), QStringLiteral("--ics"), file});
    QVERIFY2(list.exit == 0, list.err.constData());
    int withDay = 0;
    for (const QJsonValue &item : items(list)) {
        QVERIFY(!item[QLatin1String("derivation")].toArray().isEmpty());
        withDay += item[QLatin1String("date")].toString().isEmpty() ? 0 : 1;
    }
    QVERIFY(withDay > 0);
    QFile ics(file);
    QVERIFY(ics.open(QIODevice::ReadOnly));
    const QByteArray bytes = ics.readAll();
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(bytes.count("\r\nUID:"), withDay);
    const auto again = m_ctl->run({QStringLiteral("deadlines"), QStringLiteral("--ics"), QStringLiteral("/nowhere/fristen.ics")});
    QCOMPARE(again.exit, 7);
}

void tst_CtlOrders::G_10_theAccountantIsRefused()
{
    login(*m_accountant, "buchhaltung.muster", "Muster-Buch-2026");
    for (const char *line : {"contracts list", "company show", "orders list", "deadlines"}) {
        const auto refused = m_accountant->run(words(line));
        QCOMPARE(refused.exit, 5);
        QCOMPARE(refused.json().value(QLatin1String("error")).toString(), QStringLiteral("forbidden"));
    }
}

void tst_CtlOrders::withoutAPortalTheLastStateIsShown()
{
    QCOMPARE(m_stand.tell(QStringLiteral("stop")), QByteArray("good"));
    const auto list = m_ctl->run(words("contracts list"));
    QVERIFY2(list.exit == 0, list.err.constData());
    QCOMPARE(items(list).size(), 7); // and the one of the offer
    QCOMPARE(list.json().value(QLatin1String("offline")).toBool(), true);
    QVERIFY(QDateTime::fromString(list.json().value(QLatin1String("asOf")).toString(), Qt::ISODate).isValid());
    QVERIFY2(list.err.contains("ago"), list.err.constData());
    QCOMPARE(items(m_ctl->run(words("orders list"))).size(), 1);
    QCOMPARE(m_ctl->run(words("deadlines")).exit, 0);
}

QTEST_GUILESS_MAIN(tst_CtlOrders)
#include "tst_ctlorders.moc"
