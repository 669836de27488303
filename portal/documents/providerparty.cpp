#include "providerparty.h"

BillingParty providerParty()
{
    BillingParty p;
    p.name = QStringLiteral("Fernamt Telekommunikation GmbH");
    p.street = QStringLiteral("Prinzenallee 11");
    p.postCode = QStringLiteral("40549");
    p.city = QStringLiteral("Düsseldorf");
    p.vatId = QStringLiteral("DE999999999");
    p.taxNumber = QStringLiteral("103/5700/0815");
    p.registerEntry = QStringLiteral("HRB 999999 Düsseldorf");
    p.contactName = QStringLiteral("Kundenbetreuung");
    p.phone = QStringLiteral("0800 032 68 35");
    p.email = QStringLiteral("rechnung@fernamt.example");
    p.iban = QStringLiteral("DE02300209000106531065");
    p.bic = QStringLiteral("CMCIDEDD");
    p.creditorId = QStringLiteral("DE98ZZZ09999999999");
    return p;
}
