#include "deadlines.h"

#include "bindingterm.h"
#include "bookedlines.h"

#include <QMap>
#include <QUuid>
#include <algorithm>
#include <tuple>

using Ordering::ContractState;
using Ordering::TermUnit;

namespace
{
using Step = DerivationStep;

/// Same words, same UUID, on every computer.
QString uid(const QStringList &words)
{
    static const QUuid space(QStringLiteral("{5d2f6a38-6a0c-5b0c-9f43-0f5d6f0e7a11}"));
    return QUuid::createUuidV5(space, words.join(u'\n').toUtf8()).toString(QUuid::WithoutBraces);
}

QList<Step> derivation(const QDate &begin, const Term &term, const TermRules::Dates &dates)
{
    QList<Step> steps{{Step::Kind::Begin, begin, 0, TermUnit::Unknown, 0}};
    if (term.minimumMonths > 0)
        steps << Step{Step::Kind::Minimum, dates.minimumEnd, term.minimumMonths, TermUnit::Months, 0};
    // without a minimum the first period is a renewal long
    const int times = dates.endRenewals + (term.minimumMonths > 0 ? 0 : 1);
    if (term.renewalMonths > 0 && times > 0)
        steps << Step{Step::Kind::Renewal, dates.end, term.renewalMonths, TermUnit::Months, times};
    if (dates.unlimited)
        steps << Step{Step::Kind::Unlimited, {}, 0, TermUnit::Unknown, 0};
    steps << Step{Step::Kind::Notice, dates.noticeBy, term.notice, term.noticeUnit, 0};
    return steps;
}

Deadline ofTerm(Deadline::Kind kind, const ServiceContract &contract, const TermRules::Dates &dates)
{
    Deadline deadline;
    deadline.kind = kind;
    deadline.date = dates.noticeBy;
    deadline.effectiveOn = dates.end;
    deadline.contractId = contract.id;
    deadline.contractNumber = contract.number;
    deadline.product = contract.product;
    return deadline;
}

/// Of an end that moves, the day is no part of the name.
QString endWord(const TermRules::Dates &dates)
{
    return dates.unlimited ? QStringLiteral("any") : dates.end.toString(Qt::ISODate);
}

bool earlier(const Deadline &a, const Deadline &b)
{
    return std::tuple(!a.date.isValid(), a.date, int(a.kind), a.contractNumber, a.itemName, a.uid) <
           std::tuple(!b.date.isValid(), b.date, int(b.kind), b.contractNumber, b.itemName, b.uid);
}
} // namespace

QList<Deadline> Deadlines::ofContract(const ServiceContract &contract, const QDate &today)
{
    const bool runs = contract.state == ContractState::Active || contract.state == ContractState::ActivePending ||
                      contract.state == ContractState::Blocked;
    if (!runs || contract.endsOn.isValid())
        return {};
    QList<Deadline> found;
    const TermRules::Dates dates = TermRules::at(contract.begin, contract.term, today);
    if (dates.end.isValid()) {
        Deadline deadline = ofTerm(Deadline::Kind::ContractNotice, contract, dates);
        deadline.uid = uid({QStringLiteral("contract"), contract.id, endWord(dates)});
        deadline.derivation = derivation(contract.begin, contract.term, dates);
        found << deadline;
    }
    for (const ContractItem &item : contract.items) {
        const BindingTerm binding = BindingTerm::ofItem(contract, item, today);
        const bool product = item.productCode == contract.productCode;
        if (product || BookedLines::committed(item) <= 0 || binding.isBlocked())
            continue;
        if (binding.contractBound && binding.dates.unlimited)
            continue; // any day, as the contract itself
        Deadline deadline = ofTerm(Deadline::Kind::OptionReduction, contract, binding.dates);
        deadline.uid = uid({QStringLiteral("item"), item.id, endWord(binding.dates)});
        deadline.itemId = item.id;
        deadline.itemName = item.name;
        deadline.quantity = BookedLines::committed(item);
        const bool ownBegin = !binding.contractBound && item.from.isValid();
        deadline.derivation =
            derivation(ownBegin ? item.from : contract.begin, binding.contractBound ? contract.term : item.term, binding.dates);
        found << deadline;
    }
    return found;
}

std::optional<Deadline> Deadlines::ofObjection(const Document &invoice, const QDate &today)
{
    constexpr int days = 56;
    const QDate last = invoice.documentDate.addDays(days);
    if (!last.isValid() || last < today)
        return std::nullopt;
    Deadline deadline;
    deadline.kind = Deadline::Kind::Objection;
    deadline.uid = uid({QStringLiteral("objection"), invoice.id});
    deadline.date = deadline.effectiveOn = last;
    deadline.itemName = invoice.number;
    deadline.documentIds = {invoice.id};
    deadline.quantity = 1;
    deadline.derivation = {Step{Step::Kind::DocumentDate, invoice.documentDate, 0, TermUnit::Unknown, 0},
                           Step{Step::Kind::Objection, last, days, TermUnit::Days, 0}};
    return deadline;
}

QList<Deadline> Deadlines::ofDocuments(const QList<Document> &documents, const QDate &today)
{
    QMap<QDate, Deadline> days;
    for (const Document &document : documents) {
        const QDate day = document.availableUntil;
        if (!day.isValid() || day < today)
            continue;
        Deadline &deadline = days[day];
        if (deadline.documentIds.isEmpty()) {
            deadline.kind = Deadline::Kind::DocumentDeletion;
            deadline.uid = uid({QStringLiteral("documents"), day.toString(Qt::ISODate)});
            deadline.date = deadline.effectiveOn = day;
            const int kept = int(document.documentDate.daysTo(day));
            deadline.derivation = {Step{Step::Kind::DocumentDate, document.documentDate, 0, TermUnit::Unknown, 0},
                                   Step{Step::Kind::Kept, day, kept, TermUnit::Days, 0}};
        }
        deadline.documentIds << document.id;
        deadline.quantity = int(deadline.documentIds.size());
    }
    return days.values();
}

QList<Deadline> Deadlines::of(const QList<ServiceContract> &contracts, const QList<Document> &documents, const QDate &today)
{
    QList<Deadline> all = ofDocuments(documents, today);
    for (const ServiceContract &contract : contracts)
        all << ofContract(contract, today);
    sort(all);
    return all;
}

void Deadlines::sort(QList<Deadline> &deadlines)
{
    std::stable_sort(deadlines.begin(), deadlines.end(), earlier);
}
