#include "ctlprocess.h"
#include "orderstand.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace
{
QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonArray items(const CtlProcess::Ended &ended)
{
    return ended.json().value(QLatin1String("items")).toArray();
}

QJsonObject ticketOf(const CtlProcess::Ended &ended)
{
    return ended.json().value(QLatin1String("ticket")).toObject();
}

/// The smallest PNG.
QByteArray picture()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
}
} // namespace

/// Support tickets at the command line, the support by operator commands.
class tst_CtlTickets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_034_R3_035_createdOnceUnderAKey();
    void R3_035_whatIsNotThereIsRefused();
    void R3_036_expressUnderItsConditionOnly();
    void R3_092_answeredAndFlagged();
    void G_39_theAccountantSeesTheOwnOnes();
    void withoutAPortalTheLastStateIsShown();

private:
    void login(CtlProcess &ctl, const char *user, const char *password);

    OrderStand m_stand;
    std::unique_ptr<CtlProcess> m_ctl, m_accountant;
    QString m_number;
};

void tst_CtlTickets::initTestCase()
{
    QVERIFY(m_stand.start());
    m_ctl = std::make_unique<CtlProcess>(m_stand.url());
    m_accountant = std::make_unique<CtlProcess>(m_stand.url());
    QCOMPARE(m_ctl->run(words("tickets list")).exit, 4);
    QCOMPARE(m_ctl->run(words("tickets show")).exit, 2);
    login(*m_ctl, "customer9000000", "Muster-Admin-2026");
}

void tst_CtlTickets::login(CtlProcess &ctl, const char *user, const char *password)
{
    QProcess process;
    ctl.start(process, words("login --password-stdin --pin-stdin --user") + QStringList{QString::fromLatin1(user)},
              QByteArray(password) + '\n');
    process.write(m_stand.nextPin().toLatin1() + '\n');
    const auto ended = CtlProcess::finish(process);
    QVERIFY2(ended.exit == 0, ended.err.constData());
}

void tst_CtlTickets::R3_034_R3_035_createdOnceUnderAKey()
{
    const QString file = m_ctl->folder() + QStringLiteral("/foto.png");
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(picture()) > 0);
    out.close();
    const QString contract = items(m_ctl->run(words("contracts list"))).first()[QLatin1String("number")].toString();
    const QStringList create = words("tickets create --kind fault --subject Ausfall --text Seit_heute --key "
                                     "0b0e7a52-39a5-4c5e-9d0c-2f0f1a3f6d11 --contract") +
                               QStringList{contract};
    const auto made = m_ctl->run(create);
    QVERIFY2(made.exit == 0, made.err.constData());
    m_number = ticketOf(made).value(QLatin1String("number")).toString();
    QCOMPARE(ticketOf(made).value(QLatin1String("contractNumber")).toString(), contract);
    const auto again = m_ctl->run(create);
    QVERIFY2(again.exit == 0, again.err.constData());
    QCOMPARE(ticketOf(again).value(QLatin1String("number")).toString(), m_number);
    QCOMPARE(items(m_ctl->run(words("tickets list"))).size(), 1);
    const auto answered =
        m_ctl->run(words("tickets answer") +
                   QStringList{m_number, QStringLiteral("--text"), QStringLiteral("Anbei."), QStringLiteral("--attach"), file});
    QVERIFY2(answered.exit == 0, answered.err.constData());
    const QJsonArray messages = ticketOf(answered).value(QLatin1String("messages")).toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.last()[QLatin1String("attachments")].toArray().first()[QLatin1String("fileName")].toString(),
             QStringLiteral("foto.png"));
}

void tst_CtlTickets::R3_035_whatIsNotThereIsRefused()
{
    const auto error = [this](const char *line) {
        return m_ctl->run(words(line)).json().value(QLatin1String("error")).toString();
    };
    QCOMPARE(error("tickets create --subject S --text T --contract 1"), QStringLiteral("not_found"));
    QCOMPARE(error("tickets create --subject S --text T --invoice 1"), QStringLiteral("not_found"));
    QCOMPARE(error("tickets create --subject S --text T --kind other_request --contact Niemand"), QStringLiteral("not_found"));
    QCOMPARE(error("tickets create --subject S --text T"), QStringLiteral("ticket_relation"));
    QCOMPARE(error("tickets create --subject S --text T --kind holiday"), QStringLiteral("invalid_parameter"));
    QCOMPARE(error("tickets show 1"), QStringLiteral("not_found"));
    QCOMPARE(items(m_ctl->run(words("tickets list"))).size(), 1);
}

void tst_CtlTickets::R3_036_expressUnderItsConditionOnly()
{
    const QString contract = items(m_ctl->run(words("contracts list"))).first()[QLatin1String("number")].toString();
    const auto refused =
        m_ctl->run(words("tickets create --subject S --text T --express 99.00 --contract") + QStringList{contract});
    QCOMPARE(refused.json().value(QLatin1String("error")).toString(), QStringLiteral("express_not_available"));
    QCOMPARE(refused.exit, 5);
}

void tst_CtlTickets::R3_092_answeredAndFlagged()
{
    QVERIFY(!m_stand.tell(QStringLiteral("ticket answer --text Danke --ticket ") + m_number).isEmpty());
    QVERIFY(!m_stand.tell(QStringLiteral("ticket flag --ticket ") + m_number).isEmpty());
    const auto shown = m_ctl->run(words("tickets show") + QStringList{m_number});
    QCOMPARE(shown.exit, 0);
    QVERIFY(ticketOf(shown).value(QLatin1String("contactSupport")).toBool());
    QCOMPARE(ticketOf(shown).value(QLatin1String("messages")).toArray().last()[QLatin1String("author")].toString(),
             QStringLiteral("support"));
    QVERIFY(!ticketOf(shown).value(QLatin1String("archived")).toBool(true));
}

void tst_CtlTickets::G_39_theAccountantSeesTheOwnOnes()
{
    login(*m_accountant, "buchhaltung.muster", "Muster-Buch-2026");
    const auto list = m_accountant->run(words("tickets list"));
    QVERIFY2(list.exit == 0, list.err.constData());
    QVERIFY(items(list).isEmpty());
    const auto made = m_accountant->run(words("tickets create --kind other_request --subject Frage --text Bitte_Kopie"));
    QVERIFY2(made.exit == 0, made.err.constData());
    QCOMPARE(items(m_accountant->run(words("tickets list"))).size(), 1);
    QCOMPARE(items(m_ctl->run(words("tickets list"))).size(), 2);
}

void tst_CtlTickets::withoutAPortalTheLastStateIsShown()
{
    QCOMPARE(m_stand.tell(QStringLiteral("stop")), QByteArray("good"));
    const auto list = m_ctl->run(words("tickets list"));
    QVERIFY2(list.exit == 0, list.err.constData());
    QCOMPARE(items(list).size(), 2);
    QCOMPARE(list.json().value(QLatin1String("offline")).toBool(), true);
    QCOMPARE(m_ctl->run(words("tickets answer") + QStringList{m_number, QStringLiteral("--text"), QStringLiteral("x")}).exit, 6);
}

QTEST_GUILESS_MAIN(tst_CtlTickets)
#include "tst_ctltickets.moc"
