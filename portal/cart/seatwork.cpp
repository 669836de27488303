#include "seatwork.h"

#include "httpmessage.h"
#include "pbxnumberrules.h"
#include "pbxrules.h"
#include "pbxsurroundings.h"

#include <algorithm>

namespace
{
bool isOffered(const PbxLookup &pbx, const QString &code)
{
    const QList<SeatProduct> products = pbx.system() ? pbx.system()->products : QList<SeatProduct>();
    return std::any_of(products.begin(), products.end(), [&](const SeatProduct &p) { return p.code == code; });
}

QList<QuoteProblem> productUnknown()
{
    return {QuoteProblem{QStringLiteral("product_unknown"), QStringLiteral("/productCode"), {}}};
}
} // namespace

void SeatCreationWork::apply()
{
    const SeatCreation &wanted = m_item.seatCreation;
    Seat seat;
    seat.contractId = m_item.contractId;
    seat.productCode = wanted.productCode;
    seat.device.model = wanted.deviceModel.simplified().left(PbxRules::nameMax);
    seat.settings = PbxRules::normalised(wanted.settings);
    const PbxLookup pbx = PbxSurroundings(m_context, m_item.contractId).seat({}, seat.settings).lookup();
    if (!isOffered(pbx, seat.productCode))
        refuse(productUnknown(), "/seatCreation");
    refuse(PbxRules(pbx).seat({}, seat.settings), "/seatCreation/settings");
    PbxStore(m_context).save(seat);
    if (!wanted.numberId.isEmpty())
        giveNumber(seat);
}

void SeatCreationWork::giveNumber(const Seat &seat)
{
    const PbxStore store(m_context);
    auto number = store.require<PbxNumber>(m_scope, m_item.seatCreation.numberId);
    if (number.contractId != seat.contractId || !number.seatId.isEmpty())
        refuse({QuoteProblem{QStringLiteral("number_not_free"), QStringLiteral("/numberId"), {}}}, "/seatCreation");
    NumberAssignment assignment;
    assignment.seatId = seat.id;
    const PbxLookup pbx = PbxSurroundings(m_context, m_item.contractId).seats({seat.id}).lookup();
    QList<QuoteProblem> problems = PbxNumberRules(pbx).assignment(number, assignment);
    for (QuoteProblem &problem : problems)
        problem.pointer = QStringLiteral("/numberId");
    refuse(problems, "/seatCreation");
    number.seatId = seat.id;
    store.save(number);
}

QList<QuantityWish> SeatCreationWork::options() const
{
    return {QuantityWish{m_item.seatCreation.productCode, 1}};
}

void SeatProductWork::apply()
{
    const SeatProductChange &wanted = m_item.seatProductChange;
    const PbxStore store(m_context);
    auto seat = store.require<Seat>(m_scope, wanted.seatId);
    if (seat.contractId != m_item.contractId)
        throw Problem(404, "not_found").withField(QStringLiteral("/seatProductChange/seatId"), "invalid");
    if (seat.rev != wanted.seatRev && m_context.rules.refuses(Rule::CartSeenRev))
        throw Problem(412, "precondition_failed").withField(QStringLiteral("/seatProductChange/seatRev"), "invalid");
    if (!isOffered(PbxSurroundings(m_context, m_item.contractId).lookup(), wanted.productCode))
        refuse(productUnknown(), "/seatProductChange");
    if (seat.productCode == wanted.productCode)
        refuse({QuoteProblem{QStringLiteral("nothing_to_order"), QStringLiteral("/productCode"), {}}}, "/seatProductChange");
    m_before = seat.productCode;
    seat.productCode = wanted.productCode;
    store.save(seat);
}

QList<QuantityWish> SeatProductWork::options() const
{
    return {QuantityWish{m_before, -1}, QuantityWish{m_item.seatProductChange.productCode, 1}};
}
