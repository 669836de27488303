#include "actionregistry.h"
#include "contractsmodel.h"
#include "datatable.h"
#include "desk.h"
#include "pill.h"
#include "settingsservice.h"
#include "showntable.h"
#include "ticketservice.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

/// Support tickets in the real window before the real portal; the support plays by operator commands.
class TestWindowTickets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void R3_035_G_39_anAccountantMakesOneFromAnInvoice();
    void R3_092_flagAnswerAndInvoiceAreToldWithinFiveSeconds();
    void R3_090_G_30_elevenClosed();
    void answersAreSent();

private:
    template <typename Widget>
    Widget *field(const char *name) const
    {
        return qobject_cast<Widget *>(m_desk->find(QLatin1String(name)));
    }
    void click(const char *name) const { QTest::mouseClick(m_desk->find(QLatin1String(name)), Qt::LeftButton); }
    /// fernamt-portal operator …; its JSON.
    QJsonDocument tell(const QStringList &words) const
    {
        QByteArray out;
        if (m_desk->portal.operatorCommand(words, &out) != 0)
            qWarning("%s", qPrintable(words.join(u' ')));
        return QJsonDocument::fromJson(out);
    }
    QJsonDocument ticket(const char *command, const QStringList &more = {}) const
    {
        return tell(QStringList{QStringLiteral("ticket"), QLatin1String(command), QStringLiteral("--ticket"), m_number} + more);
    }
    /// Milliseconds until the desktop tells of it.
    qint64 untilTold(const QString &title, const std::function<void()> &happens) const
    {
        const qsizetype before = m_desk->notices.shown.size();
        happens(); // done at the portal when it returns
        QElapsedTimer timer;
        timer.start();
        if (!QTest::qWaitFor([&] { return m_desk->notices.shown.size() > before; }, patience))
            return -1;
        return m_desk->notices.shown.last().title == title ? timer.elapsed() : -2;
    }

    /// As a user asks: by a turn of the feed that begins now. The running one may have asked before the support did something.
    bool look() const { return bool(QCoro::waitFor(m_desk->graph->documents().sync(false))); }

    std::unique_ptr<Desk> m_desk;
    QString m_number;
    const QString m_subject = QStringLiteral("Auslandsgespräche zu teuer");
};

void TestWindowTickets::initTestCase()
{
    QAccessible::setActive(true); // as with a screen reader: tables then tell of rows that come and go
    m_desk = std::make_unique<Desk>(PortalProcess::Seed::Demo);
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
}

void TestWindowTickets::R3_035_G_39_anAccountantMakesOneFromAnInvoice()
{
    QVERIFY(m_desk->openInvoices());
    auto *table = field<DataTable>("invoicesTable");
    QTRY_VERIFY(!table->currentId().isEmpty()); // the first one
    QAction *create = m_desk->window->actions().find(QStringLiteral("invoices.ticket"));
    QVERIFY(create && create->isEnabled());
    create->trigger();
    QVERIFY(m_desk->wait(QStringLiteral("ticketSubject")));
    auto *invoice = field<QComboBox>("ticketInvoice");
    QVERIFY(invoice);
    const QString number = m_desk->graph->documents().rows().first().document.number;
    QVERIFY(!number.isEmpty());
    QCOMPARE(invoice->currentData().toString(), table->currentId());
    QVERIFY(!m_desk->find(QStringLiteral("ticketContract"))); // Buchhaltung links invoices only
    QVERIFY(!m_desk->find(QStringLiteral("expressRepair")));

    auto *send = field<QAbstractButton>("createTicket");
    QVERIFY(!send->isEnabled());
    QVERIFY(!send->toolTip().isEmpty());
    field<QLineEdit>("ticketSubject")->setText(m_subject);
    field<QPlainTextEdit>("ticketText")->setPlainText(QStringLiteral("Die Summe ist dreimal so hoch wie sonst."));
    QVERIFY(send->isEnabled());
    click("createTicket");
    click("createTicket"); // a double click
    QVERIFY(m_desk->wait(QStringLiteral("ticketTitle")));
    QTRY_VERIFY(m_desk->text(QStringLiteral("ticketTitle")).contains(m_subject));

    int made = 0;
    const QJsonArray all = tell({QStringLiteral("ticket"), QStringLiteral("list")}).array();
    for (const QJsonValue &one : all)
        if (one[QStringLiteral("subject")].toString() == m_subject) {
            ++made;
            m_number = one[QStringLiteral("number")].toString();
            QCOMPARE(one[QStringLiteral("invoiceId")].toString(), table->currentId());
            QCOMPARE(one[QStringLiteral("kind")].toString(), QStringLiteral("claim"));
        }
    QCOMPARE(made, 1);
}

void TestWindowTickets::R3_092_flagAnswerAndInvoiceAreToldWithinFiveSeconds()
{
    QVERIFY(m_desk->graph->settings().setPollSeconds(4)); // the standard
    m_desk->window->hide();                               // a notice is for who does not look
    QVERIFY(m_desk->notices.shown.isEmpty());             // what was there is no news
    const qint64 flagged = untilTold(QStringLiteral("Bitte beim Support melden"), [this] { ticket("flag"); });
    const qint64 answered = untilTold(QStringLiteral("Der Support hat geantwortet"), [this] {
        ticket("answer", {QStringLiteral("--text"), QStringLiteral("Wir prüfen die Gespräche.")});
    });
    const qint64 invoice = untilTold(QStringLiteral("Eine neue Rechnung ist da"), [this] {
        tell({QStringLiteral("document"), QStringLiteral("issue"), QStringLiteral("--customer"), QStringLiteral("9000000"),
              QStringLiteral("--type"), QStringLiteral("invoice_pdf"), QStringLiteral("--number"), QStringLiteral("R-NEU-1"),
              QStringLiteral("--title"), QStringLiteral("Rechnung neu"), QStringLiteral("--date"), QStringLiteral("2026-11-15")});
    });
    qInfo("told after: flag %lld ms, answer %lld ms, invoice %lld ms", flagged, answered, invoice);
    for (const qint64 after : {flagged, answered, invoice})
        QVERIFY2(after >= 0 && after <= 5000, qPrintable(QString::number(after)));
    QVERIFY(m_desk->graph->settings().setPollSeconds(3600));
    m_desk->window->show();

    QVERIFY(m_desk->goTo(QStringLiteral("tickets")));
    QVERIFY(m_desk->find(QStringLiteral("ticketFlag")));
    QCOMPARE(field<Pill>("ticketState")->text(), QStringLiteral("Offen"));
    const SpokenTable list(m_desk->find(QStringLiteral("ticketsTable")));
    QVERIFY(list.isValid());
    const int row = int(list.column(QStringLiteral("Betreff")).indexOf(m_subject));
    QVERIFY(row >= 0);
    QCOMPARE(list.cell(row, QStringLiteral("Kontaktieren Sie Support")), QStringLiteral("Kontaktieren Sie Support"));
    // A click on a notice leads to its ticket.
    QVERIFY(m_desk->goTo(QStringLiteral("start")));
    Q_EMIT m_desk->notices.chosen(m_desk->notices.shown.first().page, m_desk->notices.shown.first().argument);
    QTRY_VERIFY(m_desk->text(QStringLiteral("ticketTitle")).contains(m_subject));
}

void TestWindowTickets::R3_090_G_30_elevenClosed()
{
    const HttpClient http =
        m_desk->portal.client(m_desk->portal.signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
    QStringList numbers;
    for (int i = 0; i < 11; ++i) {
        const QJsonObject body{{QStringLiteral("kind"), QStringLiteral("other_request")},
                               {QStringLiteral("subject"), QStringLiteral("Nummer %1").arg(i)},
                               {QStringLiteral("text"), QStringLiteral("Bitte.")}};
        const HttpAnswer answer = http.call(
            "POST", QStringLiteral("/v1/tickets"), QJsonDocument(body).toJson(),
            {{"Content-Type", "application/json"}, {"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}});
        QCOMPARE(answer.status, 201);
        numbers << answer.json().value(QStringLiteral("number")).toString();
    }
    const auto close = [this](const QString &number) {
        tell({QStringLiteral("ticket"), QStringLiteral("close"), QStringLiteral("--ticket"), number});
    };
    close(numbers.takeFirst());
    QVERIFY(look()); // seen while it is one of the ten
    QVERIFY(m_desk->portal.advanceClock(60));
    for (const QString &number : std::as_const(numbers))
        close(number);
    int closed = 0;
    for (const QJsonValue &one : http.get(QStringLiteral("/v1/tickets")).json().value(QStringLiteral("items")).toArray()) {
        closed += one[QStringLiteral("state")].toString() == QStringLiteral("closed");
        QVERIFY(one[QStringLiteral("subject")].toString() != QStringLiteral("Nummer 0"));
    }
    QCOMPARE(closed, 10);

    const auto closedHere = [this] {
        qsizetype count = 0;
        for (const Ticket &ticket : m_desk->graph->tickets().tickets())
            count += ticket.state == Ticketing::TicketState::Closed;
        return count;
    };
    QVERIFY(look());
    QCOMPARE(closedHere(), 11);
    QVERIFY(m_desk->goTo(QStringLiteral("tickets")));
    const ShownTable table(m_desk->find(QStringLiteral("ticketsTable")));
    const auto column = [&table](const QString &name) { return table.column(name); };
    const auto subject = QStringLiteral("Betreff");
    QTRY_COMPARE(column(QStringLiteral("Status")).count(QStringLiteral("Geschlossen")), 10);
    QVERIFY(!column(subject).contains(QStringLiteral("Nummer 0")));
    field<QTabBar>("ticketTabs")->setCurrentIndex(1);
    QTRY_COMPARE(column(subject), QStringList{QStringLiteral("Nummer 0")});
    QCOMPARE(field<Pill>("ticketState")->text(), QStringLiteral("Archiviert"));
    QVERIFY(m_desk->find(QStringLiteral("ticketHint")));
    field<QTabBar>("ticketTabs")->setCurrentIndex(0);
}

void TestWindowTickets::answersAreSent()
{
    const QString id = m_desk->notices.shown.first().argument;
    m_desk->window->workspace()->showPage(QStringLiteral("tickets"), id);
    auto *text = field<QPlainTextEdit>("answerText");
    QVERIFY(text && text->isEnabled());
    auto *send = field<QAbstractButton>("sendAnswer");
    QVERIFY(!send->isEnabled());
    text->setPlainText(QStringLiteral("Danke, ich warte."));
    click("sendAnswer");
    QTRY_VERIFY(text->toPlainText().isEmpty());
    const auto ticket = m_desk->graph->tickets().ticket(id);
    QCOMPARE(ticket->messages.size(), 3);
    QCOMPARE(ticket->messages.last().text, QStringLiteral("Danke, ich warte."));
    // A closed one takes no answer, and says so.
    QVERIFY(m_desk->portal.advanceClock(60));
    tell({QStringLiteral("ticket"), QStringLiteral("close"), QStringLiteral("--ticket"), m_number});
    QVERIFY(look());
    QVERIFY(!text->isEnabled());
    QVERIFY(!send->isEnabled() && !send->toolTip().isEmpty());
}

QTEST_MAIN(TestWindowTickets)
#include "tst_windowtickets.moc"
