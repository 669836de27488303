#include "pbxdoor.h"

#include <QTest>
#include <atomic>
#include <thread>

/// Who gets into a telephone system: Pbx-Token, web link, users of the telephone system. R3-012, R3-093, R3-118, G-36.
class TestPbxAccess : public QObject
{
    Q_OBJECT
    PbxDoor m_door;

    static QJsonObject user(const char *name, const char *role = "participant")
    {
        return {{QStringLiteral("userName"), QLatin1String(name)},
                {QStringLiteral("fullName"), QStringLiteral("Petra Pult")},
                {QStringLiteral("email"), QStringLiteral("petra.pult@muster-soehne.example")},
                {QStringLiteral("role"), QLatin1String(role)}};
    }
    static QString path(const QJsonObject &made) { return QStringLiteral("/v1/pbx/users/") + PbxDoor::word(made, "id"); }
    HttpAnswer create(const QJsonObject &body, const QByteArray &token) const
    {
        return PbxDoor::write(m_door.telephone, "POST", QStringLiteral("/v1/pbx/users"), body, token);
    }
    /// A change of this user with this token.
    static HttpAnswer change(const HttpClient &http, const QJsonObject &made, const QByteArray &token)
    {
        const QJsonObject now = http.get(path(made)).json();
        return PbxDoor::write(http, "PUT", path(made), now.value(QStringLiteral("settings")).toObject(), token,
                              PbxDoor::rev(now));
    }
    QJsonObject made() const
    {
        const QByteArray name = 'p' + PbxDoor::newKey();
        return create(user(name.constData()), PbxDoor::token(m_door.telephone, m_door.cloud)).json();
    }
    static QString ticketOf(const HttpAnswer &link) { return QUrl(PbxDoor::word(link.json(), "url")).path(); }
    QString freshTicket() const { return ticketOf(PbxDoor::ask(m_door.telephone, m_door.cloud, "/v1/pbx/web-links")); }
    HttpAnswer open(const QString &ticket) const { return m_door.portal.client().call("POST", ticket); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_door.start(), m_door.portal.log().constData()); }

    void R3_012_R3_093_tokenOfTheRole()
    {
        for (const char *route : {"/v1/pbx/tokens", "/v1/pbx/web-links"}) {
            QCOMPARE(PbxDoor::ask(m_door.admin, m_door.cloud, route).status, 403); // G-36: looks only
            QCOMPARE(PbxDoor::ask(m_door.accountant, m_door.cloud, route).status, 403);
            QCOMPARE(PbxDoor::ask(m_door.telephone, m_door.cloud, route).status, 201);
        }
        const HttpAnswer answer = PbxDoor::ask(m_door.telephone, m_door.cloud);
        QCOMPARE(PbxDoor::word(answer.json(), "token").size(), 43);
        QCOMPARE(PbxDoor::word(answer.json(), "audience"), QStringLiteral("pbx:") + m_door.cloud);
        QCOMPARE(PbxDoor::word(answer.json(), "expiresAt"), QStringLiteral("2026-11-15T09:10:00.000Z"));
        QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
    }

    void R3_012_needsCloudPhone()
    {
        QCOMPARE(PbxDoor::ask(m_door.telephone, m_door.trunk).status, 404);
        QCOMPARE(PbxDoor::ask(m_door.telephone, m_door.contract("4719001")).status, 404); // another customer's
        QCOMPARE(PbxDoor::ask(m_door.telephone, QString()).status, 404);
    }

    void R3_012_R3_093_noChangeWithoutToken()
    {
        const QJsonObject petra = made();
        for (const QByteArray &token : {QByteArray(), QByteArray(43, 'A'), m_door.telephone.token()}) {
            const HttpAnswer answer = change(m_door.telephone, petra, token);
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.code(), QStringLiteral("pbx_token_required"));
            QCOMPARE(create(user("frech"), token).code(), QStringLiteral("pbx_token_required"));
        }
    }

    void R3_093_tokenOfAnotherSystem()
    {
        const QByteArray branch = PbxDoor::token(m_door.telephone, m_door.branch);
        QCOMPARE(change(m_door.telephone, made(), branch).code(), QStringLiteral("pbx_token_required"));
        QCOMPARE(PbxDoor::word(create(user("filiale"), branch).json(), "contractId"), m_door.branch); // what it opens
    }

    void R3_012_tokenOfAnotherSession()
    {
        const QJsonObject petra = made();
        const HttpClient second = m_door.another();
        const QByteArray token = PbxDoor::token(m_door.telephone, m_door.cloud);
        QCOMPARE(change(second, petra, token).code(), QStringLiteral("pbx_token_required"));
        QCOMPARE(change(m_door.admin, petra, token).code(), QStringLiteral("forbidden"));
        QCOMPARE(change(m_door.telephone, petra, token).status, 200);
    }

    void R3_012_tokenAfterSignOut()
    {
        const QJsonObject petra = made();
        const HttpClient second = m_door.another();
        const QByteArray token = PbxDoor::token(second, m_door.cloud);
        QCOMPARE(change(second, petra, token).status, 200);
        QCOMPARE(second.remove(QStringLiteral("/v1/session")).status, 204);
        QCOMPARE(change(second, petra, token).status, 401);
        QCOMPARE(change(m_door.telephone, petra, token).code(), QStringLiteral("pbx_token_required"));
    }

    void R3_093_tokenOnAnotherRoute()
    {
        const QByteArray token = PbxDoor::token(m_door.telephone, m_door.cloud);
        QCOMPARE(m_door.portal.client(token).get(QStringLiteral("/v1/profile")).status, 401); // no session
        QCOMPARE(m_door.portal.client(token).get(path(made())).status, 401);
        HttpClient both = m_door.telephone;
        both.setHeader("Pbx-Token", token);
        for (const char *route : {"/v1/profile", "/v1/tickets", "/v1/changes"}) {
            const HttpAnswer answer = both.get(QLatin1String(route));
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.code(), QStringLiteral("forbidden"));
        }
    }

    void R3_118_userOfTheTelephoneSystem()
    {
        const QByteArray token = PbxDoor::token(m_door.telephone, m_door.cloud);
        const HttpAnswer answer = create(user("anna.anlage", "administrator"), token);
        QCOMPARE(answer.status, 201);
        const QJsonObject anna = answer.json();
        QCOMPARE(PbxDoor::word(anna, "contractId"), m_door.cloud);
        for (const HttpClient *http : {&m_door.telephone, &m_door.admin}) { // G-36: also the Administrator Kundenportal looks
            QCOMPARE(http->get(path(anna)).json(), anna);
            bool told = false;
            for (const QJsonObject &change : PbxDoor::feed(*http, "pbx_user"))
                told = told || change.value(QStringLiteral("resource")).toObject() == anna;
            QVERIFY(told);
        }
        QCOMPARE(m_door.accountant.get(path(anna)).status, 403);
        QVERIFY(PbxDoor::feed(m_door.accountant, "pbx_user").isEmpty());

        QJsonObject changed = user("anna.anlage", "participant");
        QCOMPARE(PbxDoor::write(m_door.telephone, "PUT", path(anna), changed, token).status, 428);
        QCOMPARE(PbxDoor::write(m_door.telephone, "PUT", path(anna), changed, token, PbxDoor::rev(anna) - 1).status, 412);
        QCOMPARE(PbxDoor::write(m_door.admin, "PUT", path(anna), changed, token, PbxDoor::rev(anna)).status, 403);
        const QJsonObject now = PbxDoor::write(m_door.telephone, "PUT", path(anna), changed, token, PbxDoor::rev(anna)).json();
        QCOMPARE(PbxDoor::word(now.value(QStringLiteral("settings")).toObject(), "role"), QStringLiteral("participant"));
        const QString cursor = PbxDoor::word(m_door.telephone.get(QStringLiteral("/v1/changes")).json(), "cursor");
        QCOMPARE(PbxDoor::write(m_door.telephone, "DELETE", path(anna), {}, token, PbxDoor::rev(anna)).status, 412);
        QCOMPARE(PbxDoor::write(m_door.telephone, "DELETE", path(anna), {}, token, PbxDoor::rev(now)).status, 204);
        QCOMPARE(m_door.telephone.get(path(anna)).status, 404);
        const QJsonObject page = m_door.telephone.get(QStringLiteral("/v1/changes?since=") + cursor).json();
        const QJsonObject last = page.value(QStringLiteral("items")).toArray().last().toObject();
        QCOMPARE(PbxDoor::word(last, "id"), PbxDoor::word(anna, "id"));
        QVERIFY(last.value(QStringLiteral("removed")).toBool());
    }

    void R3_118_seatOfTheSameSystem()
    {
        const auto seat = [this](const QString &contract) {
            return PortalRows::query(m_door.portal, QStringLiteral("SELECT id FROM pbx_resources WHERE kind = 'seat' AND "
                                                                   "contract_id = '%1' LIMIT 1")
                                                        .arg(contract))
                .toString();
        };
        QJsonObject body = user("mit.platz");
        body.insert(QStringLiteral("seatId"), seat(m_door.cloud));
        QVERIFY(!seat(m_door.cloud).isEmpty());
        QCOMPARE(create(body, PbxDoor::token(m_door.telephone, m_door.branch)).code(), QStringLiteral("seat_unknown"));
        QCOMPARE(create(body, PbxDoor::token(m_door.telephone, m_door.cloud)).status, 201);
    }

    void R3_012_anotherCustomersUser()
    {
        const QString id = PbxDoor::word(made(), "id");
        QVERIFY(PortalRows::write(
            m_door.portal, QStringLiteral("UPDATE pbx_users SET customer_id = (SELECT id FROM customers WHERE customer_number = "
                                          "'9000001') WHERE id = '%1'")
                               .arg(id)));
        QCOMPARE(m_door.telephone.get(QStringLiteral("/v1/pbx/users/") + id).status, 404);
    }

    void R3_118_form_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("name of two letters") << QStringLiteral("userName") << QStringLiteral("ab") << QStringLiteral("too_short");
        QTest::newRow("no full name") << QStringLiteral("fullName") << QStringLiteral("  ") << QStringLiteral("required");
        QTest::newRow("no address") << QStringLiteral("email") << QStringLiteral("petra") << QStringLiteral("invalid");
        QTest::newRow("a third role") << QStringLiteral("role") << QStringLiteral("owner") << QStringLiteral("unknown_value");
    }

    void R3_118_form()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QJsonObject body = user("richtig.so");
        body.insert(name, value);
        const HttpAnswer answer = create(body, PbxDoor::token(m_door.telephone, m_door.cloud));
        QCOMPARE(answer.status, 400);
        QCOMPARE(PbxDoor::field(answer), u'/' + name);
        QTEST(PbxDoor::field(answer, "code"), "code");
    }

    void R3_118_oneNameInOneSystem()
    {
        const QByteArray token = PbxDoor::token(m_door.telephone, m_door.cloud);
        const QJsonObject first = create(user("doppelt"), token).json(), second = create(user("einfach"), token).json();
        const HttpAnswer again = create(user("DOPPELT"), token);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), QStringLiteral("user_name_taken"));
        QCOMPARE(PbxDoor::write(m_door.telephone, "PUT", path(second), user("Doppelt"), token, PbxDoor::rev(second)).status, 409);
        QCOMPARE(PbxDoor::write(m_door.telephone, "PUT", path(first), user("Doppelt"), token, PbxDoor::rev(first)).status, 200);
        QCOMPARE(create(user("doppelt"), PbxDoor::token(m_door.telephone, m_door.branch)).status, 201);
    }

    void R3_093_webLinkWorksOnce()
    {
        const QString ticket = freshTicket();
        QVERIFY(ticket.startsWith(QStringLiteral("/pbx/sso/")));
        for (int i = 0; i < 2; ++i) { // looking never consumes
            const HttpAnswer form = m_door.portal.client().get(ticket);
            QCOMPARE(form.status, 200);
            QVERIFY(form.body.contains("4711001") && form.body.contains("method=\"post\""));
            QVERIFY(!form.body.contains("<script"));
            QCOMPARE(form.header("referrer-policy"), QByteArray("no-referrer"));
        }
        const HttpAnswer opened = open(ticket);
        QCOMPARE(opened.status, 200);
        QVERIFY(opened.body.contains("Tina Tellmann"));
        QCOMPARE(open(ticket).code(), QStringLiteral("link_used"));
        QCOMPARE(m_door.portal.client().get(ticket).code(), QStringLiteral("link_used"));
        const HttpAnswer page = m_door.portal.client().call("GET", ticket, {}, {{"Accept", "text/html"}});
        QCOMPARE(page.status, 410);
        QVERIFY(page.body.contains("bereits verwendet"));
        QCOMPARE(open(QStringLiteral("/pbx/sso/") + QString(43, u'A')).code(), QStringLiteral("link_invalid"));
        QVERIFY(!m_door.portal.log().contains(ticket.section(u'/', -1).toLatin1()));
    }

    void R3_093_webLinkOnceOfManyAtATime()
    {
        const QString ticket = freshTicket();
        std::atomic<int> good = 0;
        std::vector<std::thread> all;
        for (int i = 0; i < 16; ++i)
            all.emplace_back([&] { good += open(ticket).status == 200; });
        for (std::thread &one : all)
            one.join();
        QCOMPARE(good.load(), 1);
    }

    void R3_093_webLinkOfAnEndedSession()
    {
        const HttpClient second = m_door.another();
        const QString ticket = ticketOf(PbxDoor::ask(second, m_door.cloud, "/v1/pbx/web-links"));
        QCOMPARE(m_door.portal.client().get(ticket).status, 200);
        QCOMPARE(second.remove(QStringLiteral("/v1/session")).status, 204);
        QCOMPARE(open(ticket).code(), QStringLiteral("link_expired"));
    }

    // the clock moves from here on

    void R3_093_webLinkOfSixtySeconds()
    {
        const QString early = freshTicket(), late = freshTicket();
        QVERIFY(m_door.portal.advanceClock(60));
        QCOMPARE(open(early).status, 200);
        QVERIFY(m_door.portal.advanceClock(1));
        QCOMPARE(open(late).code(), QStringLiteral("link_expired"));
    }

    void R3_012_R3_093_tenMinutes()
    {
        const QJsonObject petra = made();
        const QByteArray token = PbxDoor::token(m_door.telephone, m_door.cloud);
        QVERIFY(m_door.portal.advanceClock(600));
        QCOMPARE(change(m_door.telephone, petra, token).status, 200);
        QVERIFY(m_door.portal.advanceClock(1));
        QCOMPARE(change(m_door.telephone, petra, token).code(), QStringLiteral("pbx_token_required"));
    }
};

QTEST_MAIN(TestPbxAccess)
#include "tst_pbxaccess.moc"
