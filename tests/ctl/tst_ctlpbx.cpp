#include "ctlprocess.h"
#include "portalprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

/// fernamtctl seats and numbers of the Administrator Telefonanlage, with a real keyring and a real portal.
class tst_CtlPbx : public QObject
{
    Q_OBJECT
    static QString text(const char *words) { return QString::fromUtf8(words); }

private Q_SLOTS:
    void initTestCase();
    void R3_012_R3_093_listsOfTheTelephoneSystem();
    void anExportComesBackWithoutADifference();
    void importSaysFirstAndDoesThen();
    void oneFaultyRowAndNothingIsSent();

private:
    CtlProcess::Ended run(const QString &line) const { return m_ctl->run(line.split(u' ')); }
    QByteArray read() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    PortalProcess m_portal{PortalProcess::Seed::Demo};
    std::unique_ptr<CtlProcess> m_ctl;
    QString m_file;
};

void tst_CtlPbx::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_ctl = std::make_unique<CtlProcess>(m_portal.url());
    m_file = m_ctl->folder() + text("/seats.csv");
    const QString script = m_ctl->folder() + text("/pin.sh");
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("until grep -hoE '\\b[0-9]{8}\\b' '%1'/*.txt; do :; done\n").arg(m_portal.outbox()).toUtf8());
    file.close();
    const auto done = m_ctl->run({text("login"), text("--user"), PortalProcess::telephone, text("--password-stdin"),
                                  text("--pin-command"), QStringLiteral("sh \"%1\"").arg(script)},
                                 PortalProcess::telephonePassword.toUtf8() + '\n');
    QVERIFY2(done.exit == 0, done.err.constData());
}

void tst_CtlPbx::R3_012_R3_093_listsOfTheTelephoneSystem()
{
    const auto seats = run(text("seats list"));
    QVERIFY2(seats.exit == 0, seats.err.constData());
    const QJsonArray items = seats.json().value(u"items").toArray();
    QCOMPARE(items.size(), 48);
    QVERIFY(items.first()[u"settings"].toObject().contains(u"extension"));
    const auto numbers = run(text("numbers list"));
    QVERIFY2(numbers.exit == 0, numbers.err.constData());
    QCOMPARE(numbers.json().value(u"items").toArray().size(), 96);
}

void tst_CtlPbx::anExportComesBackWithoutADifference()
{
    for (const char *what : {"seats", "numbers"}) {
        const auto out = m_ctl->run({text(what), text("export"), m_file});
        QVERIFY2(out.exit == 0, out.err.constData());
        const auto back = m_ctl->run({text(what), text("import"), m_file, text("--dry-run")});
        QVERIFY2(back.exit == 0, (back.out + back.err).constData());
        QCOMPARE(back.json().value(u"differing").toInt(-1), 0);
        QCOMPARE(back.json().value(u"findings").toArray().size(), 0);
    }
}

void tst_CtlPbx::importSaysFirstAndDoesThen()
{
    QCOMPARE(m_ctl->run({text("seats"), text("export"), m_file}).exit, 0);
    QByteArray changed = read();
    QVERIFY(changed.contains(";Lager;"));
    QVERIFY(write(changed.replace(";Lager;", ";Lager Süd;")));
    const auto said = m_ctl->run({text("seats"), text("import"), m_file, text("--dry-run")});
    QCOMPARE(said.exit, 0);
    QCOMPARE(said.json().value(u"differing").toInt(), 1);
    QCOMPARE(said.json().value(u"applied").toInt(-1), 0);
    QCOMPARE(said.json().value(u"findings").toArray().first()[u"after"].toString(), text("Lager Süd"));
    const auto done = m_ctl->run({text("seats"), text("import"), m_file});
    QVERIFY2(done.exit == 0, done.err.constData());
    QCOMPARE(done.json().value(u"applied").toInt(), 1);
    // The file is older than the portal now: the same import changes nothing more, and says nothing of a difference.
    const auto again = m_ctl->run({text("seats"), text("import"), m_file, text("--dry-run")});
    QCOMPARE(again.json().value(u"differing").toInt(-1), 0);
}

void tst_CtlPbx::oneFaultyRowAndNothingIsSent()
{
    QCOMPARE(m_ctl->run({text("seats"), text("export"), m_file}).exit, 0);
    const QByteArray before = read();
    QVERIFY(write(QByteArray(before).replace(";Empfang;", ";;").replace("\n11;Zentrale;", "\n11;Zentrale Neu;")));
    const auto said = m_ctl->run({text("seats"), text("import"), m_file});
    QCOMPARE(said.exit, 5);
    QCOMPARE(said.json().value(u"faulty").toInt(), 1);
    QCOMPARE(said.json().value(u"applied").toInt(-1), 0);
    QCOMPARE(m_ctl->run({text("seats"), text("export"), m_file}).exit, 0);
    QCOMPARE(read(), before);
}

QTEST_GUILESS_MAIN(tst_CtlPbx)
#include "tst_ctlpbx.moc"
