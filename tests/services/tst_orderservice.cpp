#include "orderrig.h"
#include "waiting.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace OrderRig;
using State = OrderDraft::State;

/// Drafts, refusals before sending, uploads.
class tst_OrderService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }
    void R3_070_draftsSurviveARestart();
    void theKundenkennwortIsInNoFile();
    void R3_071_whatFitsNoHeaderIsNotSent();
    void costlyWritesAreRefusedWithTheReason_data();
    void costlyWritesAreRefusedWithTheReason();
    void aDraftTellsWhatChangedInItsContract();
    void aRefusedOneGoesOnAsANewDraft();
    void anotherUserSeesNoDraft();
    void aDamagedOutboxStopsOrdersAndIsKept();
    void G_21_uploadsAreReadAndLimited();

private:
    std::unique_ptr<Desk> m_desk;
};

void tst_OrderService::R3_070_draftsSurviveARestart()
{
    QSignalSpy changed(&m_desk->service(), &OrderService::draftsChanged);
    const QString id = m_desk->newDraft();
    QVERIFY(!id.isEmpty());
    QVERIFY(changed.size() >= 1);
    QCOMPARE(m_desk->draft(id).request.contractRev, 7);
    const OrderDraft before = m_desk->draft(id);
    m_desk->build();
    QVERIFY(m_desk->draft(id) == before);
    QCOMPARE(m_desk->posts(), 0);
    QVERIFY(QCoro::waitFor(m_desk->service().discardDraft(id)));
    QVERIFY(m_desk->service().drafts().isEmpty());
    m_desk->build();
    QVERIFY(m_desk->service().drafts().isEmpty());
}

void tst_OrderService::theKundenkennwortIsInNoFile()
{
    const QString id = m_desk->newDraft();
    m_desk->portal.away = true;
    QVERIFY(!m_desk->submit(id));
    m_desk->program.reset();
    int files = 0;
    QDirIterator it(m_desk->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kundenkennwort.toUtf8()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

void tst_OrderService::R3_071_whatFitsNoHeaderIsNotSent()
{
    const QString id = m_desk->newDraft();
    for (const QString &release : {QString(), QStringLiteral("a\r\nX: y"), QStringLiteral("tab\there")}) {
        const auto answer = QCoro::waitFor(m_desk->service().submit(id, Secret(release)));
        QCOMPARE(answer.error().code, QStringLiteral("wrong_order_release"));
    }
    QCOMPARE(m_desk->posts(), 0);
    QVERIFY(QCoro::waitFor(m_desk->service().submit(id, Secret(QStringLiteral("Grüße & Küsse")))));
}

void tst_OrderService::costlyWritesAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"connection_failed", "unauthenticated", "session_locked", "session_expired", "forbidden"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void tst_OrderService::costlyWritesAreRefusedWithTheReason()
{
    QFETCH(QString, why);
    const QString id = m_desk->newDraft();
    QVERIFY(m_desk->service().canOrder());
    QSignalSpy changed(&m_desk->service(), &OrderService::canOrderChanged);
    if (why == QLatin1String("connection_failed")) {
        m_desk->portal.away = true;
        QVERIFY(!m_desk->sync());
    } else if (why == QLatin1String("forbidden")) {
        m_desk->session.become(QStringLiteral("user-1"), StubSession::accountant);
    } else {
        m_desk->session.setState(why == QLatin1String("session_locked")    ? SessionService::State::Locked
                                 : why == QLatin1String("session_expired") ? SessionService::State::Expired
                                                                           : SessionService::State::SignedOut);
    }
    QVERIFY(changed.size() >= 1);
    QVERIFY(!m_desk->service().canOrder());
    QCOMPARE(m_desk->service().orderRefusal()->code, why);
    QCOMPARE(m_desk->submit(id).error().code, why);
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->draft(id).state, State::Draft);
}

void tst_OrderService::aDraftTellsWhatChangedInItsContract()
{
    const QString id = m_desk->newDraft();
    QVERIFY(m_desk->service().differences(id).isEmpty());
    m_desk->portal.news = {changeOf(contractOf(8, 3))};
    QVERIFY(m_desk->sync());
    const QList<ContractDifference> expected{
        {ContractDifference::Kind::Quantity, QStringLiteral("CLIP no screening"), QStringLiteral("1"), QStringLiteral("3")}};
    QCOMPARE(m_desk->service().differences(id), expected);
    m_desk->build(); // also after a restart
    QCOMPARE(m_desk->service().differences(id), expected);
    OrderDraft agreed = m_desk->draft(id);
    QCOMPARE(agreed.request.contractRev, 7);
    agreed.request.contractRev = 8;
    QVERIFY(QCoro::waitFor(m_desk->service().saveDraft(agreed)));
    QVERIFY(m_desk->service().differences(id).isEmpty());
}

void tst_OrderService::aRefusedOneGoesOnAsANewDraft()
{
    const QString id = m_desk->newDraft();
    QVERIFY(!QCoro::waitFor(m_desk->service().renewDraft(id)));
    m_desk->portal.instead = problem(412, Kind::Conflict, "precondition_failed");
    QVERIFY(!m_desk->submit(id));
    const auto renewed = QCoro::waitFor(m_desk->service().renewDraft(id));
    QVERIFY(renewed);
    QVERIFY(renewed->id != id);
    QCOMPARE(m_desk->service().drafts().size(), 1);
    QCOMPARE(m_desk->draft(renewed->id).request.quantities.size(), 1);
    m_desk->portal.instead.reset();
    QVERIFY(m_desk->submit(renewed->id));
}

void tst_OrderService::anotherUserSeesNoDraft()
{
    const QString id = m_desk->newDraft();
    m_desk->session.become(QStringLiteral("user-2"), StubSession::administrator);
    QTRY_VERIFY(m_desk->service().drafts().isEmpty());
    QCOMPARE(m_desk->submit(id).error().code, QStringLiteral("not_found"));
    QCOMPARE(m_desk->posts(), 0);
    m_desk->session.become(QStringLiteral("user-1"), StubSession::administrator);
    QTRY_COMPARE(m_desk->service().drafts().size(), 1);
}

void tst_OrderService::aDamagedOutboxStopsOrdersAndIsKept()
{
    m_desk->program.reset();
    QFile file(m_desk->folder.filePath(QStringLiteral("outbox.db")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray rubbish(9000, 'x');
    file.write(rubbish);
    file.close();
    m_desk->build();
    QVERIFY(!m_desk->service().canOrder());
    QCOMPARE(m_desk->service().orderRefusal()->code, QStringLiteral("database_damaged"));
    QVERIFY(!QCoro::waitFor(m_desk->service().newDraft(contractId)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == rubbish);
}

void tst_OrderService::G_21_uploadsAreReadAndLimited()
{
    QFile file(m_desk->folder.filePath(QStringLiteral("proof.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 proof");
    file.close();
    const auto purpose = Ordering::UploadPurpose::AddressProof;
    (void)QCoro::waitFor(m_desk->service().upload(file.fileName(), purpose));
    const Request sent = m_desk->channel.requests.last();
    QCOMPARE(sent.path, QStringLiteral("/v1/uploads"));
    QCOMPARE(sent.query.queryItemValue(QStringLiteral("purpose")), QStringLiteral("address_proof"));
    QCOMPARE(sent.upload.value(), QByteArray("%PDF-1.7 proof"));

    const auto asked = m_desk->channel.requests.size();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(file.resize(10 * 1024 * 1024 + 1));
    file.close();
    QCOMPARE(QCoro::waitFor(m_desk->service().upload(file.fileName(), purpose)).error().code,
             QStringLiteral("payload_too_large"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QCOMPARE(QCoro::waitFor(m_desk->service().upload(file.fileName(), purpose)).error().code, QStringLiteral("upload_invalid"));
    QVERIFY(file.remove());
    QCOMPARE(QCoro::waitFor(m_desk->service().upload(file.fileName(), purpose)).error().code, QStringLiteral("path_not_found"));
    QCOMPARE(m_desk->channel.requests.size(), asked);
}

QTEST_GUILESS_MAIN(tst_OrderService)
#include "tst_orderservice.moc"
