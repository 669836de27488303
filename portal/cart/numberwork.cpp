#include "numberwork.h"

#include "httpmessage.h"
#include "numberposition.h"
#include "pbxnumberrules.h"
#include "pbxsurroundings.h"
#include "phonenumber.h"

namespace
{
/// A number can be given up to the end of the following month (G-12).
constexpr Term term{1, 1, Ordering::TermUnit::Months, 1};
const auto below = "/numberActivation";
} // namespace

void NumberWork::apply()
{
    const NumberActivation &wanted = m_item.numberActivation;
    const PbxStore store(m_context);
    m_number = store.require<PbxNumber>(m_scope, wanted.numberId);
    if (m_number.contractId != m_item.contractId)
        throw Problem(404, "not_found").withField(QStringLiteral("/numberActivation/numberId"), "invalid");
    const PbxLookup none({}, m_item.contractId);
    QList<QuoteProblem> problems = PbxNumberRules(none).activation(m_number);
    for (QuoteProblem &problem : problems)
        problem.pointer = QStringLiteral("/numberId");
    refuse(problems, below);
    if (m_number.rev != wanted.numberRev && m_context.rules.refuses(Rule::CartSeenRev))
        throw Problem(412, "precondition_failed").withField(QStringLiteral("/numberActivation/numberRev"), "invalid");
    if (wanted.settings != NumberSettings()) {
        const NumberSettings settings = PbxNumberRules::normalised(wanted.settings);
        const PbxLookup pbx = PbxSurroundings(m_context, m_item.contractId).number(m_number, settings).lookup();
        refuse(PbxNumberRules(pbx).settings(m_number, settings, true), "/numberActivation/settings");
        m_number.settings = settings;
    }
    m_number.state = Pbx::NumberState::Active;
    m_number.monthlyNet = store.byId<PbxSystem>(m_item.contractId).value_or(PbxSystem()).numberMonthlyNet;
    store.save(m_number);
}

QList<OrderExtra> NumberWork::positions() const
{
    OrderExtra extra;
    OrderItem &told = extra.told;
    told.mark = Ordering::ChangeMark::Added;
    told.productCode = NumberPosition::productCode;
    told.name = QStringLiteral("Rufnummer ") + PhoneNumber::display(m_number.number);
    told.after = 1;
    told.quantityKind = Ordering::QuantityKind::Count;
    told.term = term;
    told.monthlyNet = m_number.monthlyNet;
    ContractItem &booked = extra.booked;
    booked.id = m_number.id;
    booked.productCode = told.productCode;
    booked.name = told.name;
    booked.quantity = 1;
    booked.quantityKind = told.quantityKind;
    booked.term = term;
    booked.monthlyNet = told.monthlyNet;
    booked.from = m_context.clock.today();
    return {extra};
}
