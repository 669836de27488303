#include "ticketlink.h"
#include "ticketsmodel.h"
#include "ticketwords.h"

#include <QTest>
#include <QTranslator>

Q_DECLARE_METATYPE(TicketLink)

/// Words, columns and links of support tickets.
class TestTicketWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_german.load(QStringLiteral(":/i18n/fernamt_de.qm")));
        QCoreApplication::installTranslator(&m_german);
    }

    void R3_034_fiveKinds()
    {
        QStringList words;
        for (int i = 1; i <= 5; ++i)
            words << TicketWords::kind(Ticketing::TicketKind(i));
        QCOMPARE(words,
                 (QStringList{QStringLiteral("Inbetriebnahmestörung"), QStringLiteral("Störung"), QStringLiteral("Reklamation"),
                              QStringLiteral("Beschwerde"), QStringLiteral("Sonstige Anfrage")}));
    }

    void R3_090_R3_092_columns()
    {
        TicketRow row;
        row.ticket.id = QStringLiteral("t");
        row.ticket.state = Ticketing::TicketState::Closed;
        row.ticket.contractNumber = QStringLiteral("4711001");
        row.ticket.product = QStringLiteral("cloud.phone");
        row.ticket.itemName = QStringLiteral("Seat best");
        row.ticket.contactSupport = true;
        TicketsModel model;
        model.merge({row});
        const auto cell = [&model](const char *key) {
            return model.index(0, model.columnOf(QLatin1String(key))).data().toString();
        };
        QCOMPARE(cell("state"), QStringLiteral("Geschlossen"));
        QCOMPARE(cell("flag"), QStringLiteral("Kontaktieren Sie Support"));
        QCOMPARE(cell("relation"), QStringLiteral("Vertrag 4711001 cloud.phone, Seat best"));
        row.archived = true;
        row.ticket.contactSupport = false;
        row.ticket.invoiceNumber = QStringLiteral("R-1");
        model.merge({row});
        QCOMPARE(cell("state"), QStringLiteral("Archiviert"));
        QCOMPARE(cell("flag"), QString());
        QCOMPARE(cell("relation"), QStringLiteral("Rechnung R-1"));
    }

    void R3_035_linksSurviveTheirWay_data()
    {
        QTest::addColumn<TicketLink>("link");
        QTest::newRow("nothing") << TicketLink();
        QTest::newRow("contract") << TicketLink{QStringLiteral("c-1"), {}, {}, {}};
        QTest::newRow("option") << TicketLink{QStringLiteral("c-1"), QStringLiteral("i&2=3"), {}, {}};
        QTest::newRow("words") << TicketLink{
            {}, {}, {}, {}, QStringLiteral("Zwei & drei"), QStringLiteral("a=1\n+49 % ä #\n\nEnde")};
        QTest::newRow("invoice") << TicketLink{{}, {}, QStringLiteral("d-1"), QStringLiteral("R 2026/11 + 50% & ü#")};
    }

    void R3_035_linksSurviveTheirWay()
    {
        QFETCH(TicketLink, link);
        QVERIFY(TicketLink::isLink(link.toArgument()));
        QCOMPARE(TicketLink::fromArgument(link.toArgument()), link);
        QVERIFY(!TicketLink::isLink(QStringLiteral("0b0e7a52-39a5-4c5e-9d0c-2f0f1a3f6d11")));
    }

    void R3_034_lengthsCountCodePoints()
    {
        const auto composed = QStringLiteral("e\u0301");
        QVERIFY(TicketWords::textProblem(composed.repeated(120), 120).isEmpty());
        QCOMPARE(TicketWords::textProblem(composed.repeated(122), 120), QStringLiteral("2 Zeichen zu lang."));
        QVERIFY(!TicketWords::textProblem(QStringLiteral(" \n"), 120).isEmpty());
    }

private:
    QTranslator m_german;
};

QTEST_GUILESS_MAIN(TestTicketWords)
#include "tst_ticketwords.moc"
