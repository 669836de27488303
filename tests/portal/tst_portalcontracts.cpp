#include "contractdesk.h"
#include "portalrows.h"
#include "waiting.h"

#include <QUuid>
#include <atomic>
#include <thread>
#include <vector>

/// Contracts, price list, customer record, technical data and passwords as a client reads them.
class tst_PortalContracts : public QObject
{
    Q_OBJECT
    ContractDesk m_desk;
    static inline const QString trunk = QStringLiteral("4711002"), dsl = QStringLiteral("4711008");
    static QByteArray key() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }
    int logged(const char *event)
    {
        return PortalRows::count(m_desk.portal, (QByteArray("contract_log WHERE event = '") + event + '\'').constData());
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); } // a full pipe would stop the portal
    void initTestCase() { QVERIFY2(m_desk.start(), m_desk.portal.log().constData()); }

    void R3_050_R3_055_R3_056_contracts()
    {
        const QList<QJsonObject> all = m_desk.contracts();
        QCOMPARE(all.size(), 11);
        for (const QJsonObject &contract : all) {
            const HttpAnswer one = m_desk.http.get(m_desk.path(ContractDesk::word(contract, "number")));
            QCOMPARE(one.json(), contract);
            QCOMPARE(one.header("etag"), '"' + QByteArray::number(contract.value(QStringLiteral("rev")).toInteger()) + '"');
        }
        QCOMPARE(m_desk.http.get(QStringLiteral("/v1/contracts?page=1")).status, 400);
    }

    void R3_054_nothingOfAnotherCustomer()
    {
        const HttpClient other =
            m_desk.portal.client(m_desk.portal.signIn(QStringLiteral("customer9000001"), QStringLiteral("Beispiel-Admin-2026")));
        for (const char *part : {"", "/self-care", "/sip"}) {
            QCOMPARE(m_desk.http.get(m_desk.path(trunk, part)).status, 200);
            QCOMPARE(other.get(m_desk.path(trunk, part)).status, 404);
        }
        QCOMPARE(other.get(QStringLiteral("/v1/contracts")).json().value(QStringLiteral("items")).toArray().size(), 1);
    }

    void G_10_R0_010_administratorOnly()
    {
        const HttpClient accountant =
            m_desk.portal.client(m_desk.portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
        for (const char *path : {"/v1/catalogue", "/v1/customer", "/v1/contracts"}) {
            QCOMPARE(m_desk.http.get(QLatin1String(path)).status, 200);
            QCOMPARE(accountant.get(QLatin1String(path)).status, 403);
        }
        QCOMPARE(accountant.get(m_desk.path(trunk, "/sip")).status, 403);
    }

    void G_38_R0_001_priceListAndCustomer()
    {
        const QJsonObject list = m_desk.http.get(QStringLiteral("/v1/catalogue")).json();
        QCOMPARE(list.value(QStringLiteral("products")).toArray().size(), 11);
        const QJsonObject customer = m_desk.http.get(QStringLiteral("/v1/customer")).json();
        QCOMPARE(ContractDesk::word(customer, "companyName"), QStringLiteral("Muster & Söhne GmbH"));
        QCOMPARE(ContractDesk::word(customer, "recipientEmail"), QStringLiteral("telefon@muster-soehne.example"));
    }

    void R3_100_contactPersonsHaveIds()
    {
        const QJsonArray contacts =
            m_desk.http.get(QStringLiteral("/v1/customer")).json().value(QStringLiteral("contacts")).toArray();
        QCOMPARE(contacts.size(), 4);
        const QJsonObject first = contacts.first().toObject();
        QCOMPARE(ContractDesk::word(first, "name"), QStringLiteral("Tina Tellmann"));
        QVERIFY(first.value(QStringLiteral("roles")).toArray().contains(QStringLiteral("telecommunication")));
        QSet<QString> ids;
        for (const QJsonValue &contact : contacts)
            ids << contact[QStringLiteral("id")].toString();
        QCOMPARE(ids.size(), 4);
    }

    void R3_032_kundenkennwortBehindTheOwnPassword()
    {
        const auto show = [&](const QString &password) {
            return m_desk.http.post(QStringLiteral("/v1/customer/kundenkennwort"), {{QStringLiteral("password"), password}});
        };
        const HttpAnswer refused = show(QStringLiteral("Muster-2026"));
        QCOMPARE(refused.code(), QStringLiteral("wrong_password"));
        QVERIFY(!refused.body.contains("kundenkennwort"));
        const HttpAnswer shown = show(PortalProcess::administratorPassword);
        QCOMPARE(ContractDesk::word(shown.json(), "kundenkennwort"), QStringLiteral("Muster-2026"));
        QCOMPARE(shown.header("cache-control"), QByteArray("private, no-store"));
        // a demo user finds it in a letter
        const QStringList letters = QDir(m_desk.portal.outbox()).entryList({QStringLiteral("*.letter")});
        QCOMPARE(letters.size(), 2);
        QFile letter(m_desk.portal.outbox() + u'/' + letters.first());
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QVERIFY(letter.readAll().contains("Muster-2026"));
    }

    void R3_057_R3_058_sipDetails()
    {
        const QJsonObject sip = m_desk.http.get(m_desk.path(trunk, "/sip")).json();
        QCOMPARE(ContractDesk::word(sip, "userName"), QStringLiteral("sip4711002"));
        QCOMPARE(ContractDesk::word(sip, "proxy"), QStringLiteral("sip.fernamt.example"));
        QVERIFY(sip.value(QStringLiteral("registered")).toBool());
        QVERIFY(!sip.value(QStringLiteral("blocked")).toBool());
        const QJsonArray accounts =
            m_desk.http.get(m_desk.path(QStringLiteral("4711004"), "/sip")).json().value(QStringLiteral("accounts")).toArray();
        QCOMPARE(accounts.size(), 3);
        QCOMPARE(m_desk.http.get(m_desk.path(dsl, "/sip")).code(), QStringLiteral("feature_not_available"));
        const int before = logged("sip_read");
        m_desk.http.get(m_desk.path(trunk, "/sip"));
        QCOMPARE(logged("sip_read"), before + 1);
    }

    void R3_069_cpeWithItsShipments()
    {
        const QJsonObject cpe = m_desk.http.get(m_desk.path(dsl, "/cpe")).json();
        QCOMPARE(ContractDesk::word(cpe, "state"), QStringLiteral("online"));
        const QJsonArray shipments = cpe.value(QStringLiteral("shipments")).toArray();
        QCOMPARE(shipments.size(), 4);
        for (int i = 1; i < shipments.size(); ++i)
            QVERIFY(shipments.at(i)[QStringLiteral("at")].toString() < shipments.at(i - 1)[QStringLiteral("at")].toString());
        QCOMPARE(m_desk.http.get(m_desk.path(trunk, "/cpe")).code(), QStringLiteral("feature_not_available"));
    }

    void R3_059_R3_068_anotherPasswordEachTime_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("R3-059") << trunk << QByteArray("/sip-password") << QByteArray("sip_password");
        QTest::newRow("R3-059 accounts") << QStringLiteral("4711004") << QByteArray("/sip-password")
                                         << QByteArray("sip_password");
        QTest::newRow("R3-068") << dsl << QByteArray("/dsl-password") << QByteArray("dsl_password");
    }
    void R3_059_R3_068_anotherPasswordEachTime()
    {
        QFETCH(QString, number);
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, event);
        const QString path = m_desk.path(number, part.constData());
        const int before = logged(event.constData());
        const QByteArray first = key();
        const QString one = ContractDesk::word(m_desk.post(path, first).json(), "password");
        const QString two = ContractDesk::word(m_desk.post(path, key()).json(), "password");
        QCOMPARE(one.size(), 16);
        QVERIFY(one != two);
        QCOMPARE(logged(event.constData()), before + 2);
        const HttpAnswer replay = m_desk.post(path, first);
        QCOMPARE(replay.status, 200);
        QCOMPARE(replay.json(), (QJsonObject{{QStringLiteral("secretDelivered"), true}}));
        QCOMPARE(logged(event.constData()), before + 2); // and nothing was changed
        // nowhere on disk in the clear
        for (const QString &file : {QStringLiteral("portal.db"), QStringLiteral("portal.db-wal")}) {
            QFile data(m_desk.portal.folder() + QStringLiteral("/data/") + file);
            if (data.open(QIODevice::ReadOnly))
                QVERIFY(!data.readAll().contains(one.toLatin1()));
        }
        QVERIFY(!m_desk.portal.log().contains(one.toLatin1()));
    }

    void R3_059_keysOfPasswords()
    {
        QCOMPARE(m_desk.http.call("POST", m_desk.path(trunk, "/sip-password")).code(), QStringLiteral("order_key_missing"));
        const QByteArray once = key();
        QCOMPARE(m_desk.post(m_desk.path(trunk, "/sip-password"), once).status, 200);
        QCOMPARE(m_desk.post(m_desk.path(QStringLiteral("4711003"), "/sip-password"), once).code(),
                 QStringLiteral("order_key_reused"));
        QCOMPARE(m_desk.post(m_desk.path(dsl, "/sip-password"), key()).code(), QStringLiteral("feature_not_available"));
        QCOMPARE(m_desk.post(m_desk.path(trunk, "/dsl-password"), key()).code(), QStringLiteral("feature_not_available"));
    }

    void R3_054_technicalDataMayFail()
    {
        const auto technical = [&](const char *word) {
            return m_desk.portal.operatorCommand({QStringLiteral("technical"), QLatin1String(word)});
        };
        QCOMPARE(technical("fail"), 0);
        const HttpAnswer failed = m_desk.http.get(m_desk.path(trunk, "/sip"));
        QCOMPARE(failed.status, 503);
        QCOMPARE(failed.code(), QStringLiteral("technical_unavailable"));
        QVERIFY(failed.header("retry-after").toInt() > 0);
        QCOMPARE(m_desk.http.get(m_desk.path(trunk)).status, 200);
        QCOMPARE(technical("restore"), 0);
        QCOMPARE(m_desk.http.get(m_desk.path(trunk, "/sip")).status, 200);
    }

    void R3_054_slowTechnicalDataHoldsNothingUp()
    {
        ContractDesk slow({QStringLiteral("--technical-delay"), QStringLiteral("8")});
        QVERIFY(slow.start());
        const QString path = slow.path(trunk, "/sip");
        std::atomic<int> done{0}, good{0};
        std::vector<std::thread> readers; // more than the portal has workers
        for (int i = 0; i < 20; ++i)
            readers.emplace_back([&] {
                good += slow.http.get(path).status == 200;
                ++done;
            });
        QTRY_COMPARE(PortalRows::count(slow.portal, "contract_log WHERE event = 'sip_read'"), 20);
        const int status = slow.http.get(QStringLiteral("/v1/contracts")).status;
        const int doneMeanwhile = done;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(status, 200);
        QCOMPARE(doneMeanwhile, 0);
        QCOMPARE(good.load(), 20);
    }
};

QTEST_GUILESS_MAIN(tst_PortalContracts)
#include "tst_portalcontracts.moc"
