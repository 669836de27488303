#include "cartwork.h"

#include "anywherework.h"
#include "httpmessage.h"
#include "numberwork.h"
#include "pbxfaults.h"
#include "seatwork.h"

using Pbx::CartKind;

std::unique_ptr<CartWork> CartWork::of(PortalContext &context, const Scope &scope, const CartItem &item)
{
    switch (item.kind) {
    case CartKind::SeatCreation:
        return std::make_unique<SeatCreationWork>(context, scope, item);
    case CartKind::SeatProductChange:
        return std::make_unique<SeatProductWork>(context, scope, item);
    case CartKind::NumberActivation:
        return std::make_unique<NumberWork>(context, scope, item);
    case CartKind::AnywhereCreation:
        return std::make_unique<AnywhereWork>(context, scope, item);
    case CartKind::Unknown:
        break;
    }
    throw Problem(400, "invalid_body").withField(QStringLiteral("/kind"), "unknown_value");
}

void CartWork::refuse(QList<QuoteProblem> problems, const char *below) const
{
    for (QuoteProblem &problem : problems)
        problem.pointer.prepend(QLatin1String(below));
    PbxFaults::refuse(m_context.rules, problems);
}
