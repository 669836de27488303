#include "ctlprocess.h"
#include "portalprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace
{
QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}
} // namespace

/// users list, lock, unlock, delete, import and export at the command line (R3-110, R3-117).
class tst_CtlUsers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_117_lockAndUnlock();
    void R3_110_oneFaultyRowAndNothingIsSent();
    void R3_110_importAndExport();
    void R3_117_deletingWantsTheNameTwice();

private:
    QStringList names();
    QString write(const QByteArray &csv);
    PortalProcess m_portal{PortalProcess::Seed::Users};
    std::unique_ptr<CtlProcess> m_ctl;
};

void tst_CtlUsers::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_ctl = std::make_unique<CtlProcess>(m_portal.url());
    QCOMPARE(m_ctl->run(words(QStringLiteral("users list"))).exit, 4);
    QProcess process;
    m_ctl->start(process, words(QStringLiteral("login --password-stdin --pin-stdin --user customer9000000")),
                 "Muster-Admin-2026\n");
    process.write(m_portal.lastPin(1).toLatin1() + '\n');
    const auto ended = CtlProcess::finish(process);
    QVERIFY2(ended.exit == 0, ended.err.constData());
}

QStringList tst_CtlUsers::names()
{
    QStringList list;
    for (const QJsonValue &item : m_ctl->run(words(QStringLiteral("users list"))).json().value(QLatin1String("items")).toArray())
        list << item[QLatin1String("userName")].toString();
    list.sort();
    return list;
}

QString tst_CtlUsers::write(const QByteArray &csv)
{
    QFile file(m_ctl->folder() + QStringLiteral("/import.csv"));
    return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() ? file.fileName() : QString();
}

void tst_CtlUsers::R3_117_lockAndUnlock()
{
    QCOMPARE(names(), (QStringList{PortalProcess::accountant, PortalProcess::administrator, PortalProcess::telephone}));
    const auto locked = m_ctl->run(words(QStringLiteral("users lock buchhaltung.muster")));
    QVERIFY2(locked.exit == 0, locked.err.constData());
    QCOMPARE(locked.json()[QLatin1String("user")][QLatin1String("status")].toString(), QStringLiteral("locked"));
    QCOMPARE(m_ctl->run(words(QStringLiteral("users unlock buchhaltung.muster"))).exit, 0);
    const auto own = m_ctl->run(words(QStringLiteral("users lock customer9000000"))); // R3-112
    QCOMPARE(own.json().value(QLatin1String("error")).toString(), QStringLiteral("user_not_editable"));
    QVERIFY(own.exit != 0);
    QVERIFY(m_ctl->run(words(QStringLiteral("users lock nobody"))).exit != 0);
}

void tst_CtlUsers::R3_110_oneFaultyRowAndNothingIsSent()
{
    const QString file = write("Nutzerkennung;Vollständiger Name;E-Mail;Mobilfunknummer;Rolle\n"
                               "nina;Nina Neu;nina@example.org;0151 1234567;Buchhaltung Kunde\n"
                               "n/n;Nina Neu;nowhere;0151 1234567;Buchhaltung Kunde\n");
    const auto ended = m_ctl->run({QStringLiteral("users"), QStringLiteral("import"), file});
    QCOMPARE(ended.exit, 5);
    const QJsonArray findings = ended.json().value(QLatin1String("findings")).toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0][QLatin1String("line")].toInt(), 3);
    QCOMPARE(findings[0][QLatin1String("columns")].toArray(),
             (QJsonArray{QStringLiteral("Nutzerkennung"), QStringLiteral("E-Mail")}));
    QVERIFY2(ended.err.contains("line 3: ") && ended.err.contains("/ (U+002F)"), ended.err.constData());
    QCOMPARE(names().size(), 3);
}

void tst_CtlUsers::R3_110_importAndExport()
{
    const QString file = write("User name,Full name,E-mail,Mobile number,Role\n"
                               "nina,Nina Neu,nina@example.org,0151 1234567,Buchhaltung Kunde\n"
                               "customer12345,Reserved,r@example.org,0151 1234567,Buchhaltung Kunde\n");
    const auto ended = m_ctl->run({QStringLiteral("users"), QStringLiteral("import"), file});
    QCOMPARE(ended.exit, 10); // one of them the portal refused
    QCOMPARE(ended.json().value(QLatin1String("created")).toInt(), 1);
    QCOMPARE(ended.json().value(QLatin1String("findings")).toArray().first()[QLatin1String("line")].toInt(), 3);
    QVERIFY(names().contains(QStringLiteral("nina")));
    QVERIFY(m_portal.lastMail(1).contains(QStringLiteral("To: nina@example.org")));
    const QString out = m_ctl->folder() + QStringLiteral("/users.csv");
    QCOMPARE(m_ctl->run({QStringLiteral("users"), QStringLiteral("export"), out}).exit, 0);
    QFile exported(out);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray csv = exported.readAll();
    QVERIFY2(csv.contains("nina;Nina Neu;nina@example.org") && csv.contains("Eingeladen"), csv.constData());
    QVERIFY(!csv.contains("1234567")); // masked
}

void tst_CtlUsers::R3_117_deletingWantsTheNameTwice()
{
    const auto refused = m_ctl->run(words(QStringLiteral("users delete nina --confirm tina")));
    QCOMPARE(refused.json().value(QLatin1String("error")).toString(), QStringLiteral("confirmation_required"));
    QVERIFY(names().contains(QStringLiteral("nina")));
    QCOMPARE(m_ctl->run(words(QStringLiteral("users delete nina --confirm nina"))).exit, 0);
    QVERIFY(!names().contains(QStringLiteral("nina")));
}

QTEST_GUILESS_MAIN(tst_CtlUsers)
#include "tst_ctlusers.moc"
