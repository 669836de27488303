#include "ctlprocess.h"
#include "portalprocess.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

namespace
{
QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

int number(const CtlProcess::Ended &ended, const char *name)
{
    return ended.json().value(QLatin1String(name)).toInt(-1);
}

/// Paths below a folder, sorted.
QStringList files(const QString &folder, const QString &pattern)
{
    QStringList list;
    QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        list << QDir(folder).relativeFilePath(it.next());
    list.sort();
    return list;
}
} // namespace

/// Each verb with --json, one after the other, as a script would use them; with a real keyring.
class tst_CtlVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_010_G_08_pinCommandKnowsTheNumber();
    void R3_095_listThenFetchBySinceTypesOutAndTemplate();
    void R3_095_templatesOutOfTheFolderAreRefused();
    void G_37_grantIsListedAndRevoked();
    void adoptTakesVerifiedFilesOnly();
    void G_44_logoutRemovesLocalData();
    void G_37_withoutKeychainThereIsNoGrant();
    void scheduleInstallsAndRemoves();
    void usageIsAnsweredInJson();
    void demoNeedsNothing();

private:
    PortalProcess m_portal{PortalProcess::Seed::Demo};
    std::unique_ptr<CtlProcess> m_ctl;
    QString out() const { return m_ctl->folder() + QStringLiteral("/mine"); }
};

void tst_CtlVerbs::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_ctl = std::make_unique<CtlProcess>(m_portal.url());
}

void tst_CtlVerbs::R3_010_G_08_pinCommandKnowsTheNumber()
{
    // waits for the SMS as a script at an SMS gateway would, and leaves the number it was told
    const QString script = m_ctl->folder() + QStringLiteral("/pin.sh"), told = m_ctl->folder() + QStringLiteral("/told");
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("printf %s \"$FERNAMT_PIN_NUMBER\" >'%1'\n"
                              "until grep -hoE '\\b[0-9]{8}\\b' '%2'/*.txt; do :; done\n")
                   .arg(told, m_portal.outbox())
                   .toUtf8());
    file.close();
    QStringList line = words(QStringLiteral("login --user customer9000000 --password-stdin --pin-command"));
    const auto failing = m_ctl->run(line + QStringList{QStringLiteral("false")}, "Muster-Admin-2026\n");
    QCOMPARE(failing.exit, 1);
    QCOMPARE(text(failing.json(), "error"), QStringLiteral("pin_command"));
    QVERIFY(!m_portal.lastPin(1).isEmpty()); // that of the try before
    QDir outbox(m_portal.outbox());
    for (const QString &sms : outbox.entryList({QStringLiteral("*.txt")}))
        QVERIFY(outbox.remove(sms));
    const auto done = m_ctl->run(line + QStringList{QStringLiteral("sh \"%1\"").arg(script)}, "Muster-Admin-2026\n");
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(text(done.json(), "user"), QStringLiteral("customer9000000"));
    QFile left(told);
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), QByteArray("1"));
}

void tst_CtlVerbs::R3_095_listThenFetchBySinceTypesOutAndTemplate()
{
    const auto list = m_ctl->run(words(QStringLiteral("documents list --types evn_csv --since 2026-08-01")));
    QVERIFY2(list.exit == 0, list.err.constData());
    const QJsonArray items = list.json().value(QLatin1String("items")).toArray();
    QVERIFY(items.size() >= 6);
    QStringList wanted;
    for (const QJsonValue &item : items) {
        QCOMPARE(item[QLatin1String("type")].toString(), QStringLiteral("evn_csv"));
        QVERIFY(item[QLatin1String("documentDate")].toString() >= QStringLiteral("2026-08-01"));
        QCOMPARE(item[QLatin1String("state")].toString(), QStringLiteral("at_provider"));
        wanted << item[QLatin1String("documentDate")].toString().left(4) + u'/' + item[QLatin1String("number")].toString() +
                      QStringLiteral(".csv");
    }
    wanted.sort();
    const auto fetched = m_ctl->run(words(QStringLiteral("documents fetch --types evn_csv --since 2026-08-01 --out %1 "
                                                         "--name-template {year}/{number}")
                                              .arg(out())));
    QVERIFY2(fetched.exit == 0, fetched.err.constData());
    QCOMPARE(number(fetched, "fetched"), int(wanted.size()));
    QCOMPARE(files(out(), QStringLiteral("*.csv")), wanted);
    QVERIFY(QFile::exists(out() + QStringLiteral("/SHA256SUMS")));
    // folder and template are kept in the profile
    const auto more = m_ctl->run(words(QStringLiteral("documents fetch --types sepa_mandate")));
    QVERIFY2(more.exit == 0, more.err.constData());
    QCOMPARE(text(more.json(), "archive"), out());
    QCOMPARE(m_ctl->run(words(QStringLiteral("documents fetch --types evn_csv,sepa_mandate --since 2026-08-01"))).exit, 3);
    const auto after = m_ctl->run(words(QStringLiteral("documents list --types evn_csv --since 2026-08-01")));
    for (const QJsonValue &item : after.json().value(QLatin1String("items")).toArray())
        QVERIFY(wanted.contains(QDir(out()).relativeFilePath(item[QLatin1String("path")].toString())) ||
                wanted.contains(item[QLatin1String("path")].toString()));
    QCOMPARE(m_ctl->run(words(QStringLiteral("archive verify"))).exit, 0);
}

void tst_CtlVerbs::R3_095_templatesOutOfTheFolderAreRefused()
{
    for (const char *name : {"../{number}", "/{number}", "{nope}/{number}", "nur-text", "{number}/../../x"}) {
        const auto refused = m_ctl->run(
            {QStringLiteral("documents"), QStringLiteral("fetch"), QStringLiteral("--name-template"), QLatin1String(name)});
        QVERIFY2(refused.exit == 2, name);
    }
    // and the kept one is still the good one
    QCOMPARE(m_ctl->run(words(QStringLiteral("documents fetch --types sepa_mandate"))).exit, 3);
}

void tst_CtlVerbs::G_37_grantIsListedAndRevoked()
{
    QCOMPARE(m_ctl->run(words(QStringLiteral("grant revoke this"))).exit, 2); // there is none yet
    const auto made = m_ctl->run(words(QStringLiteral("grant create --name office")));
    QVERIFY2(made.exit == 0, made.err.constData());
    const auto listed = m_ctl->run(words(QStringLiteral("grant list"))).json().value(QLatin1String("items")).toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][QLatin1String("name")].toString(), QStringLiteral("office"));
    QVERIFY(listed[0][QLatin1String("thisDevice")].toBool());
    QCOMPARE(m_ctl->run(words(QStringLiteral("grant revoke 12345"))).exit, 1);
    QCOMPARE(m_ctl->run(words(QStringLiteral("grant revoke this"))).exit, 0);
    QVERIFY(m_ctl->run(words(QStringLiteral("grant list"))).json().value(QLatin1String("items")).toArray().isEmpty());
}

void tst_CtlVerbs::adoptTakesVerifiedFilesOnly()
{
    const int all = int(files(out(), QStringLiteral("*.csv")).size() + files(out(), QStringLiteral("*.pdf")).size());
    const CtlProcess other(m_portal.url());
    const auto taken = other.run(words(QStringLiteral("archive adopt ")) + QStringList{out()});
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(number(taken, "adopted"), all);
    QCOMPARE(number(other.run(words(QStringLiteral("archive verify"))), "checked"), all);
    QCOMPARE(other.run(words(QStringLiteral("archive adopt ")) + QStringList{out()}).exit, 3);

    const QString victim = QDir(out()).filePath(files(out(), QStringLiteral("*.csv")).first());
    QFile file(victim);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const char flipped = char(file.read(1)[0] ^ 1);
    QVERIFY(file.seek(0) && file.putChar(flipped));
    file.close();
    const CtlProcess third(m_portal.url());
    const auto refused = third.run(words(QStringLiteral("archive adopt ")) + QStringList{out()});
    QCOMPARE(refused.exit, 8);
    QVERIFY(refused.err.contains(QFileInfo(victim).fileName().toUtf8()));
    QCOMPARE(files(third.archive(), QStringLiteral("*.csv")), QStringList());
    const auto nothing = third.run(words(QStringLiteral("archive adopt ")) + QStringList{third.folder()});
    QCOMPARE(nothing.exit, 1);
    QCOMPARE(text(nothing.json(), "error"), QStringLiteral("no_checksums"));
}

void tst_CtlVerbs::G_44_logoutRemovesLocalData()
{
    const int before = int(files(out(), QStringLiteral("*.csv")).size());
    QVERIFY(!files(m_ctl->folder(), QStringLiteral("cache.db")).isEmpty());
    const auto gone = m_ctl->run(words(QStringLiteral("logout --remove-local-data")));
    QVERIFY2(gone.exit == 0, gone.err.constData());
    QVERIFY(gone.json().value(QLatin1String("signedOut")).toBool());
    QCOMPARE(int(files(out(), QStringLiteral("*.csv")).size()), before);
    QCOMPARE(m_ctl->run(words(QStringLiteral("documents list"))).exit, 4);
}

void tst_CtlVerbs::G_37_withoutKeychainThereIsNoGrant()
{
    CtlProcess ctl(m_portal.url());
    ctl.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    const auto refused = ctl.run(words(QStringLiteral("grant create --demo")));
    QCOMPARE(refused.exit, 1);
    QCOMPARE(text(refused.json(), "error"), QStringLiteral("no_keychain"));
}

void tst_CtlVerbs::scheduleInstallsAndRemoves()
{
    const QString units = qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/systemd/user"); // of withkeyring.sh
    const auto shown = m_ctl->run(words(QStringLiteral("schedule install --print --at 03:05")));
    QCOMPARE(shown.exit, 0);
    for (const char *form : {"service", "timer", "launchd", "taskScheduler"})
        QVERIFY2(!text(shown.json(), form).isEmpty(), form);
    QVERIFY(!QDir(units).exists());
    const auto installed = m_ctl->run(words(QStringLiteral("schedule install --at 03:05")));
    QVERIFY(installed.exit == 0 || installed.exit == 10); // 10: no systemd runs for this user
    QCOMPARE(installed.json().value(QLatin1String("enabled")).toBool(), installed.exit == 0);
    QCOMPARE(files(units, QStringLiteral("fernamt-default.*")),
             (QStringList{QStringLiteral("fernamt-default.service"), QStringLiteral("fernamt-default.timer")}));
    QCOMPARE(m_ctl->run(words(QStringLiteral("schedule remove"))).exit, 0);
    QCOMPARE(files(units, QStringLiteral("fernamt-default.*")), QStringList());
    QCOMPARE(m_ctl->run(words(QStringLiteral("schedule remove"))).exit, 3);
    const auto nonsense = m_ctl->run(words(QStringLiteral("schedule install --at 25:00")));
    QCOMPARE(nonsense.exit, 2);
    QCOMPARE(text(nonsense.json(), "error"), QStringLiteral("wrong_time"));
}

void tst_CtlVerbs::usageIsAnsweredInJson()
{
    const auto nothing = m_ctl->run(words(QStringLiteral("documents dance")));
    QCOMPARE(nothing.exit, 2);
    QCOMPARE(number(nothing, "exit"), 2);
    QCOMPARE(text(nothing.json(), "error"), QStringLiteral("no_command"));
}

void tst_CtlVerbs::demoNeedsNothing()
{
    const CtlProcess demo(QUrl(QStringLiteral("http://127.0.0.1:9"))); // not asked: the demo has a portal of its own
    const auto fetched = demo.run(words(QStringLiteral("--demo documents fetch --types sepa_mandate,order_signed")));
    QVERIFY2(fetched.exit == 0, fetched.err.constData());
    QVERIFY(number(fetched, "fetched") >= 2);
    QCOMPARE(int(files(demo.archive(), QStringLiteral("*.pdf")).size()), number(fetched, "fetched"));
}

QTEST_GUILESS_MAIN(tst_CtlVerbs)
#include "tst_ctlverbs.moc"
