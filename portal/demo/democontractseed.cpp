#include "democontractseed.h"

#include "cataloguestore.h"
#include "contractstore.h"
#include "customerrecords.h"
#include "democatalogue.h"
#include "democontracts.h"
#include "demoid.h"
#include "demousers.h"
#include "selfcarestore.h"

namespace
{

ContactPerson person(const QString &name, const QStringList &roles, const QString &phone, const QString &email)
{
    return {DemoId::of(QStringLiteral("contact ") + name), name, roles, phone, email};
}

QList<ContactPerson> musterContacts()
{
    return {
        person(QStringLiteral("Tina Tellmann"), {ContactRole::telecommunication, ContactRole::technical},
               QStringLiteral("+4921155007110"), QStringLiteral("telefon@muster-soehne.example")),
        person(QStringLiteral("Bernd Buchholz"), {ContactRole::accounting}, QStringLiteral("+4921155007120"),
               QStringLiteral("buchhaltung@muster-soehne.example")),
        person(QStringLiteral("Dr. Helene Muster"), {ContactRole::management}, QStringLiteral("+4921155007100"), QString()),
        person(QStringLiteral("Nachtpforte Werftstraße"), {ContactRole::outage}, QStringLiteral("+4921155007199"), QString())};
}

/// Only the first demo customer has an »Ansprechpartner Telekommunikation« (G-23).
CustomerRecord recordOf(const DemoCompany &company, bool muster)
{
    CustomerRecord r;
    r.customerNumber = company.customer.id;
    r.companyName = company.customer.name;
    r.companyForm = company.customer.name.section(u' ', -1);
    r.registerEntry = muster ? QStringLiteral("HRB 88888 Düsseldorf") : QStringLiteral("HRA 7777 Münster");
    r.street = company.customer.street;
    r.postCode = company.customer.postCode;
    r.city = company.customer.city;
    r.email = muster ? QStringLiteral("info@muster-soehne.example") : company.customer.email;
    r.mainNumber = muster ? QStringLiteral("+4921155007100") : QStringLiteral("+49251555730");
    r.recipientName = muster ? QStringLiteral("Tina Tellmann") : QStringLiteral("");
    r.recipientEmail = muster ? QStringLiteral("telefon@muster-soehne.example") : QStringLiteral("");
    r.recipientIsContact = muster;
    r.contacts = muster ? musterContacts()
                        : QList{person(QStringLiteral("Jonas Beispiel"), {ContactRole::management},
                                       QStringLiteral("+49251555730"), QStringLiteral("post@beispiel-partner.example"))};
    return r;
}

/// What a customer gets on paper; a demo is to be used by who looks into its outbox.
void sendLetter(PortalContext &context, const BillingParty &to, const QString &kundenkennwort)
{
    context.outbox.addLetter(
        QStringLiteral("%1, %2, %3 %4").arg(to.name, to.street, to.postCode, to.city),
        QStringLiteral(
            "Ihr Kundenkennwort lautet: %1\n\nDamit geben Sie Bestellungen frei und weisen Sie sich an der Hotline aus. "
            "Es ist nicht Ihr persönliches Kennwort für das Kundenportal.")
            .arg(kundenkennwort));
}

void insertBilling(PortalContext &context, const QString &customerId, const DemoCompany &company)
{
    const BillingParty &c = company.customer;
    context.database.write(
        QStringLiteral("INSERT INTO billing_details (customer_id, vat_id, email, iban, bic, mandate) VALUES (?, ?, ?, ?, ?, ?)"),
        {customerId, c.vatId, c.email, c.iban, c.bic, company.mandate});
}

void insert(PortalContext &context, const QString &customerId, const DemoServiceContract &demo)
{
    ServiceContract contract = demo.contract;
    ContractStore(context).save(customerId, contract);
    SelfCare care = demo.selfCare;
    SelfCareStore(context).save(customerId, care);
    if (demo.line)
        LineStore(context).save(*demo.line);
}

} // namespace

void DemoContractSeed::seed(PortalContext &context, const QString &customerId, const DemoCompany &company)
{
    PortalDatabase &db = context.database;
    const auto has = [&](const char *table) {
        return db.first(QStringLiteral("SELECT 1 FROM %1 WHERE customer_id = ? LIMIT 1").arg(QLatin1String(table)), {customerId})
            .has_value();
    };
    if (has("contracts"))
        return;
    const bool muster = company.customer.id == QLatin1String(DemoUsers::customerNumber);
    const QString kundenkennwort = muster ? QStringLiteral("Muster-2026") : QStringLiteral("Beispiel-2026");
    const Catalogue catalogue = DemoCatalogue::make();
    const auto contracts = DemoContracts::of(company, catalogue);
    Transaction::run(db, [&] {
        if (!db.first(QStringLiteral("SELECT id FROM catalogues LIMIT 1")))
            CatalogueStore(context).publish(catalogue);
        CustomerRecord record = recordOf(company, muster);
        CustomerRecords(context).save(customerId, record, Secret(kundenkennwort));
        insertBilling(context, customerId, company);
        for (const DemoServiceContract &demo : contracts)
            insert(context, customerId, demo);
        if (!context.options.outboxDir.isEmpty())
            sendLetter(context, company.customer, kundenkennwort);
    });
}
