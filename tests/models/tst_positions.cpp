#include "documentrows.h"
#include "orderingsamples.h"
#include "positionsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace OrderingSamples;

/// What orders and contracts consist of, line by line.
class tst_Positions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R0_003_R0_004_R0_005_positionsOfAnOrder();
    void R0_006_boundToTheContract();
    void R0_007_byVoiceChannels();
    void R0_008_locationsLast();
    void R3_056_sectionsOfAContract();
    void plannedReduction();
    void changeOfAnOrderShowsBothTotals();

private:
    static QStringList lines(const QList<PositionRow> &rows, std::initializer_list<const char *> keys);
};

QStringList tst_Positions::lines(const QList<PositionRow> &rows, std::initializer_list<const char *> keys)
{
    PositionsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.merge(rows);
    QList<int> columns;
    for (const char *key : keys)
        columns << model.columnOf(QLatin1String(key));
    return DocumentRows::dump(model, columns);
}

void tst_Positions::R0_003_R0_004_R0_005_positionsOfAnOrder()
{
    const QStringList text =
        lines(PositionRows::of(cloudPhone()), {"position", "minimum", "notice", "renewal", "once", "monthly"});
    QCOMPARE(text[0], QStringLiteral("cloud.phone 2022|12 month(s)|1 month(s)|unlimited term|0,00 €|0,00 €"));
    QCOMPARE(text[1], QStringLiteral("Seat best|1 month(s)|15 day(s)|by 1 month(s)|10,00 €|8,70 €"));
    QCOMPARE(text[2], QStringLiteral("Seat smart|1 month(s)|15 day(s)|by 1 month(s)|10,00 €|2,90 €"));
    QCOMPARE(text[3], QStringLiteral("IVR|1 month(s)|15 day(s)|by 1 month(s)|0,00 €|5,00 €"));
}

void tst_Positions::R0_006_boundToTheContract()
{
    const QStringList text = lines(PositionRows::of(cloudPhone()), {"position", "minimum", "renewal", "brief", "once"});
    QCOMPARE(text[4], QStringLiteral("CLIP no screening - cloud.phone|same as the contract's term|same as the contract's term|as "
                                     "contract|19,00 €"));
}

void tst_Positions::R0_007_byVoiceChannels()
{
    const QStringList text = lines(PositionRows::of(cloudPhone()), {"quantity"});
    QCOMPARE(text[1], QStringLiteral("2"));
    QCOMPARE(text[3], QStringLiteral("per voice channel"));
}

void tst_Positions::R0_008_locationsLast()
{
    Order order = cloudPhone();
    order.items.move(5, 1); // wherever the portal names it
    const QStringList text = lines(PositionRows::of(order), {"position", "once"});
    QCOMPARE(text.size(), 7);
    QCOMPARE(text[5], QStringLiteral("Location Essen, 45127|"));
    QCOMPARE(text[6], QStringLiteral("Neubereitstellung Einzelrufnummern (MSN)|0,00 €"));
}

void tst_Positions::R3_056_sectionsOfAContract()
{
    ServiceContract contract = trunk();
    contract.items.move(3, 1);
    const QList<PositionRow> rows = PositionRows::of(contract);
    QCOMPARE(lines(rows, {"position", "quantity", "brief", "monthly"}),
             (QStringList{QStringLiteral("sipTrunk 2.0 Pro|1|36 month(s) / 1 month(s)|49,00 €"),
                          QStringLiteral("Sprachkanäle|11|1 month(s) / 15 day(s)|33,00 €"),
                          QStringLiteral("ecotel@once|1|as contract|4,90 €"), QStringLiteral("Location Essen, 45127|||"),
                          QStringLiteral("Router|1|1 month(s) / 15 day(s)|2,00 €"),
                          QStringLiteral("Number block +49201550070 00…99|100||0,00 €"),
                          QStringLiteral("Number +4920188990|1||0,00 €")}));
    QVERIFY(rows[0].kind == PositionRow::Kind::Product);
    QVERIFY(rows[3].kind == PositionRow::Kind::Head);
    // Ids sort as the lines stand.
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].id < rows[i].id);
}

void tst_Positions::plannedReduction()
{
    ServiceContract contract = trunk();
    contract.items[1].plannedQuantity = 8;
    contract.items[1].plannedFrom = {2026, 12, 1};
    QCOMPARE(lines(PositionRows::of(contract), {"position", "quantity", "planned"})[1],
             QStringLiteral("Sprachkanäle|11|8 from 01.12.2026 on"));
}

void tst_Positions::changeOfAnOrderShowsBothTotals()
{
    Order order = cloudPhone();
    order.items[1].before = 8;
    order.items[1].after = 11;
    order.items[1].mark = Ordering::ChangeMark::Changed;
    QCOMPARE(lines(PositionRows::of(order), {"position", "mark", "quantity"})[1], QStringLiteral("Seat best|Changed|8 → 11"));
    QCOMPARE(lines({}, {"position"}), QStringList());
}

QTEST_GUILESS_MAIN(tst_Positions)
#include "tst_positions.moc"
