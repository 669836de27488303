#include "auditchannel.h"
#include "audittrail.h"
#include "manualclock.h"
#include "memorystore.h"
#include "scriptedchannel.h"
#include "selfcaretypes.h"
#include "vault.h"
#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using Method = Request::Method;
using Kind = Error::Kind;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString planted = u"Planted-Secret-8471"_s;

struct Route {
    Method method;
    QString path;
    QString word; ///< "PUT /v1/…" as the contract writes it
};

/// Every call of the contract that is no GET.
QList<Route> writes()
{
    QFile file(u"" FERNAMT_SOURCE_DIR "/api/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("openapi.yaml");
    static const QRegularExpression path(u"^  (/\\S*):"_s);
    static const QRegularExpression verb(u"^    (post|put|patch|delete):"_s);
    QList<Route> routes;
    QString at;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto found = path.match(line); found.hasMatch())
            at = found.captured(1);
        const auto found = verb.match(line);
        if (!found.hasMatch() || !at.startsWith(u"/v1/")) // pages are the browser's
            continue;
        const QString word = found.captured(1).toUpper();
        const Method method = word == u"POST"    ? Method::Post
                              : word == u"PUT"   ? Method::Put
                              : word == u"PATCH" ? Method::Patch
                                                 : Method::Delete;
        QString one = at;
        routes << Route{method, one.replace(QRegularExpression(u"\\{[^}]*\\}"_s), u"some-id"_s), word + u' ' + at};
    }
    return routes;
}

/// What changes nothing that belongs to the customer: looked at by a person.
const QStringList silent{u"POST /v1/sign-ins"_s,
                         u"POST /v1/sign-ins/{signInId}/password"_s,
                         u"POST /v1/sign-ins/{signInId}/pin"_s,
                         u"POST /v1/sign-ins/{signInId}/pin/resend"_s,
                         u"POST /v1/sign-ins/{signInId}/totp"_s,
                         u"POST /v1/totp"_s,
                         u"POST /v1/password-resets"_s,
                         u"POST /v1/user-name-reminders"_s,
                         u"POST /v1/links/inspect"_s,
                         u"DELETE /v1/session"_s,
                         u"POST /v1/session/lock"_s,
                         u"POST /v1/session/unlock"_s,
                         u"POST /v1/profile/pin"_s,
                         u"POST /v1/customer/kundenkennwort"_s,
                         u"POST /v1/uploads"_s,
                         u"POST /v1/pbx/tokens"_s,
                         u"POST /v1/pbx/web-links"_s};
} // namespace

/// The one place where changes enter the trail.
class TestAuditChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void B_16_everyWriteOfTheContractIsRecorded();
    void B_16_secretsNeverAppear();
    void B_16_beforeAndAfterAreWhatDiffers();
    void B_16_twoWritesInARowHaveTheirOwnBefore();
    void B_16_aRefusalLeavesNothing();
    void B_16_withoutAnAnswerItIsUnknown();
    void B_16_withoutANoteNothingIsSent();
    void B_16_theFeedWaitsForTheAnswer();
    void B_16_anOrderWhoseAnswerWasLostIsFoundOnce();
    void B_17_theHeadIsKeptInTheKeychain();
    void B_17_anOlderHeadNeverReplacesALaterOne();

private:
    Result<Answer> send(const Request &request) { return QCoro::waitFor(m_audited->send(request)); }
    QList<AuditEntry> entries() { return QCoro::waitFor(m_trail->entries()).value_or(QList<AuditEntry>()); }
    void build();
    bool somewhere(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<MemoryStore> m_secrets;
    ScriptedChannel m_portal;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<AuditTrail> m_trail;
    std::unique_ptr<AuditChannel> m_audited;
    QJsonObject m_known;
};

void TestAuditChannel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemoryStore>();
    m_known = {};
    m_portal.requests.clear();
    m_portal.script = [](const Request &) -> Result<Answer> { return ScriptedChannel::json({}); };
    build();
}

void TestAuditChannel::build()
{
    m_audited.reset();
    m_trail.reset();
    m_vault = std::make_unique<Vault>(m_secrets.get(), u"profile/test"_s);
    m_trail = std::make_unique<AuditTrail>(m_folder->filePath(u"audit.db"_s), *m_vault, m_clock);
    m_trail->setActor([] { return u"verwaltung"_s; });
    m_audited = std::make_unique<AuditChannel>(m_portal, *m_trail);
    const AuditChannel::Known known = [this](QString kind, QString) -> QCoro::Task<QJsonObject> {
        const QJsonObject contract{{u"number"_s, u"4700101"_s}};
        co_return kind == u"contract" ? contract : m_known;
    };
    m_audited->setKnown(known);
}

void TestAuditChannel::cleanup()
{
    m_audited.reset();
    m_trail.reset();
    m_vault.reset();
}

bool TestAuditChannel::somewhere(const QString &text) const
{
    const QByteArray wanted[] = {text.toUtf8(), text.toUtf8().toBase64(), text.toUtf8().toHex(),
                                 QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return true;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : wanted)
            if (bytes.contains(form))
                return true;
    }
    return false;
}

void TestAuditChannel::B_16_everyWriteOfTheContractIsRecorded()
{
    const QList<Route> routes = writes();
    QVERIFY2(routes.size() >= 25, "the contract was not read");
    QStringList unseen = silent;
    for (const Route &route : routes) {
        const qsizetype before = entries().size();
        Request request = Request::post(route.path);
        request.method = route.method;
        QVERIFY(send(request));
        const qsizetype added = entries().size() - before;
        if (unseen.removeOne(route.word))
            QVERIFY2(added == 0, qPrintable(route.word));
        else
            QVERIFY2(added == 1, qPrintable(route.word));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
    for (const AuditEntry &entry : entries()) {
        QCOMPARE(entry.who, u"verwaltung"_s);
        QVERIFY(!entry.action.isEmpty() && !entry.kind.isEmpty());
    }
    // One that the contract does not know yet.
    QVERIFY(send(Request::post(u"/v1/something/new-1"_s)));
    QCOMPARE(entries().first().action, u"other"_s);
    QCOMPARE(entries().first().reason, u"POST /v1/something/new-1"_s);
}

void TestAuditChannel::B_16_secretsNeverAppear()
{
    QJsonObject body;
    for (const char *name : {"password", "currentPassword", "newPassword", "pin", "token", "kundenkennwort", "secret",
                             "recoveryCodes", "totpSecret", "otpauth", "sipPassword"})
        body.insert(QLatin1String(name), planted);
    body.insert(u"id"_s, u"some-id"_s);
    body.insert(u"rev"_s, 5);
    body.insert(u"nested"_s, QJsonArray{body});
    m_portal.script = [&body](const Request &) -> Result<Answer> { return ScriptedChannel::json(body); };
    m_known = body;
    for (const Route &route : writes()) {
        Request request = Request::post(route.path, body);
        request.method = route.method;
        request.bearer = Secret(planted);
        request.orderRelease = Secret(planted);
        QVERIFY(send(request));
    }
    // A route that nobody has looked at: whatever its fields are called.
    m_portal.script = [](const Request &) -> Result<Answer> { return ScriptedChannel::json({{u"harmless"_s, planted}}); };
    QVERIFY(send(Request::post(u"/v1/something/new"_s, {{u"harmless"_s, planted}})));
    QVERIFY(entries().size() > 8);
    cleanup();
    QVERIFY(!somewhere(planted));
    QVERIFY(somewhere(u"some-id"_s)); // the search finds what is there
}

void TestAuditChannel::B_16_beforeAndAfterAreWhatDiffers()
{
    m_known = {{u"id"_s, u"k-1"_s}, {u"rev"_s, 4}, {u"diversions"_s, QJsonArray{1}}, {u"clipNumbers"_s, QJsonArray{2}}};
    QJsonObject now = m_known;
    now.insert(u"rev"_s, 5);
    now.insert(u"diversions"_s, QJsonArray{3});
    m_portal.script = [&now](const Request &) -> Result<Answer> { return ScriptedChannel::json(now); };
    QVERIFY(send(Request::put(u"/v1/contracts/k-1/diversions"_s, 4, {})));
    const AuditEntry entry = entries().first();
    QCOMPARE(entry.action, u"diversions"_s);
    QCOMPARE(entry.kind, u"self_care"_s);
    QCOMPARE(entry.objectId, u"k-1"_s);
    QCOMPARE(entry.title, u"4700101"_s);
    QCOMPARE(entry.rev, 5);
    QCOMPARE(entry.before, (QJsonObject{{u"diversions"_s, QJsonArray{1}}}));
    QCOMPARE(entry.after, (QJsonObject{{u"diversions"_s, QJsonArray{3}}}));
    QCOMPARE(entry.at, m_clock.nowUtc());
    QVERIFY(entry.origin == AuditEntry::Origin::Here && entry.outcome == AuditEntry::Outcome::Done);
}

void TestAuditChannel::B_16_twoWritesInARowHaveTheirOwnBefore()
{
    int rev = 4;
    m_known = {{u"id"_s, u"k-1"_s}, {u"rev"_s, rev}, {u"diversions"_s, QJsonArray{rev}}};
    m_portal.script = [&rev](const Request &) -> Result<Answer> {
        ++rev;
        return ScriptedChannel::json({{u"id"_s, u"k-1"_s}, {u"rev"_s, rev}, {u"diversions"_s, QJsonArray{rev}}});
    };
    QVERIFY(send(Request::put(u"/v1/contracts/k-1/diversions"_s, 4, {})));
    QVERIFY(send(Request::put(u"/v1/contracts/k-1/diversions"_s, 5, {}))); // the feed has not come yet
    QCOMPARE(entries().first().before, (QJsonObject{{u"diversions"_s, QJsonArray{5}}}));
}

void TestAuditChannel::B_16_aRefusalLeavesNothing()
{
    m_portal.script = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::problem(422, Kind::Invalid, u"target_form"_s);
    };
    QVERIFY(!send(Request::put(u"/v1/contracts/k-1/diversions"_s, 4, {})));
    m_clock.advance(std::chrono::hours(1));
    build();
    QVERIFY(entries().isEmpty());
}

void TestAuditChannel::B_16_withoutAnAnswerItIsUnknown()
{
    for (const int status : {0, 503}) {
        m_portal.script = [status](const Request &) -> Result<Answer> {
            return ScriptedChannel::problem(status, Kind::Server, u"busy"_s);
        };
        QVERIFY(!send(Request::put(u"/v1/contracts/k-1/diversions"_s, 4, {})));
        QVERIFY(entries().first().outcome == AuditEntry::Outcome::Unknown);
    }
    QCOMPARE(entries().size(), 2);
}

void TestAuditChannel::B_16_withoutANoteNothingIsSent()
{
    cleanup();
    QFile file(m_folder->filePath(u"audit.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    build();
    QSignalSpy failed(m_trail.get(), &AuditTrail::failed);
    const auto refused = send(Request::put(u"/v1/contracts/k-1/diversions"_s, 4, {}));
    QCOMPARE(refused.error().code, u"database_damaged"_s);
    QVERIFY(m_portal.requests.isEmpty());
    QVERIFY(!failed.isEmpty());
    QVERIFY(send(Request::get(u"/v1/changes"_s))); // reading goes on
}

void TestAuditChannel::B_16_theFeedWaitsForTheAnswer()
{
    const QJsonObject before{{u"diversions"_s, 1}};
    const QJsonObject after{{u"diversions"_s, 2}};
    m_portal.script = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::json({{u"id"_s, u"k-1"_s}, {u"rev"_s, 77}, {u"diversions"_s, 2}});
    };
    m_portal.hold();
    bool wrote = false;
    bool compared = false;
    QCoro::connect(m_audited->send(Request::put(u"/v1/contracts/k-1/diversions"_s, 4, {})), this,
                   [&wrote](Result<Answer>) { wrote = true; });
    QTRY_COMPARE(m_portal.requests.size(), 1); // the portal may have done it; its answer is on its way
    QCoro::connect(m_trail->found({{u"self_care"_s, u"k-1"_s, 77, before, after, {}}}), this,
                   [&compared](Result<void>) { compared = true; });
    QVERIFY(entries().isEmpty()); // also gives a wrong entry the time to appear
    QVERIFY(!compared);
    m_portal.letGo();
    QTRY_VERIFY(wrote && compared);
    QCOMPARE(entries().size(), 1);
    QVERIFY(entries().first().origin == AuditEntry::Origin::Here);
}

void TestAuditChannel::B_16_anOrderWhoseAnswerWasLostIsFoundOnce()
{
    Request order = Request::post(u"/v1/orders"_s, {});
    order.idempotencyKey = u"key-1"_s;
    m_portal.script = [](const Request &) -> Result<Answer> { return fail(Kind::Timeout, u"idle_timeout"_s); };
    QVERIFY(!send(order));
    QCOMPARE(entries().first().objectId, u"key-1"_s);
    m_portal.script = [](const Request &) -> Result<Answer> {
        return ScriptedChannel::json({{u"id"_s, u"order-1"_s}, {u"rev"_s, 9}, {u"number"_s, u"31629"_s}});
    };
    const Request ask = Request::get(u"/v1/orders/by-key/key-1"_s);
    QVERIFY(send(ask));
    QVERIFY(send(ask));
    QCOMPARE(entries().size(), 2);
    QCOMPARE(entries().first().orderNumber, u"31629"_s);
    QCOMPARE(entries().first().reason, u"answer_lost"_s);
}

void TestAuditChannel::B_17_theHeadIsKeptInTheKeychain()
{
    for (int n = 0; n < 3; ++n)
        QVERIFY(send(Request::post(u"/v1/contracts/k-1/sip-password"_s)));
    build(); // as after a start: the head comes from the keychain
    auto check = QCoro::waitFor(m_trail->verify());
    QVERIFY(check && check->chainGood && check->tailProven);
    QCOMPARE(check->head.count, 3);
    m_secrets = std::make_unique<MemoryStore>(); // another computer, or the entry is lost
    build();
    check = QCoro::waitFor(m_trail->verify());
    QVERIFY(check && check->chainGood && !check->tailProven);
}

void TestAuditChannel::B_17_anOlderHeadNeverReplacesALaterOne()
{
    Vault other(m_secrets.get(), u"profile/test"_s);
    const std::function<void(ProfileSecrets &)> later = [](ProfileSecrets &s) {
        s.auditCount = 50;
        s.auditHash = u"later"_s;
    };
    QVERIFY(QCoro::waitFor(other.change(later)));
    QVERIFY(send(Request::post(u"/v1/contracts/k-1/sip-password"_s)));
    build();
    QCoro::waitFor(m_vault->load());
    QCOMPARE(m_vault->secrets().auditCount, 50);
    const auto check = QCoro::waitFor(m_trail->verify());
    QVERIFY(check && !check->chainGood); // 49 entries are missing
}

QTEST_GUILESS_MAIN(TestAuditChannel)
#include "tst_auditchannel.moc"
