#include "companydesk.h"
#include "pbxdoor.h"
#include "sha256.h"
#include "signinsteps.h"

#include <QJsonArray>
#include <QTest>
#include <atomic>
#include <thread>

/// The same portal on PostgreSQL (withpostgres.sh): sign-in, documents, and two processes on one database.
class TestPostgres : public QObject
{
    Q_OBJECT
    PortalProcess m_portal{PortalProcess::Seed::Demo};
    static QString database() { return qEnvironmentVariable("FERNAMT_TEST_DATABASE"); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(database().startsWith(QLatin1String("postgresql://")), "run by withpostgres.sh");
        m_portal.setDatabase(database());
        QVERIFY2(m_portal.start(), m_portal.log().constData());
        QVERIFY(!QFile::exists(m_portal.folder() + QStringLiteral("/data/portal.db"))); // nothing of it beside
    }

    void R3_003_R3_010_signInAndDocuments()
    {
        SignInSteps steps(m_portal.client());
        QCOMPARE(steps.attempt(PortalProcess::administrator, QStringLiteral("falsch-falsch")).code(),
                 QStringLiteral("wrong_credentials"));
        const QByteArray token = m_portal.signIn();
        QVERIFY(!token.isEmpty());
        const HttpClient http = m_portal.client(token);
        const QJsonArray items =
            http.get(QStringLiteral("/v1/documents?limit=500")).json().value(QStringLiteral("items")).toArray();
        QVERIFY(items.size() > 60);
        for (const QJsonValue &value : {items.first(), items.last()}) {
            const QJsonObject item = value.toObject();
            const HttpAnswer content =
                http.get(QStringLiteral("/v1/documents/%1/content").arg(item.value(QStringLiteral("id")).toString()));
            QCOMPARE(QString::fromLatin1(Sha256::hex(content.body)), item.value(QStringLiteral("sha256")).toString());
        }
        const HttpAnswer changes = http.get(QStringLiteral("/v1/changes"));
        QCOMPARE(changes.status, 200);
        QCOMPARE(http.remove(QStringLiteral("/v1/session")).status, 204);
        QCOMPARE(http.get(QStringLiteral("/v1/session")).status, 401);
    }

    void R3_096_G_11_evnGoAfterDay180()
    {
        const HttpClient http = m_portal.client(m_portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
        const auto evn = [&] {
            return http.get(QStringLiteral("/v1/documents?type=evn_csv&limit=500"))
                .json()
                .value(QStringLiteral("items"))
                .toArray()
                .size();
        };
        QVERIFY(evn() >= 12);
        QCOMPARE(m_portal.operatorCommand({QStringLiteral("document"), QStringLiteral("expire")}), 0);
        QVERIFY(evn() >= 12);
        QCOMPARE(http.get(QStringLiteral("/v1/profile")).status, 200);
    }

    /// Parts of a transaction are taken back alone there as well, and the cart orders once.
    void R3_085_R4_009_cartOrdersOnce()
    {
        const HttpClient http = m_portal.client(m_portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        QJsonObject number;
        for (const QJsonObject &change : PbxDoor::feed(http, "pbx_number")) {
            const QJsonObject one = change.value(QStringLiteral("resource")).toObject();
            if (PbxDoor::word(one, "state") == u"inactive")
                number = one;
        }
        const QString contract = PbxDoor::word(number, "contractId");
        const QByteArray access = PbxDoor::token(http, contract);
        const QJsonObject wanted{
            {QStringLiteral("contractId"), contract},
            {QStringLiteral("kind"), QStringLiteral("number_activation")},
            {QStringLiteral("numberActivation"), QJsonObject{{QStringLiteral("numberId"), PbxDoor::word(number, "id")},
                                                             {QStringLiteral("numberRev"), PbxDoor::rev(number)}}}};
        const auto add = [&] {
            return PbxDoor::write(http, "POST", QStringLiteral("/v1/pbx/cart/items"), wanted, access, 0, PbxDoor::newKey())
                .json();
        };
        const auto order = [&](const QList<QJsonObject> &items, const char *monthly, const QByteArray &key) {
            QJsonArray picks;
            for (const QJsonObject &item : items)
                picks << QJsonObject{{QStringLiteral("id"), PbxDoor::word(item, "id")},
                                     {QStringLiteral("rev"), PbxDoor::rev(item)}};
            return PbxDoor::write(http, "POST", QStringLiteral("/v1/pbx/cart/orders"),
                                  {{QStringLiteral("contractId"), contract},
                                   {QStringLiteral("items"), picks},
                                   {QStringLiteral("shownOnceNet"), QStringLiteral("0.00")},
                                   {QStringLiteral("shownMonthlyNet"), QLatin1String(monthly)}},
                                  access, 0, key, "Muster-2026");
        };
        const QJsonObject first = add(), same = add();
        const HttpAnswer both = order({first, same}, "0.40", PbxDoor::newKey());
        QCOMPARE(both.code(), QStringLiteral("cart_item_invalid"));
        QCOMPARE(PbxDoor::field(both), QStringLiteral("/items/1"));
        const QByteArray key = PbxDoor::newKey();
        QList<HttpAnswer> answers(30);
        std::vector<std::thread> all;
        for (HttpAnswer &answer : answers)
            all.emplace_back([&] { answer = order({first}, "0.20", key); });
        for (std::thread &one : all)
            one.join();
        for (const HttpAnswer &answer : answers) {
            QVERIFY2(answer.status == 201, answer.body.constData());
            QCOMPARE(answer.body, answers.first().body);
        }
    }

    /// Seats and numbers of the telephone system; one internal number goes to one seat, whoever asks at once.
    void R4_014_R1_005_theTelephoneSystem()
    {
        const HttpClient http = m_portal.client(m_portal.signIn(PortalProcess::telephone, PortalProcess::telephonePassword));
        QList<QJsonObject> seats, numbers;
        QString path = QStringLiteral("/v1/changes");
        for (bool more = true; more;) {
            const QJsonObject page = http.get(path).json();
            for (const QJsonValue &item : page.value(QStringLiteral("items")).toArray()) {
                const QString kind = item[QStringLiteral("kind")].toString();
                if (kind == u"seat" || kind == u"pbx_number")
                    (kind == u"seat" ? seats : numbers) << item[QStringLiteral("resource")].toObject();
            }
            more = page.value(QStringLiteral("hasMore")).toBool();
            path = QStringLiteral("/v1/changes?since=") + page.value(QStringLiteral("cursor")).toString();
        }
        QCOMPARE(seats.size(), 48);
        QCOMPARE(numbers.size(), 96);
        const QJsonObject contract{{QStringLiteral("contractId"), seats.first().value(QStringLiteral("contractId"))}};
        const QByteArray token =
            http.post(QStringLiteral("/v1/pbx/tokens"), contract).json().value(QStringLiteral("token")).toString().toLatin1();
        const auto headers = [&](const QJsonObject &resource) {
            return QList<std::pair<QByteArray, QByteArray>>{
                {"Content-Type", "application/json"}, {"Pbx-Token", token}, {"If-Match", CompanyDesk::etag(resource)}};
        };
        std::atomic<int> good{0}, taken{0}, other{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([&, i] {
                QJsonObject settings = seats.at(i).value(QStringLiteral("settings")).toObject();
                settings.insert(QStringLiteral("extension"), QStringLiteral("4242"));
                const HttpAnswer answer = http.call(
                    "PUT", QStringLiteral("/v1/pbx/seats/%1/settings").arg(seats.at(i).value(QStringLiteral("id")).toString()),
                    QJsonDocument(settings).toJson(), headers(seats.at(i)));
                (answer.status == 200 ? good : answer.code() == u"extension_taken" ? taken : other)++;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 1);
        QCOMPARE(taken.load(), 5);
        const auto active = std::find_if(numbers.begin(), numbers.end(), [](const QJsonObject &n) {
            return n.value(QStringLiteral("state")).toString() == u"active";
        });
        const HttpAnswer marked = http.call(
            "POST", QStringLiteral("/v1/pbx/numbers/%1/deactivation").arg(active->value(QStringLiteral("id")).toString()), {},
            headers(*active));
        QCOMPARE(marked.status, 200);
        QCOMPARE(marked.json().value(QStringLiteral("until")).toString(), QStringLiteral("2026-12-31"));
    }

    /// Limits and links are rows: two portals, asked at the same time, are as strict as one.
    void R3_002_R3_017_G_08_twoPortalsOnOneDatabase()
    {
        PortalProcess second(PortalProcess::Seed::Nothing);
        second.setDatabase(database());
        // one key and one outbox for both, as behind a load balancer
        second.setOptions({QStringLiteral("--secret-key-file"), m_portal.folder() + QStringLiteral("/data/secret.key"),
                           QStringLiteral("--outbox"), m_portal.outbox(), QStringLiteral("--blobs"),
                           m_portal.folder() + QStringLiteral("/data/blobs")});
        QVERIFY2(second.start(), second.log().constData());
        const int mails = m_portal.mailCount();
        QCOMPARE(second.client()
                     .post(QStringLiteral("/v1/password-resets"), {{QStringLiteral("userName"), PortalProcess::telephone}})
                     .status,
                 202);
        const QByteArray link = m_portal.lastLinkToken(mails + 1);
        QVERIFY(!link.isEmpty());
        const auto both = [&](const std::function<void(const PortalProcess &)> &ask) {
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&, i] { ask(i % 2 ? m_portal : second); });
            for (std::thread &thread : threads)
                thread.join();
        };
        std::atomic<int> good{0}, refused{0}, other{0};
        both([&](const PortalProcess &portal) {
            const HttpAnswer answer = portal.client().post(QStringLiteral("/v1/links/redeem"),
                                                           {{QStringLiteral("token"), QString::fromLatin1(link)},
                                                            {QStringLiteral("password"), QStringLiteral("Ganz Neu 2026")}});
            (answer.status == 204 ? good : answer.status == 410 ? refused : other)++;
        });
        QCOMPARE(good.load(), 1);
        QCOMPARE(refused.load(), 7);

        // eight guesses at once at one sign-in, wherever it began: five are judged
        SignInSteps steps(m_portal.client());
        QVERIFY(m_portal.advanceClock(3600));
        const int sms = m_portal.smsCount();
        QCOMPARE(steps.upToPin().status, 200);
        const QString wrong = SignInSteps::wrongPin(m_portal.lastPin(sms + 1));
        good = refused = other = 0;
        both([&](const PortalProcess &portal) {
            SignInSteps guess(portal.client());
            guess.path = steps.path;
            const HttpAnswer answer = guess.pin(wrong);
            (answer.code() == u"wrong_pin" ? good : answer.code() == u"pin_tries_exhausted" ? refused : other)++;
        });
        QCOMPARE(good.load(), 5);
        QCOMPARE(refused.load(), 3);

        // the second PIN of three an hour was sent with another sign-in; of eight more wishes one is granted
        SignInSteps others(second.client());
        QCOMPARE(others.upToPin().status, 200);
        QVERIFY(m_portal.advanceClock(61));
        good = refused = other = 0;
        both([&](const PortalProcess &portal) {
            SignInSteps wish(portal.client());
            wish.path = &portal == &second ? others.path : steps.path;
            const HttpAnswer answer = wish.resend();
            (answer.status == 200 ? good : answer.status == 429 ? refused : other)++;
        });
        QCOMPARE(good.load(), 1);
        QCOMPARE(refused.load(), 7);
    }

    /// Last, because it moves the clock by weeks.
    void R3_102_R3_104_G_33_kundendatenAndTheInvoice()
    {
        QVERIFY(m_portal.advanceClock(7200)); // PINs again
        HttpClient http = m_portal.client(m_portal.signIn());
        const auto record = [&] { return http.get(CompanyDesk::path()).json(); };
        const auto put = [&](const QString &path, const QJsonObject &body) {
            return http.call("PUT", path, QJsonDocument(body).toJson(),
                             {{"Content-Type", "application/json"}, {"If-Match", CompanyDesk::etag(record())}});
        };
        const QJsonObject post{{QStringLiteral("mode"), QStringLiteral("portal_and_post")},
                               {QStringLiteral("monthlyNet"), QStringLiteral("1.90")},
                               {QStringLiteral("effectiveFrom"), QStringLiteral("2026-12-01")}};
        QCOMPARE(put(QStringLiteral("/v1/customer/dispatch"), post).status, 200);
        QJsonObject change = CompanyDesk::changeOf(record());
        change[QStringLiteral("email")] = QStringLiteral("neu@muster-soehne.example");
        QCOMPARE(put(CompanyDesk::path(), change).status, 200);
        QVERIFY(m_portal.advanceClock(qint64(55) * 86400)); // into January
        QByteArray out;
        QCOMPARE(m_portal.operatorCommand({QStringLiteral("billing"), QStringLiteral("issue")}, &out), 0);
        QCOMPARE(QJsonDocument::fromJson(out).array().size(), 2); // both customers
        http = m_portal.client(m_portal.signIn());
        QCOMPARE(record().value(QStringLiteral("dispatch")).toString(), QStringLiteral("portal_and_post"));
        QCOMPARE(record().value(QStringLiteral("email")).toString(), QStringLiteral("neu@muster-soehne.example"));
    }
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
