#include "orderspage.h"

#include "datatable.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "orderdetail.h"
#include "ordersmodel.h"
#include "orderwords.h"
#include "rowsproxy.h"
#include "settingsservice.h"
#include "uicontext.h"

#include <QComboBox>
#include <QTabBar>
#include <QVBoxLayout>

using Ordering::OrderKind;
using Ordering::OrderState;

namespace
{
constexpr int allRunning = 1; // entry of the state filter before the seven states
} // namespace

OrdersPage::OrdersPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("ordersPage"));
    m_proxy = new RowsProxy(context.orderRows, this);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("orderTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    ListPane::Setup setup;
    setup.scope = QStringLiteral("orders");
    setup.shown = {QStringLiteral("number"),   QStringLiteral("state"),    QStringLiteral("kind"), QStringLiteral("product"),
                   QStringLiteral("contract"), QStringLiteral("progress"), QStringLiteral("date")};
    setup.sortKey = QStringLiteral("date");
    setup.tableName = [] { return tr("Orders"); };
    setup.emptyTitle = [this] { return m_tabs->currentIndex() == 1 ? tr("No NGN orders") : tr("No orders yet"); };
    setup.emptyText = [] {
        return tr("Options are ordered on the page Options; new contracts and changes of product with your sales consultant.");
    };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_states = m_list->filter().addChoice(
        QStringLiteral("orderStates"), [] { return tr("State"); },
        [] {
            QStringList names{tr("All states"), tr("All that are running")};
            for (int i = int(OrderState::OfferCreated); i <= int(OrderState::Cancelled); ++i)
                names << OrderWords::state(OrderState(i));
            return names;
        },
        [] {
            QStringList hints{QString(), QString()};
            for (int i = int(OrderState::OfferCreated); i <= int(OrderState::Cancelled); ++i)
                hints << OrderWords::stateMeaning(OrderState(i));
            return hints;
        });
    m_kinds = m_list->filter().addChoice(
        QStringLiteral("orderKinds"), [] { return tr("Kind of order"); },
        [] {
            QStringList names{tr("All kinds")};
            for (int i = int(OrderKind::NewProvision); i <= int(OrderKind::Termination); ++i)
                names << OrderWords::kind(OrderKind(i));
            return names;
        },
        [] {
            QStringList hints{QString()};
            for (int i = int(OrderKind::NewProvision); i <= int(OrderKind::Termination); ++i)
                hints << OrderWords::kindMeaning(OrderKind(i));
            return hints;
        });
    m_list->filter().setPlaceholder([] { return tr("Number, product, state …"); });
    m_detail = new OrderDetail(context, this);
    auto *splitter = new KeptSplitter(Qt::Vertical, QStringLiteral("orders"), context.settings, this);
    splitter->setParts(m_list, m_detail, {250, 490}, {2, 3});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    column->addWidget(splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        applyFilter();
        m_list->activate();
        chosen();
    });
    connect(m_list, &ListPane::filterChanged, this, [this] { applyFilter(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(&m_list->table(), &DataTable::opened, this, [this] { m_detail->setFocus(); });
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] { chosen(); });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { chosen(); });
    LiveText::on(this, [this] { retranslate(); });
    applyFilter();
}

void OrdersPage::retranslate()
{
    m_tabs->setTabText(0, tr("Orders"));
    m_tabs->setTabText(1, tr("NGN orders"));
    m_tabs->setTabToolTip(1, tr("Orders of former products"));
    m_tabs->setAccessibleName(tr("Orders"));
}

void OrdersPage::activate()
{
    m_list->activate();
    chosen();
}

void OrdersPage::openWith(const QString &id)
{
    const Order *order = m_context.orderRows.row(id);
    if (!order)
        return;
    m_tabs->setCurrentIndex(order->legacy ? 1 : 0);
    if (!m_proxy->shownIds().contains(id))
        m_list->clearFilter();
    m_list->table().selectId(id);
    m_list->table().setFocus();
}

QWidget *OrdersPage::firstFocus()
{
    return m_list->firstFocus();
}

void OrdersPage::applyFilter()
{
    OrdersModel &rows = m_context.orderRows;
    const bool legacy = m_tabs->currentIndex() == 1;
    const int state = m_states->currentIndex();
    const auto kind = OrderKind(m_kinds->currentIndex());
    m_proxy->setScope([&rows, legacy](const QString &id) { return rows.row(id)->legacy == legacy; });
    m_proxy->setAccept([&rows, state, kind](const QString &id) {
        const Order &order = *rows.row(id);
        if (state == allRunning && !OrderWords::isRunning(order))
            return false;
        return (state <= allRunning || int(order.state) == state - allRunning) &&
               (kind == OrderKind::Unknown || order.kind == kind);
    });
    m_list->refresh();
}

void OrdersPage::chosen()
{
    m_detail->show(m_context.orderRows.row(m_list->table().currentId()));
}
