#include "documentaccess.h"

using Contract::DocumentType;
using Contract::Role;

QList<DocumentType> DocumentAccess::visibleTypes(const Scope &scope, const Rules &rules)
{
    QList<DocumentType> types;
    const bool administrator = scope.hasRole(Role::AdministratorKundenportal);
    if (administrator || scope.hasRole(Role::BuchhaltungKunde) || !rules.refuses(Rule::InvoiceRole))
        types << DocumentType::InvoicePdf << DocumentType::EvnPdf << DocumentType::EvnCsv;
    if (administrator || !rules.refuses(Rule::ContractDocumentRole))
        types << DocumentType::OrderSigned << DocumentType::PortingFormSigned << DocumentType::OrderConfirmation
              << DocumentType::TerminationConfirmation << DocumentType::SepaMandate;
    return types;
}

DocumentAccess::Condition DocumentAccess::typeCondition(const QList<DocumentType> &types)
{
    Condition c;
    QStringList marks;
    for (const DocumentType type : types) {
        marks << QStringLiteral("?");
        c.bindings << Contract::toWire(type);
    }
    c.sql = types.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("type IN (%1)").arg(marks.join(u','));
    return c;
}

DocumentAccess::Condition DocumentAccess::condition(const Scope &scope, const Rules &rules, const QList<DocumentType> &types,
                                                    const QDate &today)
{
    Condition c = typeCondition(types);
    if (rules.refuses(Rule::CustomerScope)) {
        c.sql += QStringLiteral(" AND customer_id = ?");
        c.bindings << scope.customerId;
    }
    // The tick removes what is over; a request between midnight and the tick must not see it either.
    if (rules.refuses(Rule::EvnRetention)) {
        c.sql += QStringLiteral(" AND (available_until IS NULL OR available_until >= ?)");
        c.bindings << today.toString(Qt::ISODate);
    }
    return c;
}
