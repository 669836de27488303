#include "attention.h"

#include <QTest>
#include <QTranslator>

/// »Braucht Ihre Aufmerksamkeit« from what is held locally.
class TestAttention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothing();
    void R3_020_diversionsLeadToTheContract();
    void R3_020_onlyOpenAnswersOfOrders();
    void R3_020_documentsOfTheNext14Days();
    void R3_118_cloudPhoneWithoutItsAdministrator();
    void G_36_aCartThatWaitsForRelease();
    void R3_092_flaggedTickets();
    void urgentFirst();

private:
    static Attention::Input input();
    QTranslator m_german;
};

void TestAttention::initTestCase()
{
    QVERIFY(m_german.load(QStringLiteral(":/i18n/fernamt_de.qm")));
    QCoreApplication::installTranslator(&m_german);
}

Attention::Input TestAttention::input()
{
    Attention::Input in;
    in.today = QDate(2026, 11, 25);
    ServiceContract contract;
    contract.id = QStringLiteral("c1");
    contract.number = QStringLiteral("4711002");
    contract.state = Ordering::ContractState::Active;
    in.contracts = {contract};
    return in;
}

void TestAttention::nothing()
{
    Attention::Input in = input();
    in.selfCare = {SelfCare()};
    in.drafts = {OrderDraft()};
    QCOMPARE(Attention::of(in), QList<AttentionItem>());
}

void TestAttention::R3_020_diversionsLeadToTheContract()
{
    Attention::Input in = input();
    SelfCare care;
    care.id = QStringLiteral("c1");
    for (const int hour : {10, 9, 0}) {
        Diversion diversion;
        if (hour > 0)
            diversion.divertingSince = QDateTime(QDate(2026, 11, 25), QTime(hour, 5), Qt::UTC);
        care.diversions << diversion;
    }
    in.selfCare = {care};
    const QList<AttentionItem> items = Attention::of(in);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].title, QStringLiteral("Vertrag 4711002 ist nicht registriert"));
    QVERIFY2(items[0].detail.startsWith(QStringLiteral("ecotel@once leitet 2 Rufnummern um seit 25.11.2026")),
             qPrintable(items[0].detail));
    QVERIFY2(items[0].detail.contains(QStringLiteral("10:05")), qPrintable(items[0].detail)); // 09:05 UTC in Berlin
    QCOMPARE(items[0].page, QStringLiteral("contracts"));
    QCOMPARE(items[0].argument, QStringLiteral("c1"));
}

void TestAttention::R3_118_cloudPhoneWithoutItsAdministrator()
{
    Attention::Input in = input();
    in.pbxWithoutAdministrator = true;
    const QList<AttentionItem> items = Attention::of(in);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].title, QStringLiteral("cloud.phone hat keinen Administrator Telefonanlage"));
    QCOMPARE(items[0].page, QStringLiteral("users"));
    QCOMPARE(items[0].argument, QStringLiteral("create telephone"));
}

void TestAttention::G_36_aCartThatWaitsForRelease()
{
    Attention::Input in = input();
    QVERIFY(Attention::of(in).isEmpty());
    in.awaitingRelease = 2;
    const QList<AttentionItem> items = Attention::of(in);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].title, QStringLiteral("2 Aufträge der Telefonanlage warten auf Freigabe"));
    QCOMPARE(items[0].page, QStringLiteral("cart"));
}

void TestAttention::R3_020_onlyOpenAnswersOfOrders()
{
    using S = OrderDraft::State;
    Attention::Input in = input();
    for (const S state : {S::Draft, S::Prepared, S::Sending, S::Confirmed, S::Refused, S::Unknown, S::NotOrdered}) {
        OrderDraft draft;
        draft.state = state;
        draft.request.contractId = QStringLiteral("c1");
        in.drafts << draft;
    }
    QStringList titles;
    for (const AttentionItem &item : Attention::of(in))
        titles << item.title;
    QCOMPARE(titles, (QStringList{QStringLiteral("Auftrag zu Vertrag 4711002 wurde abgelehnt"),
                                  QStringLiteral("Auftrag zu Vertrag 4711002 kam nie an"),
                                  QStringLiteral("Auftrag zu Vertrag 4711002: Die Antwort ging verloren")}));
}

void TestAttention::R3_020_documentsOfTheNext14Days()
{
    Attention::Input in = input();
    const auto add = [&in](int days, DocumentState state) {
        DocumentRow row;
        row.state = state;
        row.document.availableUntil = in.today.addDays(days);
        in.documents << row;
    };
    add(15, DocumentState::AtProvider);
    add(3, DocumentState::Archived);
    QVERIFY(Attention::of(in).isEmpty());
    add(14, DocumentState::AtProvider);
    add(9, DocumentState::AtProvider);
    const QList<AttentionItem> items = Attention::of(in);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].title, QStringLiteral("2 nicht archivierte Dokumente werden bald gelöscht"));
    QCOMPARE(items[0].detail, QStringLiteral("das erste nach dem 04.12.2026"));
}

void TestAttention::R3_092_flaggedTickets()
{
    auto in = input();
    Ticket ticket;
    ticket.id = QStringLiteral("t1");
    ticket.number = QStringLiteral("800101");
    ticket.subject = QStringLiteral("Kein Ton");
    in.tickets = {ticket};
    QVERIFY(Attention::of(in).isEmpty());
    in.tickets[0].contactSupport = true;
    const auto items = Attention::of(in);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].title, QStringLiteral("Wegen Ticket 800101 beim Support melden"));
    QCOMPARE(items[0].page, QStringLiteral("tickets"));
    QCOMPARE(items[0].argument, QStringLiteral("t1"));
}

void TestAttention::urgentFirst()
{
    Attention::Input in = input();
    DocumentRow row;
    row.document.availableUntil = in.today;
    in.documents << row;
    in.contracts[0].state = Ordering::ContractState::Blocked;
    const QList<AttentionItem> items = Attention::of(in);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].title, QStringLiteral("Vertrag 4711002 ist gesperrt"));
    QCOMPARE(items[1].page, QStringLiteral("invoices"));
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
