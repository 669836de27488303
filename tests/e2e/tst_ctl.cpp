#include "ctlprocess.h"
#include "portalprocess.h"
#include "sha256.h"

#include <QDirIterator>
#include <QTest>

namespace
{
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

int requests(PortalProcess &portal, const QByteArray &path)
{
    int n = 0;
    for (const QByteArray &line : portal.log().split('\n'))
        n += line.contains(path) && line.contains("\"status\"");
    return n;
}

QStringList files(const QString &folder)
{
    QStringList list;
    QDirIterator it(folder, {QStringLiteral("*.pdf"), QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        list.append(it.next());
    return list;
}
} // namespace

/// The way of an accountant's scheduler, with a real gnome-keyring.
class tst_Ctl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_003_R3_010_signInWithPinAndSessionFromKeyring();
    void G_37_grantFetchesWithoutPinAndTwiceIsOneRequest();

private:
    static CtlProcess::Ended login(PortalProcess &portal, CtlProcess &ctl);
};

/// The PIN is written when its SMS is there: standard input carries password, then PIN.
CtlProcess::Ended tst_Ctl::login(PortalProcess &portal, CtlProcess &ctl)
{
    const int before = portal.smsCount();
    QProcess process;
    ctl.start(process, words("login --password-stdin --pin-stdin --user customer9000000"),
              PortalProcess::administratorPassword.toUtf8() + '\n');
    process.write(portal.lastPin(before + 1).toLatin1() + '\n');
    return CtlProcess::finish(process);
}

void tst_Ctl::R3_003_R3_010_signInWithPinAndSessionFromKeyring()
{
    PortalProcess portal(PortalProcess::Seed::Users);
    QVERIFY2(portal.start(), portal.log().constData());
    CtlProcess ctl(portal.url());

    const auto refused = ctl.run(words("login --user customer9000000 --password-stdin"), "wrong-word-123\n");
    QCOMPARE(refused.exit, 5);
    QCOMPARE(refused.json().value(QLatin1String("error")).toString(), QStringLiteral("wrong_credentials"));
    QCOMPARE(portal.smsCount(), 0);

    const auto signedIn = login(portal, ctl);
    QVERIFY2(signedIn.exit == 0, signedIn.err.constData());
    QVERIFY(signedIn.json().value(QLatin1String("remembered")).toBool());
    QCOMPARE(portal.smsCount(), 1);

    // Another process, no password: the session comes from the keyring.
    const auto grants = ctl.run(words("grant list"));
    QVERIFY2(grants.exit == 0, grants.err.constData());
    QVERIFY(grants.json().contains(QLatin1String("items")));

    QCOMPARE(ctl.run(words("logout")).exit, 0);
    QCOMPARE(ctl.run(words("grant list")).exit, 4);
    // Another data folder is another entry in the keyring.
    CtlProcess stranger(portal.url());
    QCOMPARE(stranger.run(words("documents fetch")).exit, 4);
}

void tst_Ctl::G_37_grantFetchesWithoutPinAndTwiceIsOneRequest()
{
    PortalProcess portal(PortalProcess::Seed::Demo);
    QVERIFY2(portal.start(), portal.log().constData());
    CtlProcess ctl(portal.url());
    const auto signedIn = login(portal, ctl);
    QVERIFY2(signedIn.exit == 0, signedIn.err.constData());
    const auto grant = ctl.run(words("grant create --name night"));
    QVERIFY2(grant.exit == 0, grant.err.constData());
    QVERIFY(!grant.out.contains("token"));
    const int sms = portal.smsCount();

    const auto first = ctl.run(words("documents fetch"));
    QVERIFY2(first.exit == 0, first.err.constData());
    const int fetched = first.json().value(QLatin1String("fetched")).toInt();
    QVERIFY(fetched > 24);
    QCOMPARE(files(ctl.archive()).size(), fetched);
    QCOMPARE(requests(portal, "/content"), fetched);

    const int before = requests(portal, "\"");
    const auto second = ctl.run(words("documents fetch"));
    QCOMPARE(second.exit, 3);
    QCOMPARE(requests(portal, "\"") - before, 1);
    QCOMPARE(portal.smsCount(), sms);

    const auto whole = ctl.run(words("archive verify"));
    QVERIFY2(whole.exit == 0, whole.out.constData());
    QVERIFY(whole.json().value(QLatin1String("tailProven")).toBool());
    // One flipped byte is named.
    const QString victim = files(ctl.archive()).first();
    QFile file(victim);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray byte = file.read(1);
    file.seek(0);
    file.write(QByteArray(1, char(byte[0] ^ 1)));
    file.close();
    const auto differs = ctl.run(words("archive verify"));
    QCOMPARE(differs.exit, 8);
    QVERIFY(differs.out.contains(QFileInfo(victim).fileName().toUtf8()));

    // 90 days later it has ended, and says so.
    QVERIFY(portal.advanceClock(91 * 86400));
    const auto late = ctl.run(words("documents fetch"));
    QCOMPARE(late.exit, 4);
    QCOMPARE(late.json().value(QLatin1String("error")).toString(), QStringLiteral("grant_invalid"));
}

QTEST_GUILESS_MAIN(tst_Ctl)
#include "tst_ctl.moc"
