#include "trunk.h"

#include "contractfeatures.h"
#include "contractstore.h"
#include "linestore.h"
#include "selfcarestore.h"

#include <algorithm>

bool Trunk::setRegistered(const QString &contractNumber, bool registered)
{
    return Transaction::run(m_context.database, [&] {
        const auto owned = ContractStore(m_context).byNumber(contractNumber);
        if (!owned)
            return false;
        LineStore lines(m_context);
        if (lines.of(owned->contract).registered != registered)
            lines.setRegistered(owned->contract, registered, m_context.clock.nowUtc());
        SelfCareStore store(m_context);
        if (auto care = store.of(owned->contract.id)) {
            const auto after = diverting(owned->contract, care->diversions, care->diversions);
            if (after != care->diversions) {
                care->diversions = after;
                store.save(owned->customerId, *care);
            }
        }
        return true;
    });
}

QList<Diversion> Trunk::diverting(const ServiceContract &contract, const QList<Diversion> &before, QList<Diversion> wanted)
{
    const bool away =
        ContractFeatures::has(contract, Ordering::Feature::OnceEditor) && !LineStore(m_context).of(contract).registered;
    for (Diversion &item : wanted) {
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](const Diversion &d) {
            return d.kind == item.kind && d.scope == item.scope && d.number == item.number;
        });
        const bool diverts = away && item.active && item.kind == Ordering::DiversionKind::Once;
        const bool did = same != before.cend() && same->divertingSince.isValid();
        item.divertingSince = !diverts ? QDateTime() : did ? same->divertingSince : m_context.clock.nowUtc();
    }
    return wanted;
}
