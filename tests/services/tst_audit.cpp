#include "auditundo.h"
#include "changequote.h"
#include "composition.h"
#include "manualclock.h"
#include "memorystore.h"
#include "orderstand.h"
#include "waiting.h"

#include <QDirIterator>
#include <QTemporaryDir>

using Origin = AuditEntry::Origin;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString loginPassword = u"Muster-Admin-2026"_s;
const QString nextPassword = u"Neues-Kennwort-77"_s;
} // namespace

/// The audit trail of two programs before one real portal: what each changes is its own, what the other changes is »außerhalb
/// geändert«.
class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    /// One path, step after step: each relies on the ones before.
    void B_16_B_17_twoProgramsOnePortal();

private:
    struct Program {
        QTemporaryDir folder;
        MemoryStore secrets;
        std::unique_ptr<Composition> graph;
        Composition *operator->() { return graph.get(); }
    };
    void build(Program &program);
    void signIn(Program &program);
    bool sync(Program &program) { return bool(QCoro::waitFor(program->documents().sync(false))); }
    QList<AuditEntry> entries(Program &program)
    {
        return QCoro::waitFor(program->audit().entries()).value_or(QList<AuditEntry>());
    }

    void ownChangesCarryBeforeAndAfter();
    void theFeedBringsThemWithoutASecondEntry();
    void theOtherProgramsChangeIsOutside();
    void undoRestoresWhatWasThere();
    void passwordsAreRecordedWithoutTheirValue();
    void theProfileIsRecordedAndTakenBack();
    void anOrderIsRecordedAndItsContractFollows();
    void settingsAndMarksAreRecorded();
    void refusalsLeaveNothing();
    void theTrailIsProvenAfterAStart();
    void noSecretInAnyFile();

    OrderStand m_stand;
    ManualClock m_clock;
    Program m_mine, m_other;
    QStringList m_secrets;
};

void TestAudit::build(Program &program)
{
    program.graph.reset();
    Composition::Options options;
    options.dataFolder = program.folder.path();
    options.portal = m_stand.url();
    options.clock = &m_clock;
    options.secrets = &program.secrets;
    auto graph = Composition::build(options);
    QVERIFY2(graph, graph ? "" : qPrintable(graph.error().detail));
    program.graph = std::move(*graph);
}

void TestAudit::signIn(Program &program)
{
    PortalSessionService &session = program->session();
    QVERIFY(QCoro::waitFor(session.start(u"customer9000000"_s)));
    QVERIFY(QCoro::waitFor(session.givePassword(Secret(loginPassword))));
    QVERIFY(QCoro::waitFor(session.givePin(Secret(m_stand.nextPin()))));
    QVERIFY(sync(program));
}

void TestAudit::initTestCase()
{
    QVERIFY(m_stand.start());
    for (Program *program : {&m_mine, &m_other}) {
        build(*program);
        signIn(*program);
    }
    m_secrets = {loginPassword, nextPassword, m_stand.text("kundenkennwort")};
    QVERIFY(entries(m_mine).isEmpty()); // a first snapshot is no change
}

void TestAudit::cleanupTestCase()
{
    m_mine.graph.reset();
    m_other.graph.reset();
}

void TestAudit::B_16_B_17_twoProgramsOnePortal()
{
    for (const auto step :
         {&TestAudit::ownChangesCarryBeforeAndAfter, &TestAudit::theFeedBringsThemWithoutASecondEntry,
          &TestAudit::theOtherProgramsChangeIsOutside, &TestAudit::undoRestoresWhatWasThere,
          &TestAudit::theProfileIsRecordedAndTakenBack, &TestAudit::anOrderIsRecordedAndItsContractFollows,
          &TestAudit::passwordsAreRecordedWithoutTheirValue /* ends the other session */, &TestAudit::settingsAndMarksAreRecorded,
          &TestAudit::refusalsLeaveNothing, &TestAudit::theTrailIsProvenAfterAStart, &TestAudit::noSecretInAnyFile}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestAudit::ownChangesCarryBeforeAndAfter()
{
    const QString trunk = m_stand.text("trunk");
    const SelfCare before = *m_mine->contracts().selfCare(trunk);
    const Registration next{Ordering::RegistrationMode::LoadSharing, {u"8.8.8.8"_s, u"8.8.4.4"_s}};
    const auto saved = QCoro::waitFor(m_mine->contracts().saveRegistration(trunk, before.rev, next));
    QVERIFY2(saved, saved ? ""
                          : qPrintable(saved.error().code +
                                       (saved.error().fields.isEmpty() ? QString() : saved.error().fields[0].code)));
    const auto list = entries(m_mine);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].action, u"registration"_s);
    QCOMPARE(list[0].who, u"customer9000000"_s);
    QCOMPARE(list[0].title, m_mine->contracts().contract(trunk)->number);
    QCOMPARE(list[0].before.keys(), QStringList{u"registration"_s});
    QVERIFY(list[0].before.value(u"registration"_s) != list[0].after.value(u"registration"_s));
    QCOMPARE(list[0].rev, saved->rev);
}

void TestAudit::theFeedBringsThemWithoutASecondEntry()
{
    QVERIFY(sync(m_mine));
    QVERIFY(sync(m_mine));
    QCOMPARE(entries(m_mine).size(), 1);
}

void TestAudit::theOtherProgramsChangeIsOutside()
{
    QVERIFY(sync(m_other));
    const auto found = entries(m_other);
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].origin == Origin::Outside);
    QVERIFY(found[0].who.isEmpty());
    QCOMPARE(found[0].before, entries(m_mine)[0].before);
    QCOMPARE(found[0].after, entries(m_mine)[0].after);
    QCOMPARE(found[0].objectId, m_stand.text("trunk"));
    QCOMPARE(found[0].title, entries(m_mine)[0].title);
}

void TestAudit::undoRestoresWhatWasThere()
{
    const QString trunk = m_stand.text("trunk");
    AuditUndo undo(&m_mine->contracts(), m_mine->session(), m_mine->documents());
    const AuditEntry entry = entries(m_mine)[0];
    QVERIFY(undo.plan(entry).possible() && undo.plan(entry).losses.isEmpty());
    const auto done = QCoro::waitFor(undo.run(entry));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code));
    const AuditEntry back = entries(m_mine)[0];
    QCOMPARE(back.seq, 2);
    QCOMPARE(back.after, entry.before);
    QCOMPARE(back.before, entry.after);
    QVERIFY(m_mine->contracts().selfCare(trunk)->registration.addresses != QStringList({u"8.8.8.8"_s, u"8.8.4.4"_s}));
    QVERIFY(undo.plan(entry).refusal == AuditUndo::Refusal::AlreadySo);
    QVERIFY(!QCoro::waitFor(undo.run(entry)));
    // Of what the other side did, too.
    QVERIFY(sync(m_other));
    AuditUndo others(&m_other->contracts(), m_other->session(), m_other->documents());
    QVERIFY(others.plan(entries(m_other)[0]).possible());
}

void TestAudit::passwordsAreRecordedWithoutTheirValue()
{
    const auto reset = QCoro::waitFor(m_mine->contracts().resetSipPassword(m_stand.text("trunk")));
    QVERIFY2(reset, reset ? "" : qPrintable(reset.error().code));
    m_secrets << QString::fromUtf8(reset->password.reveal());
    QVERIFY(m_secrets.last().size() >= 8);
    QVERIFY(QCoro::waitFor(m_mine->session().changePassword(Secret(loginPassword), Secret(nextPassword))));
    const auto list = entries(m_mine);
    QCOMPARE(list[1].action, u"sip_password"_s);
    QCOMPARE(list[0].action, u"login_password"_s);
    for (const AuditEntry &entry : {list[0], list[1]}) {
        QVERIFY(entry.before.isEmpty() && entry.after.isEmpty());
        AuditUndo undo(&m_mine->contracts(), m_mine->session(), m_mine->documents());
        QVERIFY(undo.plan(entry).refusal == AuditUndo::Refusal::Password);
    }
}

void TestAudit::theProfileIsRecordedAndTakenBack()
{
    const auto now = QCoro::waitFor(m_mine->session().profile());
    QVERIFY(now);
    ProfileChange change;
    change.fullName = u"Andere Person"_s;
    QVERIFY(QCoro::waitFor(m_mine->session().changeProfile(now->rev, change)));
    const AuditEntry entry = entries(m_mine)[0];
    QCOMPARE(entry.before, (QJsonObject{{u"fullName"_s, now->fullName}}));
    QCOMPARE(entry.after, (QJsonObject{{u"fullName"_s, u"Andere Person"_s}}));
    AuditUndo undo(&m_mine->contracts(), m_mine->session(), m_mine->documents());
    QVERIFY(QCoro::waitFor(undo.run(entry)));
    QCOMPARE(QCoro::waitFor(m_mine->session().profile())->fullName, now->fullName);
    const qsizetype before = entries(m_mine).size();
    QVERIFY(sync(m_mine)); // the customer record changes with the user: still ours
    QCOMPARE(entries(m_mine).size(), before);
}

void TestAudit::anOrderIsRecordedAndItsContractFollows()
{
    const QString cloud = m_stand.text("cloud");
    auto draft = QCoro::waitFor(m_mine->orders().newDraft(cloud));
    QVERIFY(draft);
    draft->request.quantities = {{u"clip_no_screening"_s, 1}};
    const ServiceContract contract = *m_mine->contracts().contract(cloud);
    const Catalogue list = *m_mine->orders().catalogue();
    for (const CatalogueProduct &product : list.products)
        if (product.code == contract.productCode) {
            const ChangeQuote quote = ChangeQuote::of(contract, product, draft->request, m_clock.today());
            draft->request.shownOnceNet = quote.onceNet;
            draft->request.shownMonthlyNet = quote.monthlyAfterNet;
        }
    QVERIFY(QCoro::waitFor(m_mine->orders().saveDraft(*draft)));
    const auto order = QCoro::waitFor(m_mine->orders().submit(draft->id, Secret(m_stand.text("kundenkennwort"))));
    QVERIFY2(order, order ? "" : qPrintable(order.error().code));
    QVERIFY(sync(m_mine));
    auto mine = entries(m_mine);
    QCOMPARE(mine[1].action, u"order"_s);
    QCOMPARE(mine[1].orderNumber, order->number);
    QCOMPARE(mine[1].objectId, order->id);
    QCOMPARE(mine[0].kind, u"contract"_s); // what the order made of it
    QVERIFY(mine[0].origin == Origin::Order);
    QCOMPARE(mine[0].orderNumber, order->number);
    const qsizetype before = mine.size();
    QVERIFY(m_stand.tell(u"orders advance --order "_s + order->number).contains("steps"));
    QVERIFY(sync(m_mine));
    mine = entries(m_mine);
    QVERIFY(mine.size() > before);
    for (qsizetype i = 0; i < mine.size() - before; ++i)
        QVERIFY(mine[i].origin == Origin::Order);
    // To the other program all of it was ordered elsewhere.
    QVERIFY(sync(m_other));
    for (const AuditEntry &entry : entries(m_other))
        if (!entry.orderNumber.isEmpty())
            QVERIFY(entry.origin == Origin::Outside);
    QCOMPARE(entries(m_other)[0].orderNumber, order->number);
}

void TestAudit::settingsAndMarksAreRecorded()
{
    RetentionRule rule;
    rule.action = RetentionRule::Action::Mask;
    rule.afterMonths = 24;
    QVERIFY(m_mine->documents().setRetention(rule));
    QTRY_COMPARE(entries(m_mine)[0].action, u"settings"_s);
    AuditEntry entry = entries(m_mine)[0];
    QCOMPARE(entry.before.value(u"retention"_s).toString(), u"keep"_s);
    QCOMPARE(entry.after.value(u"retention"_s).toString(), u"mask"_s);
    AuditUndo undo(&m_mine->contracts(), m_mine->session(), m_mine->documents());
    QCOMPARE(undo.plan(entry).losses, QList<AuditUndo::Loss>{AuditUndo::Loss::RemovedDocuments});
    QVERIFY(QCoro::waitFor(undo.run(entry)));
    QVERIFY(m_mine->documents().retention().action == RetentionRule::Action::Keep);
    QTRY_COMPARE(entries(m_mine)[0].after.value(u"retention"_s).toString(), u"keep"_s);

    const auto rows = m_mine->documents().rows();
    QVERIFY(!rows.isEmpty());
    QVERIFY(m_mine->documents().setMark({rows[0].document.id}, MarkKind::Booked, true));
    QTRY_COMPARE(entries(m_mine)[0].action, u"archive_mark"_s);
    QVERIFY(entries(m_mine)[0].reason.contains(u"booked set"));
}

void TestAudit::refusalsLeaveNothing()
{
    const qsizetype before = entries(m_mine).size();
    QVERIFY(!QCoro::waitFor(m_mine->contracts().saveRegistration(m_stand.text("trunk"), 1, {})));
    QVERIFY(!QCoro::waitFor(m_mine->session().changePassword(Secret(u"falsch"_s), Secret(u"Noch-ein-Kennwort-1"_s))));
    QCOMPARE(entries(m_mine).size(), before);
}

void TestAudit::theTrailIsProvenAfterAStart()
{
    const qsizetype count = entries(m_mine).size();
    build(m_mine);
    const auto check = QCoro::waitFor(m_mine->audit().verify());
    QVERIFY(check && check->chainGood && check->tailProven);
    QCOMPARE(check->head.count, qint64(count));
}

void TestAudit::noSecretInAnyFile()
{
    m_mine.graph.reset();
    m_other.graph.reset();
    int files = 0;
    for (const QString &root : {m_mine.folder.path(), m_other.folder.path()}) {
        QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            files += file.fileName().contains(u"audit.db");
            for (const QString &secret : std::as_const(m_secrets))
                for (const QByteArray &form : {secret.toUtf8(), secret.toUtf8().toBase64(), secret.toUtf8().toHex()})
                    QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
        }
    }
    QVERIFY(files >= 2);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
