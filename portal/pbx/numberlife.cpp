#include "numberlife.h"

#include "numberposition.h"
#include "pbxfaults.h"
#include "pbxlife.h"
#include "pbxneighbours.h"
#include "pbxnumberrules.h"
#include "pbxroute.h"
#include "pbxsurroundings.h"

using Pbx::NumberState;

QDate NumberLife::lastDay(const QDate &today)
{
    return QDate(today.year(), today.month(), 1).addMonths(2).addDays(-1);
}

PbxNumber NumberLife::deactivate(const Request &request, const Scope &scope, const QString &id)
{
    return PbxRoute::change<PbxNumber>(m_context, request, scope, id, [&](PbxNumber &number) {
        const PbxLookup pbx({}, number.contractId);
        PbxFaults::refuse(m_context.rules, PbxNumberRules(pbx).deactivation(number));
        number.state = NumberState::DeactivationPlanned;
        number.until = lastDay(m_context.clock.today());
        NumberPosition(m_context).end(number, number.until);
    });
}

PbxNumber NumberLife::withdraw(const Request &request, const Scope &scope, const QString &id)
{
    return PbxRoute::change<PbxNumber>(m_context, request, scope, id, [&](PbxNumber &number) {
        const PbxLookup pbx({}, number.contractId);
        PbxFaults::refuse(m_context.rules, PbxNumberRules(pbx).withdrawal(number));
        number.state = NumberState::Active;
        number.until = {};
        NumberPosition(m_context).keep(number);
    });
}

SwappedNumbers NumberLife::swap(const Request &request, const Scope &scope, const QString &id)
{
    const auto wanted = Http::body<NumberSwap>(request);
    SwappedNumbers swapped;
    swapped.replaced = PbxRoute::change<PbxNumber>(m_context, request, scope, id, [&](PbxNumber &number) {
        const PbxStore store(m_context);
        const PbxLookup pbx = PbxSurroundings(m_context, number.contractId).numberById(wanted.inactiveNumberId).lookup();
        PbxFaults::refuse(m_context.rules, PbxNumberRules(pbx).swap(number, wanted.inactiveNumberId));
        auto next = store.byId<PbxNumber>(wanted.inactiveNumberId);
        if (!next || next->contractId != number.contractId)
            throw Problem(404, "not_found");
        if (next->rev != wanted.inactiveNumberRev)
            throw Problem(412, "precondition_failed");
        next->state = number.state;
        next->until = number.until;
        next->monthlyNet = number.monthlyNet;
        store.save(*next);
        swapped.active = *next;
        NumberPosition(m_context).move(number, *next);
        PbxNeighbours(m_context).moveNumber(number, *next);
        PbxLife::becomeInactive(number);
    });
    return swapped;
}
