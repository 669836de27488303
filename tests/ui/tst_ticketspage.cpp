#include "autostart.h"
#include "pagedesk.h"
#include "settingsservice.h"
#include "ticketlink.h"
#include "ticketspage.h"
#include "waiting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using Ticketing::Author;
using Ticketing::TicketKind;
using Ticketing::TicketState;

/// The page of support tickets, and what is news, over services from memory.
class TestTicketsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void R3_091_theButtonOpensTheForm();
    void R3_035_R3_036_optionAndExpressOfAContract();
    void R3_036_noExpressWithoutItsCondition();
    void R3_035_anInvoiceTooOldForTheListIsLinked();
    void R3_037_contactPersonsCanBeChosen();
    void R3_034_twiceClickedIsOnce();
    void R3_034_aLostAnswerKeepsItsKey();
    void offlineNothingCanBeSent();
    void messagesAreNoMarkup();
    void R3_092_whatIsNews();
    void noticesCanBeSwitchedOff();
    void G_39_anotherUserHearsNothingOfIt();
    void autostartIsAFileOrNothing();

private:
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return qobject_cast<Widget *>(m_desk->find(name));
    }
    static Ticket ticketOf(const char *id, const QList<TicketMessage> &messages = {});
    static TicketMessage said(const char *id, Author author, const QString &text = QStringLiteral("Text"));
    void openForm(const TicketLink &link = {});
    void fillTexts();
    void tell() { Q_EMIT m_desk->tickets.ticketsChanged(); }

    std::unique_ptr<PageDesk> m_desk;
};

Ticket TestTicketsPage::ticketOf(const char *id, const QList<TicketMessage> &messages)
{
    Ticket ticket;
    ticket.id = QLatin1String(id);
    ticket.number = QStringLiteral("8001") + QLatin1String(id);
    ticket.subject = QStringLiteral("Subject ") + QLatin1String(id);
    ticket.kind = TicketKind::Fault;
    ticket.state = TicketState::Open;
    ticket.createdAt = ticket.changedAt = QDateTime(QDate(2026, 11, 14), QTime(9, 0), Qt::UTC);
    ticket.messages = messages;
    return ticket;
}

TicketMessage TestTicketsPage::said(const char *id, Author author, const QString &text)
{
    TicketMessage message;
    message.id = QLatin1String(id);
    message.author = author;
    message.name = author == Author::Customer ? QStringLiteral("Anna Muster") : QString();
    message.text = text;
    message.at = QDateTime(QDate(2026, 11, 14), QTime(9, 0), Qt::UTC);
    return message;
}

void TestTicketsPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    TicketContractChoice line{
        QStringLiteral("c1"),
        QStringLiteral("4711008"),
        QStringLiteral("dsl business"),
        {{QStringLiteral("i1"), QStringLiteral("dsl business")}, {QStringLiteral("i2"), QStringLiteral("Fixed IP")}},
        true,
        Money::fromCents(9900)};
    TicketContractChoice cloud{QStringLiteral("c2"), QStringLiteral("4711001"), QStringLiteral("cloud.phone"), {}, false, {}};
    m_desk->tickets.offered.contracts = {line, cloud};
    m_desk->tickets.offered.invoices = {{QStringLiteral("d1"), QStringLiteral("R-1"), QDate(2026, 11, 1)}};
    m_desk->tickets.synced = QDateTime(QDate(2026, 11, 15), QTime(9, 0), Qt::UTC);
    m_desk->tickets.rows = {ticketOf("a", {said("m1", Author::Customer)})};
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new TicketsPage(context, actions, parent);
    }));
}

void TestTicketsPage::openForm(const TicketLink &link)
{
    m_desk->page->openWith(link.toArgument());
    QTRY_VERIFY(m_desk->find("ticketSubject"));
}

void TestTicketsPage::fillTexts()
{
    field<QLineEdit>("ticketSubject")->setText(QStringLiteral("No line"));
    field<QPlainTextEdit>("ticketText")->setPlainText(QStringLiteral("Since today."));
}

void TestTicketsPage::R3_091_theButtonOpensTheForm()
{
    QCOMPARE(m_desk->page->headActions().size(), 1);
    QVERIFY(!m_desk->find("ticketSubject"));
    m_desk->page->headActions().first()->trigger();
    QTRY_VERIFY(m_desk->find("ticketSubject"));
    QCOMPARE(field<QComboBox>("ticketKind")->count(), 5);
    QVERIFY(!m_desk->why("createTicket").isEmpty());
    m_desk->click("cancelTicket");
    QVERIFY(!m_desk->find("ticketSubject"));
}

void TestTicketsPage::R3_035_R3_036_optionAndExpressOfAContract()
{
    openForm({QStringLiteral("c1"), QStringLiteral("i2"), {}, {}});
    fillTexts();
    QCOMPARE(field<QComboBox>("ticketContract")->currentData().toString(), QStringLiteral("c1"));
    QCOMPARE(field<QComboBox>("ticketItem")->currentText(), QStringLiteral("Fixed IP"));
    auto *express = field<QCheckBox>("expressRepair");
    QVERIFY(express && !express->isChecked());
    QVERIFY2(express->text().contains(QStringLiteral("99,00")), qPrintable(express->text()));
    express->setChecked(true);
    m_desk->tickets.written = ticketOf("n");
    m_desk->click("createTicket");
    QCOMPARE(m_desk->tickets.requests.size(), 1);
    const TicketRequest &sent = m_desk->tickets.requests.first();
    QCOMPARE(sent.contractId, QStringLiteral("c1"));
    QCOMPARE(sent.itemId, QStringLiteral("i2"));
    QVERIFY(sent.expressRepair);
    QCOMPARE(sent.shownExpressNet, Money::fromCents(9900));
    QVERIFY(sent.invoiceId.isNull());
}

void TestTicketsPage::R3_036_noExpressWithoutItsCondition()
{
    openForm({QStringLiteral("c1"), {}, {}, {}});
    fillTexts();
    field<QCheckBox>("expressRepair")->setChecked(true);
    auto *contract = field<QComboBox>("ticketContract");
    contract->setCurrentIndex(contract->findData(QStringLiteral("c2")));
    QVERIFY(!m_desk->find("expressRepair"));
    contract->setCurrentIndex(contract->findData(QStringLiteral("c1")));
    QVERIFY(!field<QCheckBox>("expressRepair")->isChecked()); // a cost is never carried along
    contract->setCurrentIndex(contract->findData(QStringLiteral("c2")));
    m_desk->click("createTicket");
    QVERIFY(!m_desk->tickets.requests.first().expressRepair);
}

void TestTicketsPage::R3_035_anInvoiceTooOldForTheListIsLinked()
{
    openForm({{}, {}, QStringLiteral("d-old"), QStringLiteral("R-OLD")});
    fillTexts();
    QCOMPARE(field<QComboBox>("ticketInvoice")->currentText(), QStringLiteral("R-OLD"));
    QVERIFY(!m_desk->find("ticketContract"));
    m_desk->click("createTicket");
    QCOMPARE(m_desk->tickets.requests.first().invoiceId, QStringLiteral("d-old"));
    QVERIFY(m_desk->tickets.requests.first().contractId.isNull());
}

void TestTicketsPage::R3_037_contactPersonsCanBeChosen()
{
    openForm();
    QVERIFY(!m_desk->find("ticketContact")); // there are none
    m_desk->tickets.offered.contacts = {{QStringLiteral("p1"), QStringLiteral("Carla")}};
    openForm();
    fillTexts();
    QTRY_VERIFY(m_desk->find("ticketContact"));
    field<QComboBox>("ticketContact")->setCurrentIndex(1);
    QVERIFY2(m_desk->enabled("createTicket"), qPrintable(m_desk->why("createTicket")));
    m_desk->click("createTicket");
    QCOMPARE(m_desk->tickets.requests.first().contactId, QStringLiteral("p1"));
}

void TestTicketsPage::R3_034_twiceClickedIsOnce()
{
    openForm();
    fillTexts();
    m_desk->tickets.gate.close();
    m_desk->tickets.written = ticketOf("n");
    m_desk->click("createTicket");
    QVERIFY(!m_desk->why("createTicket").isEmpty());
    m_desk->click("createTicket");
    m_desk->tickets.gate.open();
    QCOMPARE(m_desk->tickets.requests.size(), 1);
}

void TestTicketsPage::R3_034_aLostAnswerKeepsItsKey()
{
    openForm();
    fillTexts();
    m_desk->tickets.written = fail(Error::Kind::Timeout, QStringLiteral("timeout"));
    m_desk->click("createTicket");
    QVERIFY(!m_desk->text("ticketMessage").isEmpty());
    m_desk->click("createTicket");
    QCOMPARE(m_desk->tickets.keys.size(), 2);
    QCOMPARE(m_desk->tickets.keys[0], m_desk->tickets.keys[1]);
    // After a refusal the next try is another ticket.
    m_desk->tickets.written = fail(Error::Kind::Invalid, QStringLiteral("upload_invalid"));
    m_desk->click("createTicket");
    m_desk->click("createTicket");
    QCOMPARE(m_desk->tickets.keys[2], m_desk->tickets.keys[0]);
    QVERIFY(m_desk->tickets.keys[3] != m_desk->tickets.keys[2]);
}

void TestTicketsPage::offlineNothingCanBeSent()
{
    openForm();
    fillTexts();
    QVERIFY(m_desk->enabled("createTicket"));
    m_desk->tickets.why = Error::make(Error::Kind::Offline, QStringLiteral("connection_failed"));
    Q_EMIT m_desk->tickets.refusalChanged();
    QVERIFY(!m_desk->why("createTicket").isEmpty());
    QVERIFY(!m_desk->why("attach").isEmpty());
}

void TestTicketsPage::messagesAreNoMarkup()
{
    const auto text = QStringLiteral("<b>bold</b> <img src=x> & more");
    m_desk->tickets.rows = {ticketOf("a", {said("m1", Author::Support, text)})};
    tell();
    m_desk->page->openWith(QStringLiteral("a"));
    QTRY_COMPARE(m_desk->text("messageText"), text);
    QCOMPARE(m_desk->find("messageText")->property("textFormat").toInt(), int(Qt::PlainText));
}

void TestTicketsPage::R3_092_whatIsNews()
{
    QVERIFY(m_desk->notices.shown.isEmpty());
    m_desk->tickets.rows[0].messages << said("m2", Author::Customer); // our own words are no news
    tell();
    QVERIFY(m_desk->notices.shown.isEmpty());
    m_desk->tickets.rows[0].messages << said("m3", Author::Support);
    tell();
    QCOMPARE(m_desk->notices.shown.size(), 1);
    QCOMPARE(m_desk->notices.shown[0].title, QStringLiteral("The support has answered"));
    QCOMPARE(m_desk->notices.shown[0].argument, QStringLiteral("a"));
    tell(); // the same again
    QCOMPARE(m_desk->notices.shown.size(), 1);
    m_desk->tickets.rows[0].contactSupport = true;
    tell();
    QCOMPARE(m_desk->notices.shown.size(), 2);
    QCOMPARE(m_desk->notices.shown[1].title, QStringLiteral("Please contact the support"));
    // Many at once are one notice.
    for (const char *id : {"b", "c", "d", "e"})
        m_desk->tickets.rows << ticketOf(id, {said(id, Author::Support)});
    tell();
    QCOMPARE(m_desk->notices.shown.size(), 3);
    QVERIFY(m_desk->notices.shown[2].text.contains(u'4'));
}

void TestTicketsPage::noticesCanBeSwitchedOff()
{
    QVERIFY(m_desk->context().settings.setDesktopNotices(false));
    m_desk->tickets.rows[0].contactSupport = true;
    tell();
    QVERIFY(m_desk->notices.shown.isEmpty());
    QVERIFY(m_desk->context().settings.setDesktopNotices(true));
    tell(); // what was not told is no news later
    QVERIFY(m_desk->notices.shown.isEmpty());
}

void TestTicketsPage::G_39_anotherUserHearsNothingOfIt()
{
    m_desk->tickets.rows.clear();
    m_desk->tickets.synced = {};
    Q_EMIT m_desk->tickets.cleared();
    tell();
    // The next user's first look: flagged since long ago.
    m_desk->tickets.rows = {ticketOf("z", {said("m9", Author::Support)})};
    m_desk->tickets.rows[0].contactSupport = true;
    m_desk->tickets.synced = QDateTime(QDate(2026, 11, 15), QTime(9, 5), Qt::UTC);
    tell();
    QVERIFY(m_desk->notices.shown.isEmpty());
}

void TestTicketsPage::autostartIsAFileOrNothing()
{
    const QString place = m_desk->folder() + QStringLiteral("/autostart");
    Autostart autostart(QStringLiteral("/opt/my \"apps\"/50%/fernamt"), place);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(false)); // nothing to remove is no failure
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QFile file(place + QStringLiteral("/de.fernamt.Fernamt.desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\nExec=\"/opt/my \\\\\"apps\\\\\"/50%%/fernamt\"\n"), text.constData());
#endif
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(Autostart::launchAgent(QStringLiteral("/a & b")).contains("<string>/a &amp; b</string>"));
    QVERIFY(Autostart::windowsCommand(QStringLiteral("C:/x y/fernamt.exe")).startsWith(u'"'));
    QVERIFY(!Autostart(QStringLiteral("/x"), QStringLiteral("/dev/null/autostart")).set(true));
}

QTEST_MAIN(TestTicketsPage)
#include "tst_ticketspage.moc"
