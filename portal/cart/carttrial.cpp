#include "carttrial.h"

#include "bookedlines.h"
#include "cataloguestore.h"
#include "savepoint.h"

#include <algorithm>

CartTrial::CartTrial(PortalContext &context, const Scope &scope, const ServiceContract &contract)
    : m_context(context), m_scope(scope)
{
    m_checked.contract = contract;
    m_checked.catalogue = CatalogueStore(context).current(scope.customerId).value_or(Catalogue());
    if (const CatalogueProduct *product = CatalogueStore::product(m_checked.catalogue, contract.productCode))
        m_checked.product = *product;
    m_request.contractId = contract.id;
    m_request.contractRev = contract.rev;
    m_checked.quote = ChangeQuote::of(contract, m_checked.product, m_request, context.clock.today());
}

void CartTrial::run(const QList<CartItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        Savepoint part(m_context.database);
        try {
            add(items[i]);
        } catch (const Problem &problem) {
            part.undo();
            m_faults << Fault{i, problem};
        }
    }
}

void CartTrial::tryOut(const QList<CartItem> &items)
{
    Savepoint tried(m_context.database);
    run(items);
    tried.undo();
}

void CartTrial::add(const CartItem &item)
{
    const auto work = CartWork::of(m_context, m_scope, item);
    work->apply();
    OrderRequest request = m_request;
    const BookedLines booked(m_checked.contract, m_checked.product);
    for (const QuantityWish &more : work->options()) {
        auto wish = std::find_if(request.quantities.begin(), request.quantities.end(),
                                 [&](const QuantityWish &w) { return w.productCode == more.productCode; });
        if (wish == request.quantities.end())
            wish = request.quantities.insert(request.quantities.end(),
                                             QuantityWish{more.productCode, booked.total(more.productCode)});
        wish->quantity += more.quantity;
    }
    ChangeQuote quote = ChangeQuote::of(m_checked.contract, m_checked.product, request, m_context.clock.today());
    for (const QuoteProblem &problem : std::as_const(quote.problems)) {
        // no option has to change: what undoes itself, a number, an Anywhere-Portal
        if (problem.code == u"nothing_to_order" || !OrderCheck::refuses(m_context.rules, problem.code))
            continue;
        const QByteArray code = problem.code.toLatin1();
        throw Problem(422, code.constData()).withField(QStringLiteral("/kind"), code.constData(), problem.params);
    }
    quote.problems.clear();
    m_request = request;
    m_checked.quote = quote;
    m_positions << work->positions();
}

Money CartTrial::onceNet() const
{
    Money sum = m_checked.quote.onceNet;
    for (const OrderExtra &position : m_positions)
        sum += position.told.onceNet;
    return sum;
}

Money CartTrial::monthlyNet() const
{
    Money sum = m_checked.quote.monthlyAfterNet - m_checked.quote.monthlyBeforeNet;
    for (const OrderExtra &position : m_positions)
        sum += position.told.monthlyNet;
    return sum;
}
