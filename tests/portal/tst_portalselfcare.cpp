#include "contractdesk.h"
#include "portalrows.h"

#include <QTest>

namespace
{
const QString cloud = QStringLiteral("4711001"), trunk = QStringLiteral("4711002"), account = QStringLiteral("4711004"),
              branch = QStringLiteral("4711009");
const QString mobile = QStringLiteral("+4917717712345");
} // namespace

/// Self-care as a client asks for it: each rule once refused, once kept.
class tst_PortalSelfCare : public QObject
{
    Q_OBJECT
    ContractDesk m_desk;

    HttpAnswer divert(const QString &scope, const QString &number, const QString &target,
                      const QString &kind = QStringLiteral("once"), const QString &contract = trunk)
    {
        return m_desk.putList(contract, "/diversions", {ContractDesk::diversion(kind, scope, number, target)});
    }
    QJsonObject first(const HttpAnswer &answer, const char *list = "diversions")
    {
        return answer.json().value(QLatin1String(list)).toArray().at(0).toObject();
    }
    static QStringList errorCodes(const HttpAnswer &answer)
    {
        QStringList codes;
        for (const QJsonValue &e : answer.json().value(QStringLiteral("errors")).toArray())
            codes << e[QStringLiteral("code")].toString() + u' ' + e[QStringLiteral("pointer")].toString();
        return codes;
    }

private Q_SLOTS:
    void cleanup() { m_desk.portal.log(); } // a full pipe would stop the portal
    void initTestCase() { QVERIFY2(m_desk.start(), m_desk.portal.log().constData()); }

    void R3_063_replacedAsAWhole()
    {
        const QJsonObject before = m_desk.care(trunk);
        QCOMPARE(before.value(QStringLiteral("diversions")).toArray().size(), 3);
        const HttpAnswer done = m_desk.putList(
            trunk, "/diversions",
            {ContractDesk::diversion(QStringLiteral("once"), QStringLiteral("block"), QStringLiteral("+49221555720000"), mobile),
             ContractDesk::diversion(QStringLiteral("permanent"), QStringLiteral("single"), QStringLiteral("+492215557301"),
                                     mobile, false)});
        QCOMPARE(done.status, 200);
        QVERIFY(done.json().value(QStringLiteral("rev")).toInteger() > before.value(QStringLiteral("rev")).toInteger());
        QCOMPARE(done.json(), m_desk.care(trunk));
        QCOMPARE(done.header("etag"), '"' + QByteArray::number(done.json().value(QStringLiteral("rev")).toInteger()) + '"');
        QCOMPARE(m_desk.putList(trunk, "/diversions", QList<QJsonObject>()).status, 200);
        QVERIFY(m_desk.care(trunk).value(QStringLiteral("diversions")).toArray().isEmpty());
    }

    void R3_063_onlyOnTheStateThatWasSeen()
    {
        const QJsonObject body{{QStringLiteral("items"), QJsonArray()}};
        QCOMPARE(m_desk.put(trunk, "/diversions", body, {}).status, 428);
        QCOMPARE(m_desk.put(trunk, "/diversions", body, "\"1\"").status, 412);
    }

    void R3_051_R3_052_R3_053_onlyActiveContracts_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("R3-051 active pending") << QStringLiteral("4711010");
        QTest::newRow("R3-052 blocked") << QStringLiteral("4711006");
        QTest::newRow("R3-053 inactive pending") << QStringLiteral("4711005");
        QTest::newRow("R3-053 inactive") << QStringLiteral("4711011");
    }
    void R3_051_R3_052_R3_053_onlyActiveContracts()
    {
        QFETCH(QString, number);
        const QJsonObject before = m_desk.care(number);
        const QJsonObject registration{{QStringLiteral("mode"), QStringLiteral("redundant")},
                                       {QStringLiteral("addresses"), QJsonArray{QStringLiteral("192.0.2.1")}}};
        const auto code = QStringLiteral("contract_not_changeable");
        QCOMPARE(m_desk.put(number, "/registration", registration).code(), code);
        QCOMPARE(m_desk.putList(number, "/diversions", QList<QJsonObject>()).code(), code);
        QCOMPARE(m_desk.putList(number, "/clip-numbers", QList<QJsonObject>()).code(), code);
        const HttpAnswer password =
            m_desk.post(m_desk.path(number, "/sip-password"), QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        QCOMPARE(password.code(), code);
        QCOMPARE(password.status, 422);
        QCOMPARE(m_desk.care(number), before);
    }

    void G_16_R3_065_R2_002_onlyWhatProductAndOptionsBring()
    {
        const auto code = QStringLiteral("feature_not_available");
        QCOMPARE(divert(QStringLiteral("block"), QStringLiteral("+49211555701000"), mobile, QStringLiteral("once"), cloud).code(),
                 code);
        // @once is not booked for these numbers, the permanent diversion comes with the product
        const auto single = QStringLiteral("single"), number = QStringLiteral("+49895557501");
        QCOMPARE(divert(single, number, mobile, QStringLiteral("once"), account).code(), code);
        QCOMPARE(divert(single, number, mobile, QStringLiteral("permanent"), account).status, 200);
        QCOMPARE(
            m_desk
                .put(account, "/registration",
                     QJsonObject{{QStringLiteral("mode"), QStringLiteral("off")}, {QStringLiteral("addresses"), QJsonArray()}})
                .code(),
            code);
    }

    void R3_060_R3_061_R2_006_blockExtensionAndSingle_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::newRow("R3-060 block") << "block"
                                      << "+4922155572100"
                                      << "";
        QTest::newRow("R3-061 extension 11") << "extension"
                                             << "+4922155572111"
                                             << "";
        QTest::newRow("R3-060 single") << "single"
                                       << "+492215557301"
                                       << "";
        QTest::newRow("R3-060 not the first of the block") << "block"
                                                           << "+4922155572111"
                                                           << "number_unknown";
        QTest::newRow("R3-061 outside") << "extension"
                                        << "+492215557399"
                                        << "extension_unknown";
        QTest::newRow("R3-060 somebody else's") << "single"
                                                << "+493012345678"
                                                << "number_unknown";
    }
    void R3_060_R3_061_R2_006_blockExtensionAndSingle()
    {
        QFETCH(QString, scope);
        QFETCH(QString, number);
        QFETCH(QString, code);
        const HttpAnswer answer = divert(scope, number, mobile);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, code.isEmpty() ? 200 : 422);
        if (!code.isEmpty())
            QCOMPARE(errorCodes(answer), QStringList{code + QStringLiteral(" /items/0/number")});
    }

    void R3_062_R2_004_G_05_targetsInEveryNotation_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        for (const char *good : {"017717712345", "+4917717712345", "004917717712345", "(0177) 1771-2345", "0177/17712345"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"abc", "", "+"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void R3_062_R2_004_G_05_targetsInEveryNotation()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        const HttpAnswer answer = divert(QStringLiteral("block"), QStringLiteral("+4922155572100"), typed);
        QCOMPARE(answer.code(), good ? QString() : QStringLiteral("target_form"));
        if (good)
            QCOMPARE(ContractDesk::word(first(answer), "target"), mobile);
    }

    void G_18_refusedTargets_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"110", "112", "116117", "0900 1 234567", "0137 1234567"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }
    void G_18_refusedTargets()
    {
        QFETCH(QString, target);
        const HttpAnswer answer = divert(QStringLiteral("block"), QStringLiteral("+4922155572100"), target);
        QCOMPARE(answer.code(), QStringLiteral("target_refused"));
        QCOMPARE(errorCodes(answer), QStringList{QStringLiteral("target_refused /items/0/target")});
    }

    void G_18_noLoops()
    {
        const QJsonObject before = m_desk.care(trunk);
        QCOMPARE(divert(QStringLiteral("block"), QStringLiteral("+4922155572100"), QStringLiteral("022155572150")).code(),
                 QStringLiteral("target_loop"));
        QCOMPARE(m_desk.care(trunk), before);
    }

    void R0_009_clipNumbersOnlyWhereBooked()
    {
        QCOMPARE(m_desk.putList(branch, "/clip-numbers", {ContractDesk::clip(QStringLiteral("0211 5557090"))}).code(),
                 QStringLiteral("clip_not_booked"));
    }

    void R0_013_geographicAndServiceNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("good");
        QTest::newRow("R0-013 geographic") << "0211 5557090" << true;
        QTest::newRow("R0-013 0800") << "0800 5557010" << true;
        QTest::newRow("R0-013 mobile") << "0177 17712345" << false;
        QTest::newRow("R0-013 none") << "abc" << false;
    }
    void R0_013_geographicAndServiceNumbers()
    {
        QFETCH(QString, number);
        QFETCH(bool, good);
        const HttpAnswer answer = m_desk.putList(cloud, "/clip-numbers", {ContractDesk::clip(number)});
        QCOMPARE(answer.code(), good ? QString() : QStringLiteral("clip_number_form"));
    }

    void R0_014_neverANumberThatIsPorted()
    {
        // on its way into another contract of the same customer
        QCOMPARE(m_desk.putList(cloud, "/clip-numbers", {ContractDesk::clip(QStringLiteral("0211 55570990"))}).code(),
                 QStringLiteral("clip_number_ported"));
    }

    void R0_015_G_25_entitledWithNameAndTime()
    {
        const QString number = QStringLiteral("+492115557091");
        QCOMPARE(m_desk.putList(cloud, "/clip-numbers", {ContractDesk::clip(number, false)}).code(),
                 QStringLiteral("entitlement_required"));
        const QString logged = QStringLiteral("contract_log WHERE event = 'clip_entitled' AND subject = '%1'").arg(number);
        QCOMPARE(PortalRows::count(m_desk.portal, logged.toLatin1().constData()), 0);
        QJsonObject forged = ContractDesk::clip(number);
        forged.insert(QStringLiteral("confirmedBy"), QStringLiteral("Somebody Else"));
        const QJsonObject stored = first(m_desk.putList(cloud, "/clip-numbers", {forged}), "clipNumbers");
        QCOMPARE(ContractDesk::word(stored, "confirmedBy"), QStringLiteral("Anna Muster"));
        QCOMPARE(ContractDesk::word(stored, "confirmedAt").left(10), QStringLiteral("2026-11-15"));
        QCOMPARE(PortalRows::count(m_desk.portal, logged.toLatin1().constData()), 1);
        QVERIFY(m_desk.portal.advanceClock(60));
        const QJsonObject again = first(m_desk.putList(cloud, "/clip-numbers", {ContractDesk::clip(number)}), "clipNumbers");
        QCOMPARE(again, stored);
    }

    void G_26_R0_016_clipNumbersAreForShowingOnly()
    {
        QCOMPARE(m_desk.putList(cloud, "/clip-numbers", {ContractDesk::clip(QStringLiteral("0800 5557010"))}).status, 200);
        QCOMPARE(divert(QStringLiteral("block"), QStringLiteral("+4922155572100"), QStringLiteral("08005557010")).code(),
                 QStringLiteral("target_refused"));
        QCOMPARE(divert(QStringLiteral("block"), QStringLiteral("+4922155572100"), QStringLiteral("08005557011")).status, 200);
    }

    void R3_067_oneOrTwoAddresses_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("good");
        const QString a = QStringLiteral("192.0.2.1"), b = QStringLiteral("192.0.2.2"), c = QStringLiteral("192.0.2.3");
        QTest::newRow("R3-067 one") << QStringList{a} << true;
        QTest::newRow("R3-067 two") << QStringList{a, b} << true;
        QTest::newRow("R3-067 three") << QStringList{a, b, c} << false;
        QTest::newRow("R3-067 none") << QStringList() << false;
        QTest::newRow("R3-067 twice the same") << QStringList{a, a} << false;
        QTest::newRow("R3-067 broken") << QStringList{QStringLiteral("192.0.2.300")} << false;
    }
    void R3_067_oneOrTwoAddresses()
    {
        QFETCH(QStringList, addresses);
        QFETCH(bool, good);
        const QJsonObject body{{QStringLiteral("mode"), QStringLiteral("load_sharing")},
                               {QStringLiteral("addresses"), QJsonArray::fromStringList(addresses)}};
        const HttpAnswer answer = m_desk.put(trunk, "/registration", body);
        QCOMPARE(answer.code(), good ? QString() : QStringLiteral("registration_addresses"));
        if (good)
            QCOMPARE(m_desk.care(trunk).value(QStringLiteral("registration")).toObject(), body);
    }

    void R3_064_G_17_divertsWhileTheRegistrationIsAway()
    {
        const auto once = [](const QString &scope, const QString &number, bool active) {
            return ContractDesk::diversion(QStringLiteral("once"), scope, number, mobile, active);
        };
        const QJsonObject permanent = ContractDesk::diversion(QStringLiteral("permanent"), QStringLiteral("extension"),
                                                              QStringLiteral("+4922155572112"), mobile);
        const QList<QJsonObject> list{once(QStringLiteral("block"), QStringLiteral("+49221555720000"), true),
                                      once(QStringLiteral("single"), QStringLiteral("+492215557301"), false), permanent};
        QCOMPARE(m_desk.putList(trunk, "/diversions", list).status, 200);
        const auto since = [&](int i) {
            return ContractDesk::word(m_desk.care(trunk).value(QStringLiteral("diversions")).toArray().at(i).toObject(),
                                      "divertingSince");
        };
        QCOMPARE(since(0), QString());
        const QString cursor = ContractDesk::word(m_desk.http.get(QStringLiteral("/v1/changes")).json(), "cursor");
        const auto trunkIs = [&](const char *state) {
            return m_desk.portal.operatorCommand(
                {QStringLiteral("trunk"), QLatin1String(state), QStringLiteral("--contract"), trunk});
        };
        QCOMPARE(trunkIs("down"), 0);
        QVERIFY(!since(0).isEmpty());
        QCOMPARE(since(1), QString());
        QCOMPARE(since(2), QString());
        const QJsonArray changes =
            m_desk.http.get(QStringLiteral("/v1/changes?since=") + cursor).json().value(QStringLiteral("items")).toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)[QStringLiteral("kind")].toString(), QStringLiteral("self_care"));
        QCOMPARE(changes.at(0)[QStringLiteral("resource")].toObject(), m_desk.care(trunk));
        QVERIFY(!m_desk.http.get(m_desk.path(trunk, "/sip")).json().value(QStringLiteral("registered")).toBool());
        // what is switched on meanwhile diverts from then on, the other keeps its time; nobody can send one
        const QString before = since(0);
        QVERIFY(m_desk.portal.advanceClock(120));
        QList<QJsonObject> more = list;
        more[1] = once(QStringLiteral("single"), QStringLiteral("+492215557301"), true);
        more[0].insert(QStringLiteral("divertingSince"), QStringLiteral("2020-01-01T00:00:00Z"));
        QCOMPARE(m_desk.putList(trunk, "/diversions", more).status, 200);
        QCOMPARE(since(0), before);
        QVERIFY(since(1) > before);
        QCOMPARE(trunkIs("up"), 0);
        QCOMPARE(since(0) + since(1), QString());
        QVERIFY(m_desk.http.get(m_desk.path(trunk, "/sip")).json().value(QStringLiteral("registered")).toBool());
        QCOMPARE(m_desk.portal.operatorCommand(
                     {QStringLiteral("trunk"), QStringLiteral("down"), QStringLiteral("--contract"), QStringLiteral("none")}),
                 1);
    }

    void bodiesMustBeWhole()
    {
        const QJsonObject noKind{{QStringLiteral("number"), QStringLiteral("+492215557301")}, {QStringLiteral("target"), mobile}};
        QCOMPARE(m_desk.putList(trunk, "/diversions", {noKind}).code(), QStringLiteral("invalid_body"));
        QCOMPARE(m_desk.put(trunk, "/diversions", QJsonObject()).code(), QStringLiteral("invalid_body"));
        QCOMPARE(m_desk.put(trunk, "/clip-numbers", QJsonObject()).code(), QStringLiteral("invalid_body"));
        QCOMPARE(m_desk.put(trunk, "/registration", QJsonObject()).code(), QStringLiteral("invalid_body"));
    }
};

QTEST_GUILESS_MAIN(tst_PortalSelfCare)
#include "tst_portalselfcare.moc"
