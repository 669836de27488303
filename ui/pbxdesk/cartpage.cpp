#include "cartpage.h"

#include "cartsummary.h"
#include "contractservice.h"
#include "datatable.h"
#include "errorwords.h"
#include "keptsplitter.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "notices.h"
#include "pbxaccess.h"
#include "pbxservice.h"
#include "portalaccess.h"
#include "rowsproxy.h"
#include "sessionservice.h"
#include "uicontext.h"

#include <QVBoxLayout>

namespace
{
const QString scope = QStringLiteral("cart");

QList<CartPick> picks(const QList<CartRow> &rows)
{
    QList<CartPick> list;
    for (const CartRow &row : rows)
        list.append({row.item.id, row.item.rev});
    return list;
}
} // namespace

CartPage::CartPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("cartPage"));
    m_model = new CartModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    ListPane::Setup setup;
    setup.scope = scope;
    setup.shown = {QStringLiteral("what"), QStringLiteral("subject"), QStringLiteral("state"), QStringLiteral("once"),
                   QStringLiteral("monthly")};
    setup.sortKey = QStringLiteral("at");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Cart"); };
    setup.emptyTitle = [] { return tr("The cart is empty"); };
    setup.emptyText = [] { return tr("What costs something in the telephone system waits here until it is ordered."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_list->filter().setPlaceholder([] { return tr("Seat, number, name …"); });
    m_side = new CartSummary(this);
    m_side->setMinimumWidth(330);
    auto *splitter = new KeptSplitter(Qt::Horizontal, scope, context.settings, this);
    splitter->setParts(m_list, m_side, {760, 380}, {3, 1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_side, &CartSummary::orderWanted, this, [this](const Secret &release) { order(release); });
    connect(m_side, &CartSummary::releaseWanted, this, [this] { askRelease(); });
    connect(m_side, &CartSummary::removeWanted, this, [this] { removeChosen(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { refresh(); });
    connect(context.pbx, &PbxService::changed, this, [this] { follow(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    PortalAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        follow();
        m_model->refreshWords();
    });
}

void CartPage::activate()
{
    m_list->activate();
    refresh();
}

void CartPage::openWith(const QString &itemId)
{
    m_list->clearFilter();
    m_list->table().selectId(itemId);
}

QWidget *CartPage::firstFocus()
{
    return m_list->firstFocus();
}

void CartPage::follow()
{
    QHash<QString, std::shared_ptr<PbxLookup>> systems;
    QList<CartRow> rows;
    const PbxStock stock = m_context.pbx->stock();
    for (const CartItem &item : m_context.pbx->cart()) {
        std::shared_ptr<PbxLookup> &pbx = systems[item.contractId];
        if (!pbx)
            pbx = std::make_shared<PbxLookup>(stock, item.contractId);
        rows.append({item, CartWords::subject(item, *pbx)});
    }
    m_model->merge(rows);
    m_list->refresh();
    refresh();
}

const CartRow *CartPage::chosen() const
{
    return m_model->row(m_list->table().currentId());
}

/// Of the chosen item; an order never reaches over two contracts.
QString CartPage::contract() const
{
    if (const CartRow *row = chosen())
        return row->item.contractId;
    return m_model->allRows().isEmpty() ? QString() : m_model->allRows().first().item.contractId;
}

QList<CartRow> CartPage::rows(bool orderable) const
{
    QList<CartRow> list;
    const QString contractId = contract();
    for (const CartRow &row : m_model->allRows())
        if (row.item.contractId == contractId && (row.item.state != Pbx::CartState::Invalid) == orderable)
            list << row;
    return list;
}

/// Who changes needs the telephone system's door, who releases the portal's.
QString CartPage::whyNot() const
{
    return m_context.pbx->mayChange() ? PbxAccess::whyNoChange(m_context) : PortalAccess::whyOffline(m_context);
}

void CartPage::refresh()
{
    const QList<CartRow> whole = rows(true);
    QString number;
    for (const PbxSystem &system : m_context.pbx->systems())
        if (system.id == contract())
            number = system.contractNumber;
    QString why = whyNot();
    if (why.isEmpty() && m_busy)
        why = tr("The order is on its way.");
    m_side->setChosen(chosen(), why.isEmpty() && m_removing ? tr("It is being taken out.") : why);
    m_side->setWhole(number, whole, rows(false));
    if (why.isEmpty() && whole.isEmpty())
        why = tr("There is nothing that can be ordered.");
    const bool releases = m_context.session.hasRole(Contract::Role::AdministratorKundenportal);
    const bool changes = m_context.pbx->mayChange();
    const bool open =
        std::any_of(whole.begin(), whole.end(), [](const CartRow &row) { return row.item.state == Pbx::CartState::Open; });
    m_side->setOrderOffered(bool(m_context.orderCart) && (releases || changes));
    m_side->setHindrance(m_busy ? QString() : why);
    m_side->setRelease(changes && !releases, !why.isEmpty() ? why
                                             : open         ? QString()
                                                            : tr("Everything waits for release already."));
    const auto customer = m_context.contracts ? m_context.contracts->customer() : std::nullopt;
    m_side->setRecipient(customer && !customer->recipientEmail.isEmpty()
                             ? tr("The confirmation goes to %1, %2.").arg(customer->recipientName, customer->recipientEmail)
                             : QString());
}

void CartPage::order(const Secret &release)
{
    m_sent = rows(true);
    CartOrder wanted;
    wanted.contractId = contract();
    wanted.items = picks(m_sent);
    wanted.shownOnceNet = CartSummary::onceNet(m_sent);
    wanted.shownMonthlyNet = CartSummary::monthlyNet(m_sent);
    m_busy = true;
    m_side->setBusy(true);
    m_side->setMessage({});
    refresh();
    QCoro::connect(m_context.orderCart(wanted, release), this, [this](Result<Order> answer) { ordered(answer); });
}

void CartPage::ordered(const Result<Order> &answer)
{
    m_busy = false;
    m_side->setBusy(false);
    refresh();
    if (!answer)
        return report(answer.error(), m_sent);
    m_side->clearPassword();
    m_context.notices.toast(tr("Ordered: order %1.").arg(answer->number), Tone::Good);
}

/// A refusal names the items it is about by their place in what was sent.
void CartPage::report(const Error &error, const QList<CartRow> &sent)
{
    QStringList lines{ErrorWords::sentence(error)};
    for (const Error::Field &field : error.fields) {
        const QString words = ErrorWords::sentence(Error::make(Error::Kind::Invalid, field.code));
        bool isPlace = false;
        const int at = field.pointer.startsWith(u"/items/") ? field.pointer.mid(7).toInt(&isPlace) : -1;
        if (isPlace && at >= 0 && at < sent.size())
            lines << QStringLiteral("%1: %2").arg(sent[at].subject, words);
        else if (field.code != error.code)
            lines << words;
    }
    lines.removeDuplicates();
    m_side->setMessage(lines.join(u'\n'));
}

void CartPage::askRelease()
{
    m_sent = rows(true);
    m_sent.removeIf([](const CartRow &row) { return row.item.state != Pbx::CartState::Open; });
    m_busy = true;
    m_side->setMessage({});
    refresh();
    QCoro::connect(m_context.pbx->requestRelease(contract(), {picks(m_sent)}), this, [this](Result<void> done) {
        m_busy = false;
        refresh();
        if (!done)
            return report(done.error(), m_sent);
        m_context.notices.toast(tr("The Administrator Kundenportal is asked for release."), Tone::Good);
    });
}

void CartPage::removeChosen()
{
    const CartRow *row = chosen();
    if (!row)
        return;
    m_removing = true;
    refresh();
    QCoro::connect(m_context.pbx->removeFromCart(row->item.id, row->item.rev), this, [this](Result<void> done) {
        m_removing = false;
        refresh();
        if (!done)
            m_context.notices.failed(done.error());
    });
}
