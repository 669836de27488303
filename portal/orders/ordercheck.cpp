#include "ordercheck.h"

#include "cataloguestore.h"
#include "contractstore.h"
#include "httpmessage.h"
#include "uploadstore.h"

namespace
{
constexpr CodeRule ruleOfCode[] = {
    {"contract_not_changeable", Rule::OrderContractState},
    {"additions_only", Rule::OrderAdditionsOnly},
    {"acknowledgement_required", Rule::OrderAcknowledgement},
    {"last_number", Rule::OrderLastNumber},
    {"term_running", Rule::OrderTerm},
    {"quantity_out_of_range", Rule::OrderQuantity},
    {"not_bookable", Rule::OrderBookable},
    {"nothing_to_order", Rule::OrderNotEmpty},
    {"upload_required", Rule::OrderUploadNeeded},
    {"numbers_not_addable", Rule::OrderNumbersAddable},
    {"number_count", Rule::OrderNumberCount},
    {"number_unknown", Rule::OrderNumberKnown},
    {"target_form", Rule::OrderPortedNumber},
};

} // namespace

bool OrderCheck::refuses(const Rules &rules, const QString &code)
{
    return rules.refuses(ruleOfCode, code);
}

void OrderCheck::requireUploads(const Scope &scope, const OrderRequest &request)
{
    for (qsizetype i = 0; i < request.numberAdditions.size(); ++i) {
        const NumberAddition &wish = request.numberAdditions[i];
        if (!wish.uploadId.isEmpty() && !UploadStore(m_context).isFree(scope, wish.uploadId, UploadStore::purposeOf(wish.kind)) &&
            m_context.rules.refuses(Rule::OrderUploadOwn))
            throw Problem(422, "upload_invalid")
                .withField(QStringLiteral("/numberAdditions/%1/uploadId").arg(i), "upload_invalid");
    }
}

CheckedOrder OrderCheck::check(const Scope &scope, const OrderRequest &request)
{
    auto contract = ContractStore(m_context).find(scope, request.contractId);
    if (!contract)
        throw Problem(404, "not_found");
    if (contract->rev != request.contractRev && m_context.rules.refuses(Rule::OrderContractRev))
        throw Problem(412, "precondition_failed", QStringLiteral("the contract has changed"));
    auto catalogue = CatalogueStore(m_context).current(scope.customerId);
    const CatalogueProduct *product = catalogue ? CatalogueStore::product(*catalogue, contract->productCode) : nullptr;
    // A product that the price list no longer knows can be reduced, nothing more.
    const CatalogueProduct known = product ? *product : CatalogueProduct();
    ChangeQuote quote = ChangeQuote::of(*contract, known, request, m_context.clock.today());
    quote.problems.removeIf([&](const QuoteProblem &p) { return !refuses(m_context.rules, p.code); });
    if (!quote.isPossible()) {
        Problem problem(422, quote.problems.first().code.toLatin1().constData());
        for (const QuoteProblem &p : std::as_const(quote.problems))
            problem.withField(p.pointer, p.code.toLatin1().constData(), p.params);
        throw problem;
    }
    if ((request.shownOnceNet != quote.onceNet || request.shownMonthlyNet != quote.monthlyAfterNet) &&
        m_context.rules.refuses(Rule::OrderPrice))
        throw Problem(409, "price_changed");
    requireUploads(scope, request);
    return {std::move(*contract), catalogue.value_or(Catalogue()), known, std::move(quote)};
}
