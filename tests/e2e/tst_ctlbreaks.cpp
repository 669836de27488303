#include "gateway.h"
#include "nightlyctl.h"

/// A fetch that meets a bad portal or a second program in the middle: what it says, and that nothing is lost or half there.
class tst_CtlBreaks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void spoiledOnceIsFetchedAgain();
    void spoiledAnswers_data();
    void spoiledAnswers();
    void portalGoneInTheMiddle();
    void oneFetchAtATime();

private:
    /// Everything the portal has is in the archive, once, and nothing besides.
    void checkWhole();
    /// The sentence of the first document that failed.
    static QString said(const CtlProcess::Ended &ended)
    {
        return ended.json()[u"failed"].toArray().first()[u"message"].toString();
    }
    std::unique_ptr<PortalProcess> m_portal;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<NightlyCtl> m_ctl;
    QStringList m_listed;
};

void tst_CtlBreaks::init()
{
    m_portal = std::make_unique<PortalProcess>(PortalProcess::Seed::Demo);
    QVERIFY2(m_portal->start(), m_portal->log().constData());
    m_gateway = std::make_unique<Gateway>(m_portal->url());
    m_ctl = std::make_unique<NightlyCtl>(m_gateway->url());
    m_listed = NightlyCtl::listed(*m_portal);
    QVERIFY(m_listed.size() > 24);
    QVERIFY(m_ctl->signInWithGrant(*m_portal));
}

void tst_CtlBreaks::cleanup()
{
    m_ctl.reset();
    m_gateway.reset();
    m_portal.reset();
}

void tst_CtlBreaks::checkWhole()
{
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()), m_listed);
    QCOMPARE(NightlyCtl::unfinished(m_ctl->archive()), QStringList());
    const auto verify = m_ctl->serve(NightlyCtl::words("archive verify"));
    QVERIFY2(verify.exit == 0, verify.out.constData());
}

void tst_CtlBreaks::spoiledOnceIsFetchedAgain()
{
    bool done = false;
    m_gateway->change = [&](const QByteArray &path, const QByteArray &answer) {
        if (done || !path.endsWith("/content"))
            return answer;
        done = true;
        return Gateway::withFlippedByte(answer);
    };
    const auto ended = m_ctl->fetch();
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QVERIFY(done);
    QCOMPARE(m_gateway->contents(), int(m_listed.size()) + 1);
    checkWhole();
}

void tst_CtlBreaks::spoiledAnswers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong hash") << QStringLiteral("wrong_hash") << QStringLiteral("do not match");
    QTest::newRow("truncated body") << QStringLiteral("truncated") << QStringLiteral("incomplete");
    QTest::newRow("captive portal") << QStringLiteral("captive_portal") << QStringLiteral("sign in to this network");
}

void tst_CtlBreaks::spoiledAnswers()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    QByteArray victim;
    int good = 0;
    m_gateway->change = [&](const QByteArray &path, const QByteArray &answer) {
        if (!path.endsWith("/content"))
            return answer;
        if (victim.isEmpty() && ++good == 10)
            victim = path;
        if (path != victim)
            return answer;
        if (code == u"wrong_hash")
            return Gateway::withFlippedByte(answer);
        if (code == u"truncated")
            return Gateway::cutInHalf(answer);
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 18\r\n\r\n<html>Hotel</html>");
    };
    const auto spoiled = m_ctl->fetch();
    QCOMPARE(spoiled.exit, 10);
    QCOMPARE(spoiled.json()[u"failed"].toArray().first()[u"code"].toString(), code);
    QVERIFY2(said(spoiled).contains(words), qPrintable(said(spoiled)));
    QVERIFY(spoiled.err.contains(words.toUtf8()));
    // Nothing but what the portal has, and each once; the rest is still to come.
    const QStringList held = NightlyCtl::hashes(m_ctl->archive());
    QCOMPARE(held.size(), spoiled.json()[u"fetched"].toInt());
    QCOMPARE(QSet<QString>(held.begin(), held.end()).size(), held.size());
    for (const QString &hash : held)
        QVERIFY2(m_listed.contains(hash), qPrintable(hash));
    QVERIFY(held.size() < m_listed.size());

    m_gateway->change = [](const QByteArray &, const QByteArray &answer) { return answer; };
    const auto again = m_ctl->fetch();
    QVERIFY2(again.exit == 0, again.err.constData());
    QCOMPARE(again.json()[u"fetched"].toInt(), int(m_listed.size() - held.size()));
    checkWhole();
}

void tst_CtlBreaks::portalGoneInTheMiddle()
{
    int sent = 0;
    m_gateway->change = [&](const QByteArray &path, const QByteArray &answer) {
        if (path.endsWith("/content") && ++sent == 20)
            m_portal->kill();
        return answer;
    };
    const auto broken = m_ctl->fetch();
    QCOMPARE(broken.exit, 10);
    QVERIFY2(said(broken).contains(QStringLiteral("The portal")), qPrintable(said(broken)));
    const int held = int(NightlyCtl::hashes(m_ctl->archive()).size());
    QVERIFY(held >= 16 && held < m_listed.size());
    // Still gone: nothing more, nothing less.
    const auto gone = m_ctl->fetch();
    QCOMPARE(gone.exit, 6);
    QCOMPARE(NightlyCtl::hashes(m_ctl->archive()).size(), held);

    QVERIFY(m_portal->start());
    const int before = m_gateway->contents();
    const auto again = m_ctl->fetch();
    QVERIFY2(again.exit == 0, again.err.constData());
    QVERIFY(m_gateway->contents() - before <= m_listed.size() - held); // what had come is not asked for again
    checkWhole();
}

void tst_CtlBreaks::oneFetchAtATime()
{
    bool holding = true;
    m_gateway->change = [&](const QByteArray &path, const QByteArray &answer) {
        return holding && path.endsWith("/content") ? QByteArray() : answer;
    };
    QProcess first;
    m_ctl->start(first, NightlyCtl::words("documents fetch"));
    QTRY_VERIFY(m_gateway->contents() > 0);

    const auto second = m_ctl->serve(NightlyCtl::words("documents fetch --wait 0"));
    QCOMPARE(second.exit, 9);
    QCOMPARE(second.json()[u"error"].toString(), QStringLiteral("fetch_in_use"));
    QVERIFY(second.err.contains("Another program is fetching"));
    QCOMPARE(m_ctl->serve(NightlyCtl::words("archive adopt /nonexistent --wait 0")).exit, 9); // writes there too
    QCOMPARE(first.state(), QProcess::Running);

    // With patience it goes on where a killed one left off.
    const int before = m_gateway->contents();
    QProcess third;
    m_ctl->start(third, NightlyCtl::words("documents fetch --wait 60"));
    const int asked = int(m_gateway->paths.size());
    QTRY_VERIFY(m_gateway->paths.size() > asked); // it has looked what is new
    QCOMPARE(m_gateway->contents(), before);
    holding = false;
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(NightlyCtl::over(third));
    QVERIFY2(third.exitCode() == 0, third.readAllStandardError().constData());
    checkWhole();
}

QTEST_GUILESS_MAIN(tst_CtlBreaks)
#include "tst_ctlbreaks.moc"
