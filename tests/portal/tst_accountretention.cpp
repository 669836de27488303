#include "portalrows.h"
#include "signinsteps.h"
#include "waiting.h"

/// What sign-ins leave in the portal's tables goes when nothing needs it, and no sooner.
class TestAccountRetention : public QObject
{
    Q_OBJECT
    static constexpr qint64 day = 86400;
    PortalProcess m_portal;

    int rows(const char *table) const { return PortalRows::count(m_portal, table); }
    HttpAnswer reset() const
    {
        return m_portal.client().post(QStringLiteral("/v1/password-resets"),
                                      {{QStringLiteral("userName"), PortalProcess::telephone}});
    }

private Q_SLOTS:
    void G_08_everythingGoesInItsTime()
    {
        QVERIFY(m_portal.start());
        QVERIFY(!m_portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword).isEmpty());
        const QByteArray token = m_portal.signIn();
        QVERIFY(!token.isEmpty());
        const HttpAnswer grant = m_portal.client(token).post(QStringLiteral("/v1/device-grants"),
                                                             {{QStringLiteral("name"), QStringLiteral("Nachtlauf")}});
        QCOMPARE(grant.status, 201);
        // what opened a telephone system goes before its session
        for (const char *table : {"pbx_tokens", "pbx_web_links"})
            QVERIFY(PortalRows::write(m_portal, QStringLiteral("INSERT INTO %1 (token_hash, session_id, contract_id, expires_at) "
                                                               "SELECT id, id, '', expires_at FROM sessions")
                                                    .arg(QLatin1String(table))));
        SignInSteps steps(m_portal.client());
        QCOMPARE(steps.attempt(QStringLiteral("niemand"), QStringLiteral("geraten-2026")).status, 401);
        QCOMPARE(steps.upToPin().status, 200);
        QCOMPARE(steps.pin(SignInSteps::wrongPin(m_portal.lastPin(3))).status, 401);
        QCOMPARE(reset().status, 202);
        QVERIFY(!m_portal.lastLinkToken().isEmpty());
        QCOMPARE(rows("sign_ins"), 4);
        QCOMPARE(rows("pins"), 3);
        QVERIFY(rows("attempts") > 0);
        QCOMPARE(rows("failures WHERE subject LIKE 'owner:%'"), 1);
        QCOMPARE(rows("failures WHERE subject LIKE 'address:%'"), 1);

        // one day: sign-ins, PINs and attempts; sessions and links can still be answered for
        QVERIFY(m_portal.advanceClock(day + 3600));
        QTRY_COMPARE(rows("sign_ins"), 0);
        QCOMPARE(rows("pins"), 0);
        QCOMPARE(rows("attempts"), 0);
        QCOMPARE(rows("failures WHERE subject LIKE 'owner:%'"), 0);
        QCOMPARE(rows("failures WHERE subject LIKE 'address:%'"), 0);
        QCOMPARE(m_portal.client(token).get(QStringLiteral("/v1/session")).code(), QStringLiteral("session_expired"));
        // what a limit in a row counts is kept, for names that exist and names that do not
        QCOMPARE(rows("failures WHERE subject LIKE 'account:%'"), 1);
        QCOMPARE(rows("failures WHERE subject LIKE 'user:%'"), 1);
        QCOMPARE(rows("links"), 1);

        QVERIFY(m_portal.advanceClock(8 * day));
        QTRY_COMPARE(rows("sessions"), 0);
        QCOMPARE(rows("pbx_tokens") + rows("pbx_web_links"), 0);
        QCOMPARE(rows("links"), 1);
        QCOMPARE(m_portal.client(token).get(QStringLiteral("/v1/session")).code(), QStringLiteral("unauthenticated"));

        QVERIFY(m_portal.advanceClock(30 * day));
        QTRY_COMPARE(rows("links"), 0);
        QCOMPARE(rows("outbox"), 1); // the newest: the next one counts on from it
        QCOMPARE(rows("grants"), 1);
        QCOMPARE(m_portal.client(word(grant, "token").toLatin1()).get(QStringLiteral("/v1/documents")).status, 200);

        QVERIFY(m_portal.advanceClock(400 * day));
        QTRY_COMPARE(rows("failures WHERE subject LIKE 'account:%'"), 0);
        QCOMPARE(rows("grants"), 1); // it ended 90 days after its day
        QVERIFY(m_portal.advanceClock(90 * day));
        QTRY_COMPARE(rows("grants"), 0);
        QCOMPARE(rows("failures WHERE subject LIKE 'user:%'"), 1);

        QCOMPARE(reset().status, 202);
        QVERIFY(!m_portal.lastLinkToken(2).isEmpty());
        QCOMPARE(m_portal.smsCount(), 3);
    }

    void G_08_theDaysLimitOutlivesThePins()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        SignInSteps steps(portal.client());
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(steps.upToPin().status, 200);
            QVERIFY(portal.advanceClock(2 * 3600));
        }
        // the tick has been here
        QTRY_COMPARE(PortalRows::count(portal, "failures WHERE subject LIKE 'address:%'"), 0);
        QCOMPARE(PortalRows::count(portal, "pins"), 10);
        QCOMPARE(steps.upToPin().code(), QStringLiteral("pin_limit_reached"));
    }
};

QTEST_GUILESS_MAIN(TestAccountRetention)
#include "tst_accountretention.moc"
