#include "demobilling.h"
#include "papertools.h"
#include "portalprocess.h"
#include "sha256.h"
#include "waiting.h"

#include <QJsonArray>
#include <QSet>

using namespace PaperTools;

/// The demo as a customer gets it from the running portal; what it should add up to is taken from the contracts.
class tst_Demo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void R3_095_kindsAndNumbers();
    void R3_097_fiveKinds();
    void everyFileIsAnother();
    void R3_095_invoicesAddUpWithContracts();
    void R3_095_evnAddUpWithInvoices();
    void R3_095_correctionAndCreditNote();
    void reproducible();
    void restartChangesNothing();
    void killedWhileSeedingThenComplete();
    void orphanedFilesGo();

private:
    QList<QJsonObject> of(const QString &type, const QString &variant = QStringLiteral("original")) const;
    QByteArray content(const QJsonObject &document);

    PortalProcess m_portal{PortalProcess::Seed::Demo};
    QByteArray m_token;
    QList<QJsonObject> m_documents;
    QHash<QString, QByteArray> m_contents;
};

namespace
{

QString field(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QList<QJsonObject> listOf(const HttpAnswer &answer)
{
    QList<QJsonObject> items;
    for (const QJsonValue &item : answer.json().value(QStringLiteral("items")).toArray())
        items << item.toObject();
    return items;
}

const DemoCompany &company()
{
    static const DemoCompany c = DemoCompany::muster(1, QDate(2026, 11, 15));
    return c;
}

/// What the contracts cost in a month, straight from their positions.
Money contractCost(const QDate &month)
{
    Money sum;
    for (const DemoContract &c : company().contracts)
        for (const ContractPosition &p : c.positions) {
            if (p.from <= month)
                sum += p.monthlyNet * p.quantity;
            if (p.from == month)
                sum += p.onceNet * p.quantity;
        }
    return sum;
}

const auto lineTotal = QStringLiteral("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount");

/// Net amounts of the positions "Verbindungen" by contract number.
QHash<QString, Money> connections(const Leaves &xml)
{
    const QStringList names = xml.all(QStringLiteral("SpecifiedTradeProduct/Name"));
    const QStringList contracts =
        xml.all(QStringLiteral("SpecifiedLineTradeSettlement/ReceivableSpecifiedTradeAccountingAccount/ID"));
    const QStringList amounts = xml.all(lineTotal);
    QHash<QString, Money> found;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (names[i] == QStringLiteral("Verbindungen"))
            found.insert(contracts.value(i), *Money::parse(amounts.value(i)));
    return found;
}

} // namespace

void tst_Demo::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_token = m_portal.signIn();
    QVERIFY(!m_token.isEmpty());
    m_documents = listOf(m_portal.client(m_token).get(QStringLiteral("/v1/documents")));
    QVERIFY(!m_documents.isEmpty());
}

QList<QJsonObject> tst_Demo::of(const QString &type, const QString &variant) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &d : m_documents)
        if (field(d, "type") == type && field(d, "variant") == variant)
            found << d;
    return found;
}

QByteArray tst_Demo::content(const QJsonObject &document)
{
    const QString id = field(document, "id");
    if (!m_contents.contains(id))
        m_contents.insert(id, m_portal.client(m_token).get(QStringLiteral("/v1/documents/%1/content").arg(id)).body);
    return m_contents.value(id);
}

void tst_Demo::R3_095_kindsAndNumbers()
{
    QCOMPARE(of(QStringLiteral("invoice_pdf")).size(), 24);
    QCOMPARE(of(QStringLiteral("invoice_pdf"), QStringLiteral("credit_note")).size(), 1);
    const auto csv = of(QStringLiteral("evn_csv"));
    const auto pdf = of(QStringLiteral("evn_pdf"));
    QCOMPARE(csv.size(), pdf.size());
    // At least two accounts in every month whose EVN are still kept.
    QHash<QString, QSet<QString>> accounts;
    for (const QJsonObject &d : csv)
        accounts[field(d, "periodFrom")].insert(field(d, "contractNumber"));
    QVERIFY(accounts.size() >= 5);
    for (const auto &month : accounts)
        QVERIFY(month.size() >= 2);
    qint64 calls = 0;
    for (const QJsonObject &d : csv)
        calls += evnRows(content(d)).size();
    QCOMPARE(calls, 20'000);
}

void tst_Demo::R3_097_fiveKinds()
{
    for (const char *kind :
         {"order_signed", "porting_form_signed", "order_confirmation", "termination_confirmation", "sepa_mandate"}) {
        const auto found = of(QLatin1String(kind));
        QVERIFY2(!found.isEmpty(), kind);
        for (const QJsonObject &d : found) {
            QCOMPARE(qpdfCheck(content(d)), 0);
            QVERIFY(text(content(d)).contains(field(d, "title").section(QStringLiteral(" · "), 0, 0)));
        }
    }
    QCOMPARE(of(QStringLiteral("order_signed")).size(), 7); // one for each contract
    const auto mandates = of(QStringLiteral("sepa_mandate"));
    QVERIFY(text(content(mandates.first())).contains(company().mandate));
}

void tst_Demo::everyFileIsAnother()
{
    QSet<QString> hashes;
    for (const QJsonObject &d : std::as_const(m_documents)) {
        const QByteArray bytes = content(d);
        QCOMPARE(QString::fromLatin1(Sha256::hex(bytes)), field(d, "sha256"));
        QCOMPARE(bytes.size(), d.value(QStringLiteral("size")).toInteger());
        hashes << field(d, "sha256");
    }
    QCOMPARE(hashes.size(), m_documents.size());
}

void tst_Demo::R3_095_invoicesAddUpWithContracts()
{
    int seats = 0;
    for (const ContractPosition &p : company().contracts.first().positions)
        if (p.name.startsWith(QStringLiteral("Seat ")))
            seats += int(p.quantity);
    QCOMPARE(seats, 48);
    QCOMPARE(company().contracts.size(), 7);
    QSet<QString> months;
    for (const QJsonObject &d : of(QStringLiteral("invoice_pdf"))) {
        const QByteArray pdf = content(d);
        QCOMPARE(qpdfCheck(pdf), 0);
        const QByteArray xml = attachment(pdf, QStringLiteral("factur-x.xml"));
        QVERIFY(isWellFormed(xml));
        const Leaves leaves(xml);
        Money calls;
        for (const Money amount : connections(leaves))
            calls += amount;
        const Money net = leaves.amount(QStringLiteral("SpecifiedTradeSettlementHeaderMonetarySummation/TaxBasisTotalAmount"));
        QCOMPARE(net, contractCost(QDate::fromString(field(d, "periodFrom"), Qt::ISODate)) + calls);
        QCOMPARE(leaves.one(QStringLiteral("ExchangedDocument/ID")), field(d, "number"));
        QVERIFY(text(pdf).contains(shown(net)));
        months << field(d, "periodFrom");
    }
    QCOMPARE(months.size(), 24);
}

void tst_Demo::R3_095_evnAddUpWithInvoices()
{
    QHash<QString, QHash<QString, Money>> billed;
    for (const QJsonObject &d : of(QStringLiteral("invoice_pdf")))
        billed.insert(field(d, "periodFrom"), connections(Leaves(attachment(content(d), QStringLiteral("factur-x.xml")))));
    for (const QJsonObject &csv : of(QStringLiteral("evn_csv"))) {
        const Money sum = evnSum(content(csv));
        QVERIFY(!sum.isZero());
        QCOMPARE(billed.value(field(csv, "periodFrom")).value(field(csv, "contractNumber")), sum.roundedToCents());
        for (const QJsonObject &pdf : of(QStringLiteral("evn_pdf")))
            if (field(pdf, "number") == field(csv, "number"))
                QCOMPARE(evnPdfSummary(content(pdf)), std::pair(sum, int(evnRows(content(csv)).size())));
        const bool masked = content(csv).contains("xxx;");
        QCOMPARE(masked, field(csv, "evnKind") == QStringLiteral("shortened"));
    }
}

void tst_Demo::R3_095_correctionAndCreditNote()
{
    const auto corrected = of(QStringLiteral("evn_csv"), QStringLiteral("correction"));
    QCOMPARE(corrected.size(), 1);
    const auto credit = of(QStringLiteral("invoice_pdf"), QStringLiteral("credit_note"));
    const Leaves xml(attachment(content(credit.first()), QStringLiteral("factur-x.xml")));
    QCOMPARE(xml.one(QStringLiteral("ExchangedDocument/TypeCode")), QStringLiteral("381"));
    QCOMPARE(xml.one(QStringLiteral("InvoiceReferencedDocument/IssuerAssignedID")), field(credit.first(), "correctsNumber"));
    for (const QJsonObject &original : of(QStringLiteral("evn_csv")))
        if (field(original, "number") == field(corrected.first(), "correctsNumber"))
            QCOMPARE(xml.sum(lineTotal),
                     evnSum(content(original)).roundedToCents() - evnSum(content(corrected.first())).roundedToCents());
    QVERIFY(!xml.sum(lineTotal).isZero());
}

void tst_Demo::reproducible()
{
    const DemoBilling again = DemoBilling::of(company());
    QCOMPARE(again.invoices.size(), 25);
    QHash<QString, Money> sums;
    for (const IssuedInvoice &i : again.invoices)
        sums.insert(i.number, i.gross());
    for (const QJsonObject &d : of(QStringLiteral("invoice_pdf")))
        QCOMPARE(Leaves(attachment(content(d), QStringLiteral("factur-x.xml"))).amount(QStringLiteral("DuePayableAmount")),
                 sums.value(field(d, "number")));
    DemoCompany wrong = company();
    wrong.overbilled = 2; // one position of one invoice, and nothing else
    const DemoBilling deviating = DemoBilling::of(wrong);
    QCOMPARE(deviating.invoices.size(), again.invoices.size());
    QStringList differing;
    for (qsizetype i = 0; i < again.invoices.size(); ++i)
        if (const Money more = deviating.invoices[i].net() - again.invoices[i].net(); !more.isZero())
            differing << again.invoices[i].number + u' ' + more.toString();
    QCOMPARE(differing, QStringList{QStringLiteral("RE2026-10-9000000 17.40")});
    for (const IssuedEvn &evn : again.evns)
        for (const QJsonObject &d : std::as_const(m_documents))
            if (field(d, "number") == evn.number && field(d, "type") == QStringLiteral("evn_csv"))
                QCOMPARE(content(d), EvnCsv::write(evn));
    const DemoBilling other = DemoBilling::of(DemoCompany::muster(2, QDate(2026, 11, 15)));
    QVERIFY(other.evns.first().net() != again.evns.first().net());
    // Around the day of issue and at the ends of months the figures must hold as well.
    for (const QDate &day : {QDate(2026, 3, 4), QDate(2026, 3, 5), QDate(2028, 2, 29), QDate(2027, 1, 1)}) {
        const DemoBilling then = DemoBilling::of(DemoCompany::muster(1, day));
        qsizetype calls = 0;
        for (const IssuedEvn &e : then.evns) {
            QVERIFY(e.issued <= day);
            QVERIFY(e.issued.daysTo(day) <= 180);
            calls += e.correctsNumber.isEmpty() ? e.calls.size() : 0;
        }
        QCOMPARE(calls, 20'000);
        QCOMPARE(then.invoices.size(), 25);
        for (const IssuedInvoice &i : then.invoices)
            QVERIFY(i.issued <= day && i.issued.daysTo(day) < 770);
    }
}

void tst_Demo::restartChangesNothing()
{
    QVERIFY(m_portal.restart());
    const auto now = listOf(m_portal.client(m_token).get(QStringLiteral("/v1/documents")));
    QCOMPARE(now, m_documents);
}

void tst_Demo::killedWhileSeedingThenComplete()
{
    PortalProcess portal(PortalProcess::Seed::Demo);
    for (const int milliseconds : {1, 250, 450, 700, 900}) {
        portal.start(milliseconds);
        portal.kill();
    }
    QVERIFY2(portal.start(), portal.log().constData());
    const HttpClient client = portal.client(portal.signIn());
    const auto documents = listOf(client.get(QStringLiteral("/v1/documents")));
    QCOMPARE(documents.size(), m_documents.size());
    for (const QJsonObject &d : documents) {
        const HttpAnswer answer = client.get(QStringLiteral("/v1/documents/%1/content").arg(field(d, "id")));
        QCOMPARE(QString::fromLatin1(Sha256::hex(answer.body)), field(d, "sha256"));
    }
}

void tst_Demo::orphanedFilesGo()
{
    // What a crash between the file and its row leaves must not keep call data for ever; a fresh file may still get its row.
    const QString blobs = m_portal.folder() + QStringLiteral("/data/blobs/aa/");
    QVERIFY(QDir().mkpath(blobs));
    const auto leave = [&](QChar name, qint64 ageSeconds) {
        QFile file(blobs + QStringLiteral("aa") + QString(62, name));
        file.open(QIODevice::WriteOnly);
        file.write("x");
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addSecs(-ageSeconds), QFileDevice::FileModificationTime);
        return file.fileName();
    };
    const QString old = leave(u'0', 7200);
    const QString fresh = leave(u'1', 0);
    QVERIFY(m_portal.restart());
    QTRY_VERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh));
    QCOMPARE(content(m_documents.first()).size(), m_documents.first().value(QStringLiteral("size")).toInteger());
}

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"
