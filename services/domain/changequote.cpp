#include "changequote.h"

#include "bookedlines.h"
#include "numberquote.h"
#include "optionquote.h"

using Ordering::ChangeMark;
using Ordering::ContractState;

namespace
{
void problem(ChangeQuote &quote, const char *code, const char *pointer, const QStringList &params = {})
{
    quote.problems << QuoteProblem{QString::fromLatin1(code), QString::fromLatin1(pointer), params};
}
} // namespace

ChangeQuote ChangeQuote::of(const ServiceContract &contract, const CatalogueProduct &product, const OrderRequest &request,
                            const QDate &today)
{
    ChangeQuote quote;
    quote.monthlyBeforeNet = BookedLines(contract, product).monthlyNet();
    quote.monthlyAfterNet = quote.monthlyBeforeNet;
    if (contract.state != ContractState::Active && contract.state != ContractState::ActivePending) {
        problem(quote, "contract_not_changeable", "/contractId");
        return quote;
    }
    const QuoteInput input{contract, product, request, today};
    NumberQuote::add(input, quote);
    OptionQuote::add(input, quote);
    for (const OrderItem &change : std::as_const(quote.changes)) {
        quote.onceNet += change.onceNet;
        quote.monthlyAfterNet += change.monthlyNet;
    }
    if (quote.changes.isEmpty() && quote.problems.isEmpty())
        problem(quote, "nothing_to_order", "/quantities");
    else if (input.additionsOnly() && !input.acknowledged(Acknowledgement::pendingCosts))
        problem(quote, "acknowledgement_required", "/acknowledgements", {Acknowledgement::pendingCosts});
    return quote;
}
