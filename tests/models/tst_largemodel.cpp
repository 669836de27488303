#include "manyseats.h"
#include "numberplanmodel.h"
#include "numbersmodel.h"
#include "pbxwords.h"
#include "phonenumber.h"
#include "seatsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using ManySeats::text;

/// The large lists: sorted, filtered and merged as one range that goes and one that comes, under Qt's own tester.
class tst_LargeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sortedByLengthThenDigits();
    void filteredByEveryWord();
    void whatStaysKeepsItsPlace();
    void emptiedAndFilledAgain();
    void oneRowChangedIsNoRemoval();
    void R4_014_theDayOfATimeTable();
    void G_05_numbersReadAsThePhoneLibraryWritesThem();
    void numberPlanHasGaps();

private:
    QStringList extensions() const
    {
        QStringList list;
        for (int i = 0; i < m_model->rowCount(); ++i)
            list << m_model->index(i, 0).data().toString();
        return list;
    }
    void show(const PbxStock &stock) { m_model->set(SeatRows::build(stock, m_form)); }

    NationalNumbers m_form;
    PbxStock m_stock;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<SeatsModel> m_model;
};

void tst_LargeModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<SeatsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_stock = ManySeats::stock(5, 5);
    for (const auto &[at, extension] : {std::pair{0, "30"}, {1, "200"}, {2, "11"}, {3, "9999"}, {4, "12"}})
        m_stock.seats[at].settings.extension = text(extension);
    show(m_stock);
    m_model->sort(0, Qt::AscendingOrder);
}

void tst_LargeModel::sortedByLengthThenDigits()
{
    QCOMPARE(extensions(), QStringList({text("11"), text("12"), text("30"), text("200"), text("9999")}));
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(extensions().first(), text("9999"));
}

void tst_LargeModel::filteredByEveryWord()
{
    m_model->setText(text("TEILNEHMER 3"));
    QCOMPARE(extensions(), QStringList({text("30"), text("9999")})); // by extension, by name
    m_model->setText(text("0201 5000002"));
    QCOMPARE(extensions(), QStringList{text("11")});
    m_model->setAccept([](const SeatRow &row) { return row.extension.size() > 2; });
    QCOMPARE(extensions(), QStringList());
    QCOMPARE(m_model->total(), 5);
    m_model->setText({});
    QCOMPARE(extensions(), QStringList({text("200"), text("9999")}));
}

void tst_LargeModel::whatStaysKeepsItsPlace()
{
    const QPersistentModelIndex kept(m_model->index(0, 0)); // 11
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(kept.data().toString(), text("11"));
    QCOMPARE(kept.row(), 4);
    m_stock.seats.removeAt(3); // 9999 goes, the first of all
    show(m_stock);
    QCOMPARE(kept.data().toString(), text("11"));
    QCOMPARE(kept.row(), 3);
}

void tst_LargeModel::emptiedAndFilledAgain()
{
    m_model->set({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->row(m_stock.seats[0].id));
    show(m_stock);
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->row(m_stock.seats[0].id)->extension, text("30"));
}

void tst_LargeModel::oneRowChangedIsNoRemoval()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved), changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_stock.seats[2].device.registered = !m_stock.seats[2].device.registered;
    show(m_stock);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(changed.count(), 1);
    show(m_stock);
    QCOMPARE(changed.count(), 1);
}

void tst_LargeModel::R4_014_theDayOfATimeTable()
{
    QCOMPARE(PbxWords::days({text("mon"), text("tue"), text("wed"), text("sun")}), text("Mo–We,Su"));
    QCOMPARE(PbxWords::days({text("sat"), text("sun")}), text("Sa,Su"));
    QCOMPARE(PbxWords::days({}), QString());
}

void tst_LargeModel::G_05_numbersReadAsThePhoneLibraryWritesThem()
{
    NationalNumbers form;
    for (const char *number : {"+492015500714", "+492015500799", "+4921122223333", "+498003268350", "+491771771234",
                               "+49301234567", "+431588580", "+4920155007", "+492041123456"}) {
        const auto parsed = PhoneNumber::parse(text(number));
        QVERIFY(parsed);
        QCOMPARE(form.text(text(number)), parsed->national());
        QCOMPARE(form.text(text(number)), parsed->national()); // from what was learned
    }
    QCOMPARE(form.text(QString()), QString());
    QCOMPARE(form.text(text("extern")), text("extern"));
}

void tst_LargeModel::numberPlanHasGaps()
{
    NumberPlanModel plan;
    const QAbstractItemModelTester tester(&plan, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PbxStock stock = ManySeats::stock(3, 12);
    stock.numbers.removeAt(5);
    plan.set(NumberRows::build(stock, m_form));
    QCOMPARE(plan.rowCount(), 4); // two tens, and the two CLIP numbers
    int gaps = 0, used = 0, free = 0;
    for (int column = 1; column < plan.columnCount(); ++column)
        for (int row = 0; row < plan.rowCount(); ++row) {
            const QString word = plan.index(row, column).data().toString();
            gaps += word == text("–");
            used += word == text("used");
            free += word == text("free");
        }
    QCOMPARE(used, 3);
    QCOMPARE(free, 3); // 3, 6 and 9
    QCOMPARE(gaps, 40 - 13);
    plan.set({});
    QCOMPARE(plan.rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_LargeModel)
#include "tst_largemodel.moc"
