#include "costsplit.h"

#include "connectioncheck.h"
#include "largestremainder.h"

#include <algorithm>

namespace
{
class Splitter
{
public:
    Splitter(const BilledInvoice &invoice, const CostSplit::Basis &basis) : m_invoice(invoice), m_basis(basis) {}

    QList<CostShare> run()
    {
        Money left = m_invoice.net;
        for (const BilledLine &line : m_invoice.lines) {
            give(line);
            left += -line.net;
        }
        add({}, left, false); // of an invoice whose sums do not follow from its positions
        QList<CostShare> shares = m_shares.values();
        shares.removeIf([](const CostShare &s) { return s.key.isEmpty() && s.net().isZero(); });
        std::stable_partition(shares.begin(), shares.end(), [](const CostShare &s) { return !s.key.isEmpty(); });
        QList<qint64> weights;
        for (const CostShare &share : std::as_const(shares))
            weights << share.net().units();
        const QList<Money> vat = LargestRemainder::split(m_invoice.vat, weights);
        for (qsizetype i = 0; i < shares.size(); ++i) {
            CostShare &share = shares[i];
            share.vat = vat[i];
            if (m_invoice.creditNote)
                share = {share.key, -share.fixedNet, -share.callsNet, -share.vat};
        }
        return shares;
    }

private:
    void add(const QString &key, Money net, bool calls)
    {
        CostShare &share = m_shares[key];
        share.key = key;
        (calls ? share.callsNet : share.fixedNet) += net;
    }
    /// Who made calls on this contract in the month, in the order of their keys.
    QMap<QString, qint64> callers(const BilledLine &line) const
    {
        QMap<QString, qint64> callers;
        for (const CallShare &share : m_basis.calls)
            if (share.contractNumber == line.contractNumber && share.month == m_invoice.month())
                callers[share.key] += share.net.units();
        return callers;
    }
    void spread(const BilledLine &line, const QStringList &keys, const QList<qint64> &weights, bool calls)
    {
        const QList<Money> parts = LargestRemainder::split(line.net, weights);
        for (qsizetype i = 0; i < keys.size(); ++i)
            add(keys[i], parts[i], calls);
    }
    void give(const BilledLine &line)
    {
        const bool calls = ConnectionCheck::isConnections(line);
        if (m_basis.by == CostSplit::By::Contract)
            return add(line.contractNumber, line.net, calls);
        const QMap<QString, qint64> found = callers(line);
        if (calls && !found.isEmpty())
            return spread(line, found.keys(), found.values(), true);
        QStringList heads = found.keys();
        heads.removeAll(QString());
        if (!calls && m_basis.by == CostSplit::By::Extension && m_basis.fixedByHead && !heads.isEmpty())
            return spread(line, heads, QList<qint64>(heads.size(), 1), false);
        add(m_basis.by == CostSplit::By::CostCentre ? m_basis.centres.value(line.contractNumber) : QString(), line.net, calls);
    }

    const BilledInvoice &m_invoice;
    const CostSplit::Basis &m_basis;
    QMap<QString, CostShare> m_shares;
};
} // namespace

QList<CostShare> CostSplit::of(const BilledInvoice &invoice, const Basis &basis)
{
    return Splitter(invoice, basis).run();
}

QList<CostShare> CostSplit::sum(const QList<QList<CostShare>> &invoices)
{
    QMap<QString, CostShare> all;
    for (const QList<CostShare> &shares : invoices)
        for (const CostShare &share : shares) {
            CostShare &together = all[share.key];
            together.key = share.key;
            together.fixedNet += share.fixedNet;
            together.callsNet += share.callsNet;
            together.vat += share.vat;
        }
    QList<CostShare> list = all.values();
    std::stable_partition(list.begin(), list.end(), [](const CostShare &s) { return !s.key.isEmpty(); });
    return list;
}
