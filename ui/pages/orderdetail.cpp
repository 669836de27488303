#include "orderdetail.h"

#include "buttons.h"
#include "card.h"
#include "displaytext.h"
#include "factgrid.h"
#include "livetext.h"
#include "ordersmodel.h"
#include "orderwords.h"
#include "pagerouter.h"
#include "pill.h"
#include "positionstable.h"
#include "rowsproxy.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

OrderDetail::OrderDetail(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("orderDetail"));
    auto *card = new Card(this);
    m_stack = new QStackedLayout(card);
    m_nothing = new TextLabel(TextLabel::Role::Muted, card);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    LiveText::on(this, [this] { refresh(); });
}

QWidget *OrderDetail::content()
{
    auto *content = new QWidget(this);
    m_title = new TextLabel(TextLabel::Role::Heading, content);
    m_title->setObjectName(QStringLiteral("orderTitle"));
    m_state = new Pill(content);
    m_state->setObjectName(QStringLiteral("orderState"));
    m_confirmation = Buttons::plain(QStringLiteral("openConfirmation"), content);
    connect(m_confirmation, &QPushButton::clicked, this, [this] {
        if (m_order)
            m_context.router.open(QStringLiteral("contractDocuments"), m_order->confirmationId);
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_confirmation);
    m_meaning = new TextLabel(TextLabel::Role::Muted, content);
    m_meaning->setObjectName(QStringLiteral("orderMeaning"));
    m_meaning->setWordWrap(true);
    m_facts = new FactGrid(2, content);
    m_facts->setObjectName(QStringLiteral("orderFacts"));

    m_positions = new PositionsTable(QStringLiteral("orderPositionsTable"),
                                     {QStringLiteral("position"), QStringLiteral("mark"), QStringLiteral("quantity"),
                                      QStringLiteral("minimum"), QStringLiteral("notice"), QStringLiteral("renewal"),
                                      QStringLiteral("once"), QStringLiteral("monthly")},
                                     m_context.settings, content);
    m_sums = new TextLabel(TextLabel::Role::Small, content);
    m_sums->setObjectName(QStringLiteral("orderSums"));
    m_stepsTitle = new TextLabel(TextLabel::Role::Heading, content);
    m_stepRows = new OrderStepsModel(this);
    auto *proxy = new RowsProxy(*m_stepRows, this);
    m_steps = new DataTable(QStringLiteral("orderStepsTable"), m_context.settings, content);
    m_steps->show(*proxy, {QStringLiteral("step"), QStringLiteral("state"), QStringLiteral("at")}, QStringLiteral("step"),
                  Qt::AscendingOrder);
    m_steps->setSortingEnabled(false);
    m_steps->horizontalHeader()->setSortIndicatorShown(false);
    proxy->sort(0, Qt::AscendingOrder);
    m_steps->setDragEnabled(false);
    setFocusProxy(m_positions);
    m_stepsTitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(6);
    steps->addWidget(m_stepsTitle);
    steps->addWidget(m_steps, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(m_facts, 6, Qt::AlignTop);
    upper->addLayout(steps, 5);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_meaning);
    column->addLayout(upper, 1);
    column->addWidget(m_positions, 1);
    column->addWidget(m_sums);
    return content;
}

void OrderDetail::show(const Order *order)
{
    const bool other = !order || !m_order || order->id != m_order->id;
    m_order = order ? std::optional(*order) : std::nullopt;
    if (other) {
        // Another order: its lines are not changed lines of the one before.
        m_positions->showRows({});
        m_stepRows->show({});
    }
    refresh();
    if (other)
        m_steps->fitColumns();
}

void OrderDetail::refresh()
{
    m_nothing->setText(tr("Choose an order to see its details here."));
    m_stepsTitle->setText(tr("State details"));
    m_steps->setAccessibleName(tr("State details"));
    m_confirmation->setText(tr("Open order confirmation"));
    m_stack->setCurrentIndex(m_order ? 1 : 0);
    if (!m_order)
        return;
    const Order &order = *m_order;
    m_title->setText(OrderWords::title(order));
    m_state->set(OrderWords::state(order.state), OrderWords::stateTone(order.state));
    QString meaning = OrderWords::stateMeaning(order.state);
    if (!order.cancelledBecause.isEmpty())
        meaning += u' ' + tr("Reason: %1").arg(order.cancelledBecause);
    m_meaning->setText(
        QStringLiteral("%1\n%2: %3").arg(meaning, OrderWords::kind(order.kind), OrderWords::kindMeaning(order.kind)));
    m_confirmation->setEnabled(!order.confirmationId.isEmpty());
    const QString why = tr("There is no confirmation for this order yet.");
    m_confirmation->setToolTip(order.confirmationId.isEmpty() ? why : QString());
    m_confirmation->setAccessibleDescription(order.confirmationId.isEmpty() ? why : QString());
    const OrderHeader &head = order.header;
    const QString place = QStringLiteral("%1 %2").arg(head.postCode, head.city).trimmed();
    m_facts->set({{tr("Company"), head.companyName},
                  {tr("Street, number"), head.street},
                  {tr("Post code, city"), place},
                  {tr("Customer number"), head.customerNumber},
                  {tr("Contract number"), head.contractNumber.isEmpty() ? order.contractNumber : head.contractNumber},
                  {tr("Tariff"), head.tariff.isEmpty() ? order.product : head.tariff},
                  {tr("Legal form"), head.companyForm},
                  {tr("Register, number"), head.registerEntry},
                  {tr("Price list valid from"), DisplayText::date(head.priceListFrom)},
                  {tr("Ordered by"), order.orderedBy},
                  {tr("Confirmation to"), order.recipient}});
    m_positions->showRows(PositionRows::of(order));
    // All of a new provision is new: no word for it in every line.
    m_positions->showWithout(order.legacy                                      ? PositionsTable::Without::All
                             : order.kind == Ordering::OrderKind::NewProvision ? PositionsTable::Without::Marks
                                                                               : PositionsTable::Without::Nothing);
    m_sums->setVisible(!order.legacy);
    m_sums->setText(tr("One-time %1 · contract per month before %2, after %3 (net)")
                        .arg(order.onceNet.toDisplay(), order.monthlyBeforeNet.toDisplay(), order.monthlyAfterNet.toDisplay()));
    m_stepRows->show(order.steps);
    m_stepRows->refreshWords();
}
