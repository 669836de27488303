#include "cartmail.h"

#include "accounts.h"
#include "orderwords.h"

void CartMail::askForRelease(const Scope &scope, const CartTrial &trial, qsizetype items)
{
    const auto asking = Accounts::byId(m_context, scope.userId);
    for (const Account &account :
         Accounts::where(m_context, QStringLiteral("customer_id = ? ORDER BY folded_name"), {scope.customerId})) {
        if (!account.roles.contains(Contract::Role::AdministratorKundenportal) || account.locked || account.email.isEmpty())
            continue;
        OutgoingMail mail;
        mail.to = account.email;
        mail.subject = QStringLiteral("Warenkorb der Telefonanlage wartet auf Ihre Freigabe");
        mail.text =
            QStringLiteral("Guten Tag %1,\n\n%2 bittet um die Freigabe von %3 im Warenkorb der Telefonanlage zum Vertrag %4.\n\n"
                           "Einmalig: %5\nMonatlich: %6\n(Beträge netto)\n\n"
                           "Freigeben oder entfernen können Sie sie im Bereich Warenkorb mit dem Kundenkennwort.\n")
                .arg(account.fullName, asking ? asking->fullName : QString(),
                     items == 1 ? QStringLiteral("einer Position") : QStringLiteral("%1 Positionen").arg(items),
                     trial.contract().number, OrderWords::amount(trial.onceNet()), OrderWords::amount(trial.monthlyNet()));
        m_context.outbox.addMail(mail);
    }
}
