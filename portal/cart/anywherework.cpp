#include "anywherework.h"

#include "anywheredesk.h"

void AnywhereWork::apply()
{
    AnywherePortal portal;
    portal.contractId = m_item.contractId;
    portal.groupId = m_item.anywhereCreation.groupId;
    portal.numberId = m_item.anywhereCreation.numberId;
    portal.settings = AnywhereRules::normalised(m_item.anywhereCreation.settings);
    AnywhereDesk desk(m_context);
    refuse(desk.problemsOfPlace(portal), "/anywhereCreation");
    refuse(desk.problemsOf(portal, portal.settings), "/anywhereCreation/settings");
    desk.create(m_scope.customerId, portal);
}

QList<OrderExtra> AnywhereWork::positions() const
{
    OrderExtra extra;
    extra.told.mark = Ordering::ChangeMark::Added;
    extra.told.productCode = QStringLiteral("anywhere_portal");
    extra.told.name = QStringLiteral("Anywhere-Portal ") + m_item.anywhereCreation.settings.name.trimmed();
    extra.told.after = 1;
    extra.told.quantityKind = Ordering::QuantityKind::Single;
    extra.told.contractBound = true;
    return {extra};
}
