#pragma once
#include "contracttypes.h"

/// Kundendaten to begin a test with.
namespace CompanySamples
{
inline CustomerRecord record()
{
    using Company::DispatchMode;
    CustomerRecord r;
    r.id = QStringLiteral("customer-1");
    r.rev = 7;
    r.customerNumber = QStringLiteral("9000000");
    r.companyName = QStringLiteral("Muster & Söhne GmbH");
    r.companyForm = QStringLiteral("GmbH");
    r.street = QStringLiteral("Werftstraße 24");
    r.postCode = QStringLiteral("40549");
    r.city = QStringLiteral("Düsseldorf");
    r.maskedIban = QStringLiteral("DE89 … 3000");
    r.email = QStringLiteral("info@muster.example");
    r.mainNumber = QStringLiteral("+4921155007100");
    r.contacts = {{QStringLiteral("c1"),
                   QStringLiteral("Tina Tellmann"),
                   {ContactRole::telecommunication, ContactRole::technical},
                   QStringLiteral("+4921155007110"),
                   QStringLiteral("tina@muster.example")},
                  {QStringLiteral("c2"),
                   QStringLiteral("Bernd Buchholz"),
                   {ContactRole::accounting},
                   QStringLiteral("+4921155007120"),
                   QStringLiteral("bernd@muster.example")}};
    const QString codes[] = {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("post"), QStringLiteral("none")};
    for (const QString &code : codes)
        r.consents << ConsentOption{code, QStringLiteral("Kontakt: ") + code, code == u"none", false, {}};
    r.dispatchPrices = {{DispatchMode::Portal, Money()}, {DispatchMode::PortalAndPost, Money::fromCents(190)}};
    return r;
}
} // namespace CompanySamples
