#include "numberactivation.h"

#include "buttons.h"
#include "carttypes.h"
#include "clock.h"
#include "displaytext.h"
#include "numbersnapshots.h"
#include "passwordedit.h"
#include "pbxaccess.h"
#include "pbxnumberrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "sessionservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QPointer>
#include <QVBoxLayout>

NumberActivationPane::NumberActivationPane(const UiContext &context, PbxView &view, QWidget *parent)
    : NumberAction(QStringLiteral("activation"), context, view, parent)
{
    m_costs = new TextLabel(TextLabel::Role::Body, this);
    m_costs->setObjectName(QStringLiteral("activationCosts"));
    m_costs->setWordWrap(true);
    m_again = new QCheckBox(this);
    m_again->setObjectName(QStringLiteral("activationAgain"));
    m_label = new TextLabel(TextLabel::Role::Muted, this);
    m_release = new PasswordEdit(this);
    m_release->setObjectName(QStringLiteral("activationRelease"));
    m_cart = Buttons::plain(QStringLiteral("activationCart"), this);
    body().addWidget(m_costs);
    body().addWidget(m_again, 0, Qt::AlignLeft);
    body().addWidget(m_cart, 0, Qt::AlignLeft);
    body().addWidget(m_label);
    body().addWidget(m_release);
    body().addStretch();
    connect(m_release, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_cart, &QPushButton::clicked, this, [this] { add(false); });
}

void NumberActivationPane::start()
{
    m_numbers.removeIf([this](const PbxNumber &number) {
        return !PbxNumberRules(*m_view.of(number.contractId)).activation(number).isEmpty() ||
               number.contractId != m_number.contractId;
    });
    if (m_numbers.isEmpty())
        m_numbers = {m_number};
    m_release->clear();
    m_again->setChecked(false);
}

Money NumberActivationPane::monthly(const PbxNumber &number) const
{
    const PbxSystem *system = m_view.of(number.contractId)->system();
    return number.monthlyNet.isZero() && system ? system->numberMonthlyNet : number.monthlyNet;
}

void NumberActivationPane::words()
{
    const int count = int(m_numbers.size());
    setTitle(tr("Activate %n number(s)", nullptr, count));
    setText(tr("Overview of the costs of %1:").arg(m_context.session.session().customer.companyName));
    QStringList lines;
    Money sum;
    bool kept = false;
    for (const PbxNumber &number : std::as_const(m_numbers)) {
        const Money price = monthly(number);
        sum = sum + price;
        lines << QStringLiteral("%1 · %2 · %3")
                     .arg(m_view.numbers().text(number.number),
                          PbxWords::usage(activation(number).settings.usage == Pbx::NumberUsage::Unknown
                                              ? Pbx::NumberUsage::Voice
                                              : activation(number).settings.usage),
                          tr("%1 net a month").arg(DisplayText::money(price)));
        kept = kept || NumberSnapshots(m_context.settings).of(number.id);
    }
    lines << tr("Together %1 net a month, nothing once; from the activation on.").arg(DisplayText::money(sum));
    m_costs->setText(lines.join(u'\n'));
    const auto first = NumberSnapshots(m_context.settings).of(m_numbers.isEmpty() ? QString() : m_numbers.first().id);
    m_again->setText(first
                         ? tr("Set use and routing again as they were on %1").arg(DisplayText::date(Clock::berlinDate(first->at)))
                         : tr("Set use and routing again as they were"));
    m_again->setVisible(kept);
    m_label->setText(tr("Kundenkennwort, which releases the order"));
    m_release->setAccessibleName(tr("Kundenkennwort"));
    m_cart->setText(tr("Add to cart"));
    Buttons::allow(m_cart, PbxAccess::whyNoChange(m_context));
    setGo(tr("Activate numbers now for a charge"));
}

QString NumberActivationPane::hindrance() const
{
    if (!m_context.orderCart)
        return tr("Put it into the cart and order it there.");
    return m_release->text().isEmpty() ? tr("Enter the Kundenkennwort, or put it into the cart.") : QString();
}

NumberActivation NumberActivationPane::activation(const PbxNumber &number) const
{
    NumberActivation made;
    made.numberId = number.id;
    made.numberRev = number.rev;
    if (const auto kept = NumberSnapshots(m_context.settings).of(number.id); kept && m_again->isChecked())
        made.settings = kept->settings;
    return made;
}

void NumberActivationPane::go()
{
    add(true);
}

QCoro::Task<Result<QList<CartItem>>> NumberActivationPane::fill()
{
    const QPointer<NumberActivationPane> self(this);
    QList<CartItem> items;
    const QList<PbxNumber> numbers = m_numbers;
    for (const PbxNumber &number : numbers) {
        NewCartItem item;
        item.contractId = number.contractId;
        item.kind = Pbx::CartKind::NumberActivation;
        item.numberActivation = activation(number);
        const Result<CartItem> added = co_await m_context.pbx->addToCart(item);
        if (!self || !added)
            co_return fail(added ? Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled")) : added.error());
        items << *added;
    }
    co_return items;
}

QCoro::Task<Result<void>> NumberActivationPane::order(QList<CartItem> items, Secret release)
{
    CartOrder order;
    order.contractId = m_number.contractId;
    for (const CartItem &item : items) {
        order.items << CartPick{item.id, item.rev};
        order.shownOnceNet = order.shownOnceNet + item.onceNet;
        order.shownMonthlyNet = order.shownMonthlyNet + item.monthlyNet;
    }
    const Result<Order> ordered = co_await m_context.orderCart(order, release);
    if (!ordered)
        co_return fail(ordered.error());
    co_return Result<void>();
}

void NumberActivationPane::add(bool andOrder)
{
    const Secret release(m_release->text());
    m_release->clear();
    setBusy(true);
    QCoro::connect(fill(), this, [this, andOrder, release](Result<QList<CartItem>> items) {
        setBusy(false);
        if (!items)
            return report(items.error());
        if (!andOrder) {
            Q_EMIT done(tr("It is in the cart; the numbers become active when the cart is ordered."), {});
            return;
        }
        send(order(*items, release), [this] { Q_EMIT done(tr("The numbers are ordered and become active."), {}); });
    });
}
