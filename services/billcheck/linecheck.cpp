#include "linecheck.h"

#include "connectioncheck.h"

using Verdict = BillFinding::Verdict;
using Reason = BillFinding::Reason;

namespace
{
bool isDispatch(const BilledLine &line)
{
    const QString text = line.name.toCaseFolded();
    static const QStringList words{QStringLiteral("rechnungsversand"), QStringLiteral("versand per post"),
                                   QStringLiteral("postversand"), QStringLiteral("papierrechnung")};
    return std::any_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

/// What a change of the contract since then would explain.
bool mayHaveChanged(Reason reason)
{
    return reason == Reason::Quantity || reason == Reason::NotBooked || reason == Reason::OnceAgain ||
           reason == Reason::Dispatch || reason == Reason::NotBilled;
}
} // namespace

LineCheck::LineCheck(const BilledInvoice &invoice, const BillFacts &facts)
    : m_invoice(invoice), m_facts(facts), m_recent(invoice.month().addMonths(2) > facts.asOf)
{
    for (const ServiceContract &contract : facts.contracts)
        m_pools.emplace(contract.number, ChargePool(ExpectedCharges::of(contract, facts.reductions, invoice.month())));
    for (const BilledLine &line : invoice.lines)
        m_ours = m_ours || m_pools.find(line.contractNumber) != m_pools.end();
}

/// Of a position without contract: the only contract that has something of this name.
QString LineCheck::contractOf(const BilledLine &line) const
{
    if (!line.contractNumber.isEmpty())
        return line.contractNumber;
    QString found;
    for (const ServiceContract &contract : m_facts.contracts)
        for (const ContractItem &item : contract.items)
            if (item.name.compare(line.name.simplified(), Qt::CaseInsensitive) == 0) {
                if (!found.isEmpty() && found != contract.number)
                    return {};
                found = contract.number;
            }
    return found;
}

ChargePool::Fit LineCheck::fit(const BilledLine &line)
{
    const auto pool = m_pools.find(contractOf(line));
    return pool == m_pools.end() ? ChargePool::Fit::None : pool->second.fit(line);
}

BillFinding LineCheck::check(const BilledLine &line)
{
    if (m_invoice.currency != QLatin1String("EUR"))
        return BillFinding::of(line, Verdict::NotCheckable, Reason::Currency);
    BillFinding finding = judge(line);
    if (finding.verdict != Verdict::Deviates && line.computedNet() != line.net) {
        finding = BillFinding::of(line, Verdict::Deviates, Reason::Arithmetic);
        finding.expectedQuantity = line.quantity;
        finding.expectedUnitNet = line.unitNet;
        finding.expectedNet = line.computedNet();
    }
    if (finding.verdict == Verdict::Deviates && !m_recent && mayHaveChanged(finding.reason)) {
        finding.verdict = Verdict::NotCheckable;
        finding.reason = Reason::EarlierState;
    }
    return finding;
}

BillFinding LineCheck::judge(const BilledLine &line)
{
    if (ConnectionCheck::isConnections(line) && fit(line) == ChargePool::Fit::None) // a booked option may have such a name
        return ConnectionCheck::check(m_invoice, line, m_facts.evns);
    if (m_invoice.creditNote)
        return BillFinding::of(line, Verdict::NotCheckable, Reason::CreditNote);
    if (m_facts.contracts.isEmpty())
        return BillFinding::of(line, Verdict::NotCheckable, Reason::NoFacts);
    if (isDispatch(line) && m_ours)
        return dispatch(line);
    const QString number = m_ours ? contractOf(line) : QString();
    if (number.isEmpty())
        return BillFinding::of(line, Verdict::NotCheckable, Reason::NoContract);
    const auto pool = m_pools.find(number);
    return pool == m_pools.end() ? BillFinding::of(line, Verdict::Deviates, Reason::NotBooked) : pool->second.take(line);
}

BillFinding LineCheck::dispatch(const BilledLine &line)
{
    if (!m_facts.customer)
        return BillFinding::of(line, Verdict::NotCheckable, Reason::NoFacts);
    const Money price = m_dispatchBilled ? Money() : m_facts.customer->dispatchNet;
    m_dispatchBilled = true;
    BillFinding finding = BillFinding::of(line);
    finding.itemName = line.name;
    if (price.roundedToCents() == line.net)
        return finding;
    finding.verdict = Verdict::Deviates;
    finding.reason = Reason::Dispatch;
    finding.expectedUnitNet = finding.expectedNet = price.roundedToCents();
    finding.expectedQuantity = price.isZero() ? 0 : wholePiece;
    return finding;
}

QList<BillFinding> LineCheck::notBilled() const
{
    QList<BillFinding> findings;
    if (!m_ours || !m_recent || !m_invoice.precedingNumber.isEmpty() || m_invoice.currency != QLatin1String("EUR"))
        return findings;
    for (const auto &[number, pool] : m_pools)
        findings << pool.left();
    return findings;
}
