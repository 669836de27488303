#include "attention.h"

#include "billwords.h"
#include "displaytext.h"

#include <QCoreApplication>

namespace
{
const auto contractsPage = QStringLiteral("contracts");

QString numberOf(const QList<ServiceContract> &contracts, const QString &id)
{
    for (const ServiceContract &contract : contracts)
        if (contract.id == id)
            return contract.number;
    return {};
}

void addDrafts(const Attention::Input &input, QList<AttentionItem> &items)
{
    for (const OrderDraft &draft : input.drafts) {
        AttentionItem item;
        item.page = QStringLiteral("options");
        const QString number = numberOf(input.contracts, draft.request.contractId);
        switch (draft.state) {
        case OrderDraft::State::Unknown:
            item.title = QCoreApplication::translate("Attention", "Order for contract %1: the answer was lost").arg(number);
            item.detail =
                QCoreApplication::translate("Attention", "It is clarified with the portal as soon as it can be reached.");
            break;
        case OrderDraft::State::Refused:
            item.title = QCoreApplication::translate("Attention", "Order for contract %1 was refused").arg(number);
            item.detail = QCoreApplication::translate("Attention", "Nothing was ordered.");
            item.tone = Tone::Bad;
            break;
        case OrderDraft::State::NotOrdered:
            item.title = QCoreApplication::translate("Attention", "Order for contract %1 never arrived").arg(number);
            item.detail = QCoreApplication::translate("Attention", "Nothing was ordered; order again if it is still wanted.");
            item.tone = Tone::Bad;
            break;
        default:
            continue;
        }
        items << item;
    }
}

void addDiversions(const Attention::Input &input, QList<AttentionItem> &items)
{
    for (const SelfCare &care : input.selfCare) {
        int diverting = 0;
        QDateTime since;
        for (const Diversion &diversion : care.diversions)
            if (diversion.divertingSince.isValid()) {
                ++diverting;
                since = since.isValid() ? qMin(since, diversion.divertingSince) : diversion.divertingSince;
            }
        if (diverting == 0)
            continue;
        AttentionItem item;
        item.title =
            QCoreApplication::translate("Attention", "Contract %1 is not registered").arg(numberOf(input.contracts, care.id));
        item.detail = QCoreApplication::translate("Attention", "ecotel@once diverts %n number(s) since %1", nullptr, diverting)
                          .arg(DisplayText::instant(since));
        item.tone = Tone::Bad;
        item.page = contractsPage;
        item.argument = care.id;
        items << item;
    }
}

void addBlocked(const Attention::Input &input, QList<AttentionItem> &items)
{
    for (const ServiceContract &contract : input.contracts)
        if (contract.state == Ordering::ContractState::Blocked)
            items << AttentionItem{QCoreApplication::translate("Attention", "Contract %1 is blocked").arg(contract.number),
                                   contract.product, Tone::Bad, contractsPage, contract.id};
}

void addTickets(const Attention::Input &input, QList<AttentionItem> &items)
{
    for (const Ticket &ticket : input.tickets)
        if (ticket.contactSupport)
            items << AttentionItem{
                QCoreApplication::translate("Attention", "Contact the support about ticket %1").arg(ticket.number),
                ticket.subject, Tone::Warning, QStringLiteral("tickets"), ticket.id};
}

void addBills(const Attention::Input &input, QList<AttentionItem> &items)
{
    for (const auto &[invoice, check] : input.bills) {
        const QList<BillFinding> deviations = check.deviations();
        if (deviations.isEmpty())
            continue;
        AttentionItem item;
        item.title = QCoreApplication::translate("Attention", "Invoice %1: %2").arg(invoice.number, BillWords::verdict(check));
        item.detail = QCoreApplication::translate("Attention", "%1 · %2 net")
                          .arg(BillWords::sentence(deviations.first()), BillWords::difference(check.difference()));
        item.page = QStringLiteral("invoices");
        item.argument = invoice.id;
        items << item;
    }
}

void addDocuments(const Attention::Input &input, QList<AttentionItem> &items)
{
    int count = 0;
    QDate first;
    for (const DocumentRow &row : input.documents) {
        const QDate until = row.document.availableUntil;
        if (row.state != DocumentState::AtProvider || !until.isValid() || input.today.daysTo(until) > 14)
            continue;
        ++count;
        first = first.isValid() ? qMin(first, until) : until;
    }
    if (count > 0)
        items << AttentionItem{
            QCoreApplication::translate("Attention", "%n document(s) not archived will be deleted soon", nullptr, count),
            QCoreApplication::translate("Attention", "the first after %1").arg(DisplayText::date(first)), Tone::Warning,
            QStringLiteral("invoices"), QString()};
}
} // namespace

QList<AttentionItem> Attention::of(const Input &input)
{
    QList<AttentionItem> items;
    addDiversions(input, items);
    addDrafts(input, items);
    addBlocked(input, items);
    addTickets(input, items);
    addBills(input, items);
    addDocuments(input, items);
    if (input.pbxWithoutAdministrator)
        items << AttentionItem{QCoreApplication::translate("Attention", "cloud.phone has no Administrator Telefonanlage"),
                               QCoreApplication::translate("Attention", "Create one to have the telephone system looked after."),
                               Tone::Warning, QStringLiteral("users"), QStringLiteral("create telephone")};
    if (input.awaitingRelease > 0)
        items << AttentionItem{QCoreApplication::translate("Attention", "%n order(s) of the telephone system wait for release",
                                                           nullptr, input.awaitingRelease),
                               QCoreApplication::translate("Attention", "They are ordered with the Kundenkennwort."),
                               Tone::Warning, QStringLiteral("cart"), QString()};
    std::stable_sort(items.begin(), items.end(),
                     [](const AttentionItem &a, const AttentionItem &b) { return a.tone == Tone::Bad && b.tone != Tone::Bad; });
    return items;
}
