#include "optionjourney.h"

#include "bookedlines.h"

#include <algorithm>

using Ordering::ContractState;

namespace
{
const auto pendingCosts = QStringLiteral("pending_costs");
const auto numberRemoval = QStringLiteral("number_removal");

bool offersAnything(const CatalogueProduct &product)
{
    return product.numbersAddable || std::any_of(product.options.begin(), product.options.end(), [](const CatalogueOption &o) {
               return o.bookability == Ordering::Bookability::Journey;
           });
}
} // namespace

ContractChoice ContractChoice::of(const ServiceContract &contract, const std::optional<Catalogue> &catalogue)
{
    ContractChoice choice;
    choice.contractId = contract.id;
    switch (contract.state) {
    case ContractState::Blocked:
        choice.reason = Reason::Blocked;
        return choice;
    case ContractState::InactivePending:
    case ContractState::Inactive:
    case ContractState::Unknown:
        choice.reason = Reason::Ended;
        return choice;
    case ContractState::ActivePending:
        choice.reason = Reason::AdditionsOnly;
        break;
    case ContractState::Active:
        break;
    }
    const QList<CatalogueProduct> products = catalogue ? catalogue->products : QList<CatalogueProduct>();
    choice.selectable = std::any_of(products.begin(), products.end(), [&](const CatalogueProduct &p) {
        return p.code == contract.productCode && offersAnything(p);
    });
    if (!choice.selectable)
        choice.reason = Reason::HotlineOnly;
    return choice;
}

void OptionJourney::start(const OrderDraft &draft, const ServiceContract &contract, const CatalogueProduct &product,
                          const QDate &today)
{
    m_draft = draft;
    m_product = product;
    m_today = today;
    m_movedOn = false;
    m_contract = contract;
    if (m_draft.request.contractRev != contract.rev) {
        m_movedOn = m_draft.request.contractRev != 0;
        m_draft.request.contractRev = contract.rev;
    }
    compute();
}

void OptionJourney::clear()
{
    m_draft = {};
    m_contract = {};
    m_product = {};
    m_quote = {};
    m_movedOn = false;
    Q_EMIT changed();
}

void OptionJourney::follow(const ServiceContract &contract)
{
    if (!isStarted() || contract.id != m_contract.id || contract == m_contract)
        return;
    m_movedOn = m_movedOn || contract.rev != m_contract.rev;
    m_contract = contract;
    m_draft.request.contractRev = contract.rev;
    // A number that is no longer there cannot be removed any more.
    m_draft.request.numberRemovals.removeIf([&](const QString &id) {
        return std::none_of(contract.numbers.begin(), contract.numbers.end(), [&](const NumberObject &n) { return n.id == id; });
    });
    compute();
}

QList<OptionJourney::Step> OptionJourney::steps() const
{
    if (m_contract.voice)
        return {Choose, Numbers, Options, Summary};
    return {Choose, Options, Summary};
}

void OptionJourney::goTo(Step step)
{
    if (m_draft.step == step || !steps().contains(step))
        return;
    m_draft.step = step;
    Q_EMIT changed();
}

OptionJourney::Step OptionJourney::next(Step from) const
{
    const QList<Step> all = steps();
    return all.value(all.indexOf(from) + 1, Summary);
}

OptionJourney::Step OptionJourney::previous(Step from) const
{
    const QList<Step> all = steps();
    return all.value(all.indexOf(from) - 1, Choose);
}

int OptionJourney::booked(const QString &code) const
{
    const BookedLines lines(m_contract, m_product);
    const int total = lines.total(code);
    const QList<ContractItem> items = lines.of(code);
    // Per voice channel it is booked or not; how often follows from the channels.
    return !items.isEmpty() && items.first().quantityKind == Ordering::QuantityKind::PerVoiceChannel ? qMin(total, 1) : total;
}

int OptionJourney::wanted(const QString &code) const
{
    for (const QuantityWish &wish : m_draft.request.quantities)
        if (wish.productCode == code)
            return wish.quantity;
    return booked(code);
}

void OptionJourney::want(const QString &code, int total)
{
    if (wanted(code) == total)
        return;
    QList<QuantityWish> &wishes = m_draft.request.quantities;
    wishes.removeIf([&](const QuantityWish &wish) { return wish.productCode == code; });
    if (booked(code) != total) {
        QuantityWish wish;
        wish.productCode = code;
        wish.quantity = total;
        wishes.append(wish);
    }
    compute();
}

void OptionJourney::addNumbers(const NumberAddition &addition)
{
    m_draft.request.numberAdditions.append(addition);
    compute();
}

void OptionJourney::takeBackAddition(int index)
{
    m_draft.request.numberAdditions.removeAt(index);
    compute();
}

void OptionJourney::removeNumber(const QString &numberId)
{
    if (isRemoved(numberId))
        return;
    m_draft.request.numberRemovals.append(numberId);
    compute();
}

void OptionJourney::keepNumber(const QString &numberId)
{
    m_draft.request.numberRemovals.removeAll(numberId);
    compute();
}

QList<QuoteProblem> OptionJourney::problemsOf(const NumberAddition &addition) const
{
    OrderRequest request;
    request.contractId = m_contract.id;
    request.contractRev = m_contract.rev;
    request.numberAdditions = {addition};
    request.acknowledgements = {pendingCosts, numberRemoval};
    return ChangeQuote::of(m_contract, m_product, request, m_today).problems;
}

QStringList OptionJourney::notices() const
{
    QStringList words;
    if (m_contract.state == ContractState::ActivePending)
        words << pendingCosts;
    if (!m_draft.request.numberRemovals.isEmpty())
        words << numberRemoval;
    return words;
}

void OptionJourney::acknowledge(const QString &notice, bool on)
{
    if (isAcknowledged(notice) == on)
        return;
    m_draft.request.acknowledgements.removeAll(notice);
    if (on)
        m_draft.request.acknowledgements.append(notice);
    compute();
}

void OptionJourney::compute()
{
    m_draft.request.acknowledgements.removeIf([this](const QString &word) { return !notices().contains(word); });
    m_quote = ChangeQuote::of(m_contract, m_product, m_draft.request, m_today);
    m_draft.request.shownOnceNet = m_quote.onceNet;
    m_draft.request.shownMonthlyNet = m_quote.monthlyAfterNet;
    Q_EMIT changed();
}
