#include "auditpage.h"
#include "audittrail.h"
#include "desk.h"
#include "jsoncodec.h"
#include "notices.h"
#include "orderingsamples.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QTableView>

using namespace OrderingSamples;
using namespace Qt::Literals::StringLiterals;
using Origin = AuditEntry::Origin;

namespace
{
AuditEntry entryOf(const QString &action, const QString &kind, const QString &id, const QString &title)
{
    AuditEntry entry;
    entry.action = action;
    entry.kind = kind;
    entry.objectId = id;
    entry.title = title;
    entry.who = u"verwaltung"_s;
    return entry;
}

QJsonObject diversionsOf(const SelfCare &care)
{
    return {{u"diversions"_s, JsonCodec::toJson(care).value(u"diversions"_s)}};
}
} // namespace

/// Änderungsprotokoll over a trail of its own and services from memory.
class TestAuditPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void B_16_whoWhenWhatBeforeAfter();
    void B_16_outsideChangesAreCalledSo();
    void B_16_filters();
    void B_16_exportIsFormulaSafe();
    void B_16_undoRestoresDiversions();
    void B_16_undoNamesWhatStaysLostFirst();
    void B_16_whatCannotBeUndoneSaysWhy();
    void B_17_verifySaysWhatItFound();
    void emptyTrail();

private:
    void add(const QList<AuditEntry> &entries);
    QComboBox *box(const char *name) const { return qobject_cast<QComboBox *>(m_desk->find(name)); }
    void choose(int row);
    std::unique_ptr<PageDesk> m_desk;
    SelfCare m_old;
};

void TestAuditPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->contracts.rows = {trunk()};
    m_desk->contracts.cares.insert(u"c-trunk"_s, trunkCare());
    m_old = trunkCare();
    m_old.diversions.removeLast();
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new AuditPage(context, actions, parent);
    }));
}

void TestAuditPage::add(const QList<AuditEntry> &entries)
{
    QVERIFY(QCoro::waitFor(m_desk->context().audit->record(entries)));
    QTRY_VERIFY(m_desk->find("auditTable"));
    const SpokenTable table(m_desk->find("auditTable"));
    QTRY_VERIFY(table.isValid() && table.rows() > 0);
}

void TestAuditPage::choose(int row)
{
    auto *table = qobject_cast<QTableView *>(m_desk->find("auditTable"));
    table->selectRow(row);
}

void TestAuditPage::B_16_whoWhenWhatBeforeAfter()
{
    AuditEntry entry = entryOf(u"diversions"_s, u"self_care"_s, u"c-trunk"_s, u"4700101"_s);
    entry.before = diversionsOf(m_old);
    entry.after = diversionsOf(trunkCare());
    entry.orderNumber = u"31629"_s;
    add({entry});
    const SpokenTable table(m_desk->find("auditTable"));
    QCOMPARE(table.cell(0, u"Time"_s), u"15.11.2026, 10:00"_s);
    QCOMPARE(table.cell(0, u"What"_s), u"Call diversions changed"_s);
    QCOMPARE(table.cell(0, u"Object"_s), u"Contract 4700101"_s);
    QCOMPARE(table.cell(0, u"Who"_s), u"verwaltung"_s);
    choose(0);
    QVERIFY(!m_desk->text("auditBefore").contains(u"17712399"));
    QVERIFY2(m_desk->text("auditAfter").contains(u"+49 201 55007012 → +49 177 17712399"), qPrintable(m_desk->text("auditAfter")));
    const auto *facts = qobject_cast<QWidget *>(m_desk->find("auditFacts"));
    QStringList shown;
    for (const QLabel *label : facts->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.contains(u"31629"_s), qPrintable(shown.join(u'|')));
}

void TestAuditPage::B_16_outsideChangesAreCalledSo()
{
    AuditEntry outside = entryOf(u"changed"_s, u"contract"_s, u"c-trunk"_s, u"4700101"_s);
    outside.origin = Origin::Outside;
    add({outside});
    const SpokenTable table(m_desk->find("auditTable"));
    QCOMPARE(table.cell(0, u"Where"_s), u"changed outside"_s);
    choose(0);
    QVERIFY(m_desk->text("auditRemark").contains(u"Found at the portal"));
}

void TestAuditPage::B_16_filters()
{
    add({entryOf(u"order"_s, u"order"_s, u"o-1"_s, u"31629"_s)});
    m_desk->clock.advance(std::chrono::hours(24 * 10));
    AuditEntry outside = entryOf(u"changed"_s, u"contract"_s, u"c-trunk"_s, u"4700101"_s);
    outside.origin = Origin::Outside;
    outside.who.clear();
    AuditEntry profile = entryOf(u"profile"_s, u"profile"_s, u"u"_s, u"andere"_s);
    profile.who = u"andere"_s;
    add({outside, profile});
    QTRY_COMPARE(m_desk->text("summary"), u"3 of 3"_s);
    box("auditPeriod")->setCurrentIndex(2); // 7 days
    QCOMPARE(m_desk->text("summary"), u"2 of 3"_s);
    box("auditPeriod")->setCurrentIndex(0);
    box("auditOrigin")->setCurrentIndex(3);
    QCOMPARE(m_desk->text("summary"), u"1 of 3"_s);
    QCOMPARE(SpokenTable(m_desk->find("auditTable")).cell(0, u"Object"_s), u"Contract 4700101"_s);
    box("auditOrigin")->setCurrentIndex(0);
    box("auditKind")->setCurrentText(u"Order"_s);
    QCOMPARE(m_desk->text("summary"), u"1 of 3"_s);
    QCOMPARE(SpokenTable(m_desk->find("auditTable")).cell(0, u"What"_s), u"Ordered"_s);
    box("auditKind")->setCurrentIndex(0);
    box("auditWho")->setCurrentText(u"andere"_s);
    QCOMPARE(m_desk->text("summary"), u"1 of 3"_s);
    add({entryOf(u"profile"_s, u"profile"_s, u"u"_s, u"dritte"_s)});
    QCOMPARE(box("auditWho")->currentText(), u"andere"_s); // a new entry keeps the choice
    QTRY_COMPARE(m_desk->text("summary"), u"1 of 4"_s);
    m_desk->type("filterText", u"31629"_s);
    QCOMPARE(m_desk->text("summary"), u"0 of 4"_s);
    QTest::keyClick(m_desk->find("filterText"), Qt::Key_Escape);
    QCOMPARE(m_desk->text("summary"), u"4 of 4"_s);
}

void TestAuditPage::B_16_exportIsFormulaSafe()
{
    AuditEntry entry = entryOf(u"profile"_s, u"profile"_s, u"u"_s, u"u"_s);
    entry.who = u"=HYPERLINK(\"http://x\")"_s;
    entry.before = {{u"fullName"_s, u"alt"_s}};
    entry.after = {{u"fullName"_s, u"neu; \"mit\" Zeichen"_s}};
    add({entry});
    m_desk->files.answer = m_desk->folder() + u"/out.csv"_s;
    m_desk->actions.find(u"audit.export"_s)->trigger();
    QFile file(m_desk->files.answer);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"\"'=HYPERLINK"));
    QVERIFY(text.contains(u"alt → neu; \"\"mit\"\" Zeichen"));
    QVERIFY(text.contains(QCoro::waitFor(m_desk->context().audit->entries())->first().hash));
}

void TestAuditPage::B_16_undoRestoresDiversions()
{
    AuditEntry entry = entryOf(u"diversions"_s, u"self_care"_s, u"c-trunk"_s, u"4700101"_s);
    entry.before = diversionsOf(m_old);
    entry.after = diversionsOf(trunkCare());
    add({entry});
    choose(0);
    QVERIFY(!m_desk->find("auditLosses")); // nothing stays lost
    QVERIFY(m_desk->enabled("auditUndo"));
    m_desk->click("auditUndo");
    QTRY_COMPARE(m_desk->contracts.cares.value(u"c-trunk"_s).diversions, m_old.diversions);
    QCOMPARE(m_desk->contracts.calls, QStringList{u"saveDiversions c-trunk 3"_s});
    QTRY_VERIFY(m_desk->why("auditUndo").contains(u"as it was before"));
}

void TestAuditPage::B_16_undoNamesWhatStaysLostFirst()
{
    AuditEntry entry = entryOf(u"clip_numbers"_s, u"self_care"_s, u"c-trunk"_s, u"4700101"_s);
    entry.before = {{u"clipNumbers"_s, QJsonArray{QJsonObject{{u"number"_s, u"+4920111"_s}, {u"entitled"_s, true}}}}};
    entry.after = {{u"clipNumbers"_s, QJsonArray{QJsonObject{{u"number"_s, u"+4920122"_s}, {u"entitled"_s, true}}}}};
    AuditEntry profile = entryOf(u"profile"_s, u"profile"_s, u"u"_s, u"u"_s);
    profile.before = {{u"fullName"_s, u"alt"_s}, {u"email"_s, u"a@b.de"_s}, {u"maskedMobile"_s, u"…1234"_s}};
    profile.after = {{u"fullName"_s, u"neu"_s}, {u"email"_s, u"c@b.de"_s}, {u"maskedMobile"_s, u"…5678"_s}};
    add({entry, profile});
    choose(1);
    QVERIFY(m_desk->text("auditLosses").contains(u"You confirm them anew"));
    QVERIFY(m_desk->text("auditLosses").contains(u"Changed again since")); // the contract has neither list
    QVERIFY(m_desk->contracts.calls.isEmpty());
    choose(0);
    QVERIFY(m_desk->text("auditLosses").contains(u"e-mail"));
    QVERIFY(m_desk->text("auditLosses").contains(u"last digits"));
    QVERIFY(m_desk->enabled("auditUndo"));
}

void TestAuditPage::B_16_whatCannotBeUndoneSaysWhy()
{
    add({entryOf(u"sip_password"_s, u"contract"_s, u"c-trunk"_s, u"4700101"_s),
         entryOf(u"order"_s, u"order"_s, u"o"_s, u"31629"_s), entryOf(u"archive_removed"_s, u"archive"_s, u"d"_s, u"R-1"_s),
         entryOf(u"other"_s, u"users"_s, u"x"_s, u"x"_s)});
    const char *const words[] = {"What was there before", "archive", "An order", "A password"}; // newest first
    for (int row = 0; row < 4; ++row) {
        choose(row);
        QVERIFY2(m_desk->why("auditUndo").contains(QLatin1String(words[row])), words[row]);
        QVERIFY(m_desk->text("auditLosses").contains(QLatin1String(words[row])));
    }
}

void TestAuditPage::B_17_verifySaysWhatItFound()
{
    add({entryOf(u"order"_s, u"order"_s, u"o-1"_s, u"31629"_s)});
    QStringList toasts;
    connect(&m_desk->context().notices, &Notices::toasted, this, [&toasts](const QString &text) { toasts << text; });
    m_desk->actions.find(u"audit.verify"_s)->trigger();
    QTRY_COMPARE(toasts.size(), 1);
    QVERIFY2(toasts[0].contains(u"follows from the one before"), qPrintable(toasts[0]));
}

void TestAuditPage::emptyTrail()
{
    QTRY_VERIFY(m_desk->find("stateAction") || m_desk->find("filterText"));
    QVERIFY(!m_desk->find("auditUndo"));
    QVERIFY(!m_desk->actions.find(u"audit.export"_s)->isEnabled());
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
