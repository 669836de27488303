#include "orderingsamples.h"
#include "ordersmodel.h"
#include "rowsproxy.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace OrderingSamples;
using Ordering::OrderKind;
using Ordering::OrderState;

/// Filter and order of the lists of orders and contracts.
class tst_RowsProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void R2_009_legacyOnItsOwnTab();
    void R3_041_foundByItsExplanation();
    void everyWordMustOccur();
    void amountsWithAndWithoutGrouping();
    void sortedByValueThenId();
    void acceptedRowsFollowAMerge();

private:
    std::unique_ptr<OrdersModel> m_model;
    std::unique_ptr<RowsProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_RowsProxy::init()
{
    m_tester.reset();
    m_proxy.reset();
    m_model = std::make_unique<OrdersModel>();
    Order big = other("7", OrderState::Completed, OrderKind::OptionChange);
    big.onceNet = money("1284.60");
    m_model->merge({cloudPhone(), big, other("6", OrderState::Cancelled, OrderKind::OptionChange),
                    other("5", OrderState::Completed, OrderKind::NewProvision, true)});
    m_proxy = std::make_unique<RowsProxy>(*m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void tst_RowsProxy::R2_009_legacyOnItsOwnTab()
{
    QCOMPARE(m_proxy->total(), 4);
    m_proxy->setScope([this](const QString &id) { return m_model->row(id)->legacy; });
    QCOMPARE(m_proxy->shownIds(), QStringList{QStringLiteral("o-5")});
    QCOMPARE(m_proxy->total(), 1);
    m_proxy->setText(QStringLiteral("nowhere"));
    QCOMPARE(m_proxy->rowCount(), 0);
    QCOMPARE(m_proxy->total(), 1);
}

void tst_RowsProxy::R3_041_foundByItsExplanation()
{
    m_proxy->setText(QStringLiteral("not carried out"));
    QCOMPARE(m_proxy->shownIds(), QStringList{QStringLiteral("o-6")});
}

void tst_RowsProxy::everyWordMustOccur()
{
    m_proxy->setText(QStringLiteral("siptrunk COMPLETED"));
    QCOMPARE(m_proxy->shownIds(), QStringList{QStringLiteral("o-7")});
    m_proxy->setText(QStringLiteral("  "));
    QCOMPARE(m_proxy->rowCount(), 4);
    m_proxy->setAccept([this](const QString &id) { return m_model->row(id)->state == OrderState::Completed; });
    m_proxy->setText(QStringLiteral("siptrunk"));
    QCOMPARE(m_proxy->shownIds(), QStringList{QStringLiteral("o-7")});
}

void tst_RowsProxy::amountsWithAndWithoutGrouping()
{
    for (const char *text : {"1.284,60", "1284,60"}) {
        m_proxy->setText(QLatin1String(text));
        QCOMPARE(m_proxy->shownIds(), QStringList{QStringLiteral("o-7")});
    }
}

void tst_RowsProxy::sortedByValueThenId()
{
    m_proxy->sort(m_model->columnOf(QStringLiteral("date")), Qt::DescendingOrder);
    QCOMPARE(m_proxy->shownIds(),
             (QStringList{QStringLiteral("o-31629"), QStringLiteral("o-7"), QStringLiteral("o-6"), QStringLiteral("o-5")}));
    m_proxy->sort(m_model->columnOf(QStringLiteral("state")), Qt::AscendingOrder);
    QCOMPARE(m_proxy->shownIds(), // as they follow each other in life, not by letter
             (QStringList{QStringLiteral("o-31629"), QStringLiteral("o-5"), QStringLiteral("o-7"), QStringLiteral("o-6")}));
}

void tst_RowsProxy::acceptedRowsFollowAMerge()
{
    m_proxy->setAccept([this](const QString &id) { return m_model->row(id)->state == OrderState::Completed; });
    QCOMPARE(m_proxy->rowCount(), 2);
    Order order = cloudPhone();
    order.state = OrderState::Completed;
    m_model->merge({order, other("6", OrderState::Cancelled, OrderKind::OptionChange)});
    QCOMPARE(m_proxy->shownIds(), QStringList{QStringLiteral("o-31629")});
}

QTEST_GUILESS_MAIN(tst_RowsProxy)
#include "tst_rowsproxy.moc"
