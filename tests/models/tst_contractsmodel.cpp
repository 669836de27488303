#include "contractsmodel.h"
#include "contractwords.h"
#include "documentrows.h"
#include "manualclock.h"
#include "orderingsamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace OrderingSamples;
using Ordering::ContractState;
using Ordering::Feature;

/// Contracts as a table; states, notes and numbers as words.
class tst_ContractsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_050_rowsAsText();
    void R3_050_fiveStates();
    void R3_051_R3_053_whatMayChange();
    void R3_052_blockedNamesTheAccounting();
    void R3_053_terminatedNamesItsDay();
    void R3_055_daysFollowTheClock();
    void G_16_featuresByWord();
    void mergeEmptyAndMove();

private:
    QStringList dump(const ContractsModel &model, std::initializer_list<const char *> keys) const;
    ManualClock m_clock;
    QList<Contact> m_contacts{{QStringLiteral("accounting"), QStringLiteral("0211 111"), QString()}};
};

QStringList tst_ContractsModel::dump(const ContractsModel &model, std::initializer_list<const char *> keys) const
{
    QList<int> columns;
    for (const char *key : keys)
        columns << model.columnOf(QLatin1String(key));
    return DocumentRows::dump(model, columns);
}

void tst_ContractsModel::R3_050_rowsAsText()
{
    ContractsModel model(m_clock, [] { return QList<Contact>(); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({trunk(), plain("c-2", "V-20411", ContractState::ActivePending)});
    QCOMPARE(model.columnOf(QStringLiteral("state")), 1); // the second column
    QCOMPARE(dump(model, {"number", "state", "product", "places", "begin", "end", "monthly"}),
             (QStringList{QStringLiteral("V-20788|Active|sipTrunk 2.0 Pro|Essen, 45127|01.02.2024|31.01.2027|88,90 €"),
                          QStringLiteral("V-20411|Active - pending|cloud.phone 2022||15.03.2025|%1|0,00 €")
                              .arg(model.index(1, model.columnOf(QStringLiteral("end"))).data().toString())}));
    QCOMPARE(model.index(0, model.columnOf(QStringLiteral("notice"))).data().toString(), QStringLiteral("31.12.2026"));
    QCOMPARE(model.index(0, model.columnOf(QStringLiteral("end"))).data(TableRole::Raw).toDate(), QDate(2027, 1, 31));
}

void tst_ContractsModel::R3_050_fiveStates()
{
    QSet<QString> words, meanings;
    for (int i = int(ContractState::ActivePending); i <= int(ContractState::Inactive); ++i) {
        words << ContractWords::state(ContractState(i));
        meanings << ContractWords::stateMeaning(plain("c", "V", ContractState(i), {2026, 12, 31}), m_contacts);
    }
    QCOMPARE(words.size(), 5);
    QCOMPARE(meanings.size(), 5);
}

void tst_ContractsModel::R3_051_R3_053_whatMayChange()
{
    QVERIFY(ContractWords::whyNoChange(trunk(), m_contacts).isEmpty());
    for (const ContractState state :
         {ContractState::ActivePending, ContractState::Blocked, ContractState::InactivePending, ContractState::Inactive})
        QVERIFY(!ContractWords::whyNoChange(plain("c", "V", state), m_contacts).isEmpty());
}

void tst_ContractsModel::R3_052_blockedNamesTheAccounting()
{
    const ServiceContract blocked = plain("c", "V", ContractState::Blocked);
    QCOMPARE(ContractWords::note(blocked, m_contacts), QStringLiteral("Accounting 0211 111"));
    QVERIFY(ContractWords::stateMeaning(blocked, m_contacts).contains(QLatin1String("0211 111")));
    // Until the portal has named its own: those of ecotel.
    QCOMPARE(ContractWords::note(blocked, {}), QStringLiteral("Accounting 0211 550 07-332"));
    QCOMPARE(ContractWords::note(trunk(), m_contacts), QString());
}

void tst_ContractsModel::R3_053_terminatedNamesItsDay()
{
    const ServiceContract ended = plain("c", "V", ContractState::Inactive, {2026, 6, 30});
    QCOMPARE(ContractWords::note(ended, {}), QStringLiteral("Terminated as of 30.06.2026"));
    ContractsModel model(m_clock, [] { return QList<Contact>(); });
    model.merge({ended});
    QCOMPARE(dump(model, {"end", "notice"}), QStringList{QStringLiteral("30.06.2026|")});
}

void tst_ContractsModel::R3_055_daysFollowTheClock()
{
    ContractsModel model(m_clock, [] { return QList<Contact>(); });
    model.merge({trunk()});
    m_clock.advance(std::chrono::hours(24 * 60)); // past the 31.12.2026: notice now ends the next year of it
    model.refreshWords();
    QCOMPARE(dump(model, {"end", "notice"}), QStringList{QStringLiteral("31.01.2028|31.12.2027")});
}

void tst_ContractsModel::G_16_featuresByWord()
{
    QVERIFY(ContractWords::has(trunk(), Feature::OnceEditor));
    QVERIFY(!ContractWords::has(trunk(), Feature::OnceInPbx));
    QVERIFY(ContractWords::has(plain("c", "V", ContractState::Active), Feature::OnceInPbx));
}

void tst_ContractsModel::mergeEmptyAndMove()
{
    ContractsModel model(m_clock, [] { return QList<Contact>(); });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge({trunk(), plain("c-2", "V-1", ContractState::Active)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
    model.merge({plain("c-2", "V-1", ContractState::Active), trunk()});
    QCOMPARE(changed.size(), 0);
    ServiceContract blocked = trunk();
    blocked.state = ContractState::Blocked;
    model.merge({plain("c-2", "V-1", ContractState::Active), blocked});
    QCOMPARE(changed.size(), 1);
    model.merge({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(tst_ContractsModel)
#include "tst_contractsmodel.moc"
