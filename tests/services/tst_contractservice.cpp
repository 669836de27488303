#include "orderrig.h"
#include "waiting.h"

#include <QSignalSpy>

using namespace OrderRig;
using Method = Request::Method;

namespace
{
const QString sip = QStringLiteral("/v1/contracts/contract-1/sip-password");

SelfCare careOf(qint64 rev)
{
    SelfCare care;
    care.id = contractId;
    care.rev = rev;
    care.registration.mode = Ordering::RegistrationMode::Off;
    return care;
}
} // namespace

/// The remote half of contracts: what is sent, what becomes of the rows, what is kept nowhere.
class tst_ContractService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }
    void R3_063_writesCarryTheRevThatWasSeen_data();
    void R3_063_writesCarryTheRevThatWasSeen();
    void aConflictBringsTheNewState();
    void R3_059_aLostAnswerIsAskedForUnderTheSameKey();
    void R3_059_eachResetHasAKeyOfItsOwn();
    void R3_059_aRefusalIsNotRepeated();
    void R3_032_theLoginPasswordGoesInTheBody();
    void R3_059_passwordsAreInNoFile();
    void R3_054_technicalDataIsAskedEachTime();
    void R3_102_R3_104_kundendatenCarryTheRevThatWasSeen();
    void R3_101_bothWordsGoInTheBodyAlone();

private:
    ContractService &service() { return m_program->contracts; }
    Request last(const QString &path) const
    {
        for (auto it = m_channel.requests.rbegin(); it != m_channel.requests.rend(); ++it)
            if (it->path == path)
                return *it;
        return {};
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    StubSession m_session;
    QList<Change> m_news;
    std::function<Result<Answer>(const Request &)> m_answer;
    ScriptedChannel m_channel;
    std::unique_ptr<Program> m_program;
};

void tst_ContractService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_news = {changeOf(contractOf(7, 1)), {QStringLiteral("self_care"), contractId, 4, false, JsonCodec::toJson(careOf(4))}};
    m_channel.requests.clear();
    m_channel.script = [this](const Request &request) -> Result<Answer> {
        if (request.path != QLatin1String("/v1/changes"))
            return m_answer(request);
        const ChangePage page{std::exchange(m_news, {}), QStringLiteral("c"), false, false};
        return ScriptedChannel::json(JsonCodec::toJson(page));
    };
    m_program = std::make_unique<Program>(m_folder->path(), m_channel, m_session, m_clock);
    QVERIFY(QCoro::waitFor(m_program->feed.sync(true)));
    QCOMPARE(service().selfCare(contractId)->rev, 4);
}

void tst_ContractService::R3_063_writesCarryTheRevThatWasSeen_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("R3-063 diversions") << QStringLiteral("diversions");
    QTest::newRow("R0-015 CLIP numbers") << QStringLiteral("clip-numbers");
    QTest::newRow("R3-067 registration") << QStringLiteral("registration");
}

void tst_ContractService::R3_063_writesCarryTheRevThatWasSeen()
{
    QFETCH(QString, part);
    m_answer = [](const Request &) -> Result<Answer> { return ScriptedChannel::json(JsonCodec::toJson(careOf(5))); };
    QSignalSpy changed(&service(), &ContractService::selfCareChanged);
    const auto saved = QCoro::waitFor(part == u"diversions"     ? service().saveDiversions(contractId, 4, {Diversion()})
                                      : part == u"clip-numbers" ? service().saveClipNumbers(contractId, 4, {ClipNumber()})
                                                                : service().saveRegistration(contractId, 4, Registration()));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
    const Request sent = last(QStringLiteral("/v1/contracts/contract-1/") + part);
    QVERIFY(sent.method == Method::Put);
    QCOMPARE(sent.ifMatch.value_or(0), 4);
    QVERIFY(sent.body);
    QCOMPARE(service().selfCare(contractId)->rev, 5); // before the feed brings it
    QVERIFY(changed.size() >= 1);
    QCOMPARE(changed.first().first().toString(), contractId);
}

void tst_ContractService::aConflictBringsTheNewState()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::problem(412, Error::Kind::Conflict, QStringLiteral("precondition_failed"));
    };
    m_news = {{QStringLiteral("self_care"), contractId, 9, false, JsonCodec::toJson(careOf(9))}};
    const auto refused = QCoro::waitFor(service().saveDiversions(contractId, 4, {}));
    QCOMPARE(refused.error().code, QStringLiteral("precondition_failed"));
    QTRY_COMPARE(service().selfCare(contractId)->rev, 9);
}

void tst_ContractService::R3_102_R3_104_kundendatenCarryTheRevThatWasSeen()
{
    CustomerRecord record;
    record.id = QStringLiteral("customer-1");
    record.rev = 9;
    m_answer = [&record](const Request &) -> Result<Answer> { return ScriptedChannel::json(JsonCodec::toJson(record)); };
    QSignalSpy changed(&service(), &ContractService::contractsChanged);
    QVERIFY(QCoro::waitFor(service().saveCompany(8, CompanyChange())));
    const Request sent = last(QStringLiteral("/v1/customer"));
    QVERIFY(sent.method == Method::Put);
    QCOMPARE(sent.ifMatch.value_or(0), 8);
    QVERIFY(service().customer());
    QCOMPARE(service().customer()->rev, 9); // before the feed brings it
    QVERIFY(changed.size() >= 1);
    DispatchChange change;
    change.mode = Company::DispatchMode::PortalAndPost;
    change.monthlyNet = Money::fromCents(190);
    change.effectiveFrom = QDate(2026, 12, 1);
    QVERIFY(QCoro::waitFor(service().saveDispatch(9, change)));
    QCOMPARE(last(QStringLiteral("/v1/customer/dispatch")).body.value(),
             (QJsonObject{{QStringLiteral("mode"), QStringLiteral("portal_and_post")},
                          {QStringLiteral("monthlyNet"), QStringLiteral("1.90")},
                          {QStringLiteral("effectiveFrom"), QStringLiteral("2026-12-01")}}));
}

void tst_ContractService::R3_101_bothWordsGoInTheBodyAlone()
{
    m_answer = [](const Request &) -> Result<Answer> { return Answer(); };
    QVERIFY(QCoro::waitFor(
        service().replaceKundenkennwort(Secret(QStringLiteral("login-word")), Secret(QStringLiteral("Werft-4711")))));
    const Request sent = last(QStringLiteral("/v1/customer/kundenkennwort/replacement"));
    QVERIFY(sent.method == Method::Post);
    QCOMPARE(sent.body.value(), (QJsonObject{{QStringLiteral("password"), QStringLiteral("login-word")},
                                             {QStringLiteral("kundenkennwort"), QStringLiteral("Werft-4711")}}));
}

void tst_ContractService::R3_059_aLostAnswerIsAskedForUnderTheSameKey()
{
    int asked = 0;
    m_answer = [&asked](const Request &) -> Result<Answer> {
        if (++asked < 3)
            return fail(Error::Kind::Timeout, QStringLiteral("idle_timeout"));
        return ScriptedChannel::json({{QStringLiteral("secretDelivered"), true}});
    };
    const auto answer = QCoro::waitFor(service().resetSipPassword(contractId));
    QVERIFY(answer && answer->secretDelivered && answer->password.isEmpty());
    QCOMPARE(m_channel.count(Method::Post, sip), 3);
    QSet<QString> keys;
    for (const Request &request : m_channel.requests)
        if (request.path == sip)
            keys.insert(request.idempotencyKey);
    QCOMPARE(keys.size(), 1);
    QVERIFY(!keys.contains(QString()));

    asked = -100;
    QCOMPARE(QCoro::waitFor(service().resetSipPassword(contractId)).error().code, QStringLiteral("idle_timeout"));
    QCOMPARE(m_channel.count(Method::Post, sip), 6); // it ends
}

void tst_ContractService::R3_059_eachResetHasAKeyOfItsOwn()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::json({{QStringLiteral("password"), QStringLiteral("k9Xw-Neu")}});
    };
    const auto first = QCoro::waitFor(service().resetSipPassword(contractId));
    QVERIFY(first && first->password == Secret(QStringLiteral("k9Xw-Neu")));
    const QString key = last(sip).idempotencyKey;
    QVERIFY(QCoro::waitFor(service().resetSipPassword(contractId)));
    QVERIFY(last(sip).idempotencyKey != key);
    QVERIFY(QCoro::waitFor(service().resetDslPassword(contractId)));
    QVERIFY(!last(QStringLiteral("/v1/contracts/contract-1/dsl-password")).idempotencyKey.isEmpty());
}

void tst_ContractService::R3_059_aRefusalIsNotRepeated()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::problem(422, Error::Kind::Invalid, QStringLiteral("feature_not_available"));
    };
    QCOMPARE(QCoro::waitFor(service().resetDslPassword(contractId)).error().code, QStringLiteral("feature_not_available"));
    QCOMPARE(m_channel.count(Method::Post, QStringLiteral("/v1/contracts/contract-1/dsl-password")), 1);
}

void tst_ContractService::R3_032_theLoginPasswordGoesInTheBody()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::json({{QStringLiteral("kundenkennwort"), QStringLiteral("Werft 24")}});
    };
    const auto word = QCoro::waitFor(service().kundenkennwort(Secret(QStringLiteral("Login-1"))));
    QVERIFY(word && *word == Secret(QStringLiteral("Werft 24")));
    const Request sent = last(QStringLiteral("/v1/customer/kundenkennwort"));
    QVERIFY(sent.method == Method::Post);
    QCOMPARE(sent.body->value(QStringLiteral("password")).toString(), QStringLiteral("Login-1"));
}

void tst_ContractService::R3_059_passwordsAreInNoFile()
{
    m_answer = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::json({{QStringLiteral("password"), QStringLiteral("Planted-Secret-1")},
                                      {QStringLiteral("kundenkennwort"), QStringLiteral("Planted-Secret-2")}});
    };
    QVERIFY(QCoro::waitFor(service().resetSipPassword(contractId)));
    QVERIFY(QCoro::waitFor(service().kundenkennwort(Secret(QStringLiteral("Planted-Secret-3")))));
    m_program.reset();
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Planted-Secret"), qPrintable(name));
    }
}

void tst_ContractService::R3_054_technicalDataIsAskedEachTime()
{
    int asked = 0;
    m_answer = [&asked](const Request &) -> Result<Answer> {
        if (++asked == 1)
            return ScriptedChannel::problem(503, Error::Kind::Server, QStringLiteral("technical_unavailable"));
        return ScriptedChannel::json({{QStringLiteral("registered"), true}});
    };
    QCOMPARE(QCoro::waitFor(service().sipAccess(contractId)).error().code, QStringLiteral("technical_unavailable"));
    QVERIFY(service().contract(contractId)); // the rest stands
    const auto second = QCoro::waitFor(service().sipAccess(contractId));
    QVERIFY(second && second->registered);
    QVERIFY(QCoro::waitFor(service().cpe(contractId)));
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(tst_ContractService)
#include "tst_contractservice.moc"
