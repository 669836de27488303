#include "cartdesk.h"

#include "accounts.h"
#include "cartmail.h"
#include "pbxaccess.h"

using Pbx::CartKind;
using Pbx::CartState;

namespace
{
CartItem itemOf(const NewCartItem &wanted)
{
    CartItem item;
    item.contractId = wanted.contractId;
    item.kind = wanted.kind;
    item.state = CartState::Open;
    item.seatCreation = wanted.seatCreation;
    item.seatProductChange = wanted.seatProductChange;
    item.numberActivation = wanted.numberActivation;
    item.anywhereCreation = wanted.anywhereCreation;
    return item;
}
} // namespace

void CartDesk::requirePayload(const NewCartItem &wanted) const
{
    const struct {
        CartKind kind;
        const char *field;
        bool given;
    } payloads[]{{CartKind::SeatCreation, "/seatCreation", wanted.seatCreation != SeatCreation()},
                 {CartKind::SeatProductChange, "/seatProductChange", wanted.seatProductChange != SeatProductChange()},
                 {CartKind::NumberActivation, "/numberActivation", wanted.numberActivation != NumberActivation()},
                 {CartKind::AnywhereCreation, "/anywhereCreation", wanted.anywhereCreation != AnywhereCreation()}};
    for (const auto &payload : payloads) {
        const bool own = payload.kind == wanted.kind;
        if (payload.given != own && m_context.rules.refuses(Rule::CartPayload))
            throw Problem(400, "invalid_body").withField(QLatin1String(payload.field), own ? "required" : "unknown_field");
    }
}

void CartDesk::price(const Scope &scope, CartItem &item)
{
    CartTrial trial(m_context, scope, PbxAccess::contract(m_context, scope, item.contractId));
    trial.tryOut({item});
    item.problem = QString();
    if (!trial.faults().isEmpty()) {
        item.problem = trial.faults().first().problem.code;
        item.state = CartState::Invalid;
        return;
    }
    item.onceNet = trial.onceNet();
    item.monthlyNet = trial.monthlyNet();
    if (item.state == CartState::Invalid)
        item.state = CartState::Open;
}

IdempotencyKeys::Outcome CartDesk::add(const Scope &scope, const NewCartItem &wanted)
{
    requirePayload(wanted);
    const auto account = Accounts::byId(m_context, scope.userId);
    CartItem item = itemOf(wanted);
    item.createdAt = m_context.clock.nowUtc();
    item.createdBy = account ? account->fullName : QString();
    CartTrial trial(m_context, scope, PbxAccess::contract(m_context, scope, item.contractId));
    trial.tryOut({item});
    if (!trial.faults().isEmpty())
        throw trial.faults().first().problem;
    item.onceNet = trial.onceNet();
    item.monthlyNet = trial.monthlyNet();
    m_rows.save(scope.customerId, item);
    IdempotencyKeys::Outcome outcome;
    outcome.subjectId = item.id;
    outcome.response = Response::of(item, 201).with("ETag", Http::etag(item.rev));
    return outcome;
}

void CartDesk::withdraw(const Request &request, const Scope &scope, const QString &id)
{
    Transaction::run(m_context.database, [&] {
        const CartItem item = find(scope, id);
        PbxAccess::requireCart(m_context, request, scope, item.contractId);
        Http::requireIfMatch(request, item.rev);
        m_rows.remove(scope.customerId, id);
    });
}

QList<CartItem> CartDesk::picked(const Scope &scope, const QString &contractId, const QList<CartPick> &picks)
{
    const Rules &rules = m_context.rules;
    if (picks.isEmpty() && rules.refuses(Rule::CartNotEmpty))
        throw Problem(422, "nothing_to_order").withField(QStringLiteral("/items"), "nothing_to_order");
    QList<CartItem> items;
    QSet<QString> seen;
    for (qsizetype i = 0; i < picks.size(); ++i) {
        const QString pointer = QStringLiteral("/items/%1").arg(i);
        if (seen.contains(picks[i].id))
            throw Problem(400, "invalid_body").withField(pointer, "invalid");
        seen.insert(picks[i].id);
        const auto found = m_rows.find(scope, picks[i].id);
        if (!found || (found->contractId != contractId && rules.refuses(Rule::CartOneContract)))
            throw Problem(404, "not_found").withField(pointer, "invalid");
        if (found->rev != picks[i].rev && rules.refuses(Rule::CartItemRev))
            throw Problem(412, "precondition_failed").withField(pointer, "invalid");
        items << *found;
    }
    return items;
}

void CartDesk::mark(const Scope &scope, const QList<CartItem> &items, const CartTrial &trial)
{
    QHash<qsizetype, QString> faults;
    for (const CartTrial::Fault &fault : trial.faults())
        faults.insert(fault.index, fault.problem.code);
    for (qsizetype i = 0; i < items.size(); ++i) {
        CartItem item = items[i];
        price(scope, item);
        if (faults.contains(i)) { // also because of another one that came before it
            item.state = CartState::Invalid;
            item.problem = faults.value(i);
        }
        if (item != items[i])
            m_rows.save(scope.customerId, item);
    }
}

void CartDesk::remove(const Scope &scope, const QList<CartItem> &items)
{
    for (const CartItem &item : items)
        m_rows.remove(scope.customerId, item.id);
}

Problem CartDesk::refusalOf(const QList<CartTrial::Fault> &faults)
{
    Problem problem(422, "cart_item_invalid");
    for (const CartTrial::Fault &fault : faults)
        problem.withField(QStringLiteral("/items/%1").arg(fault.index), fault.problem.code.toLatin1().constData(),
                          fault.problem.errors.value(0).params);
    return problem;
}

QList<CartItem> CartDesk::requestRelease(const Scope &scope, const QString &contractId, const CartRelease &wanted)
{
    std::optional<Problem> refusal;
    const auto waiting = Transaction::run(m_context.database, [&] {
        refusal.reset();
        QList<CartItem> items = picked(scope, contractId, wanted.items);
        CartTrial trial(m_context, scope, PbxAccess::contract(m_context, scope, contractId));
        trial.tryOut(items);
        if (!trial.faults().isEmpty() && m_context.rules.refuses(Rule::CartItemValid)) {
            mark(scope, items, trial);
            refusal = refusalOf(trial.faults());
            return items;
        }
        for (CartItem &item : items) {
            price(scope, item);
            item.state = CartState::AwaitingRelease;
            m_rows.save(scope.customerId, item);
        }
        CartMail(m_context).askForRelease(scope, trial, items.size());
        return items;
    });
    if (refusal)
        throw *refusal;
    return waiting;
}
