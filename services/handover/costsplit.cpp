#include "costsplit.h"

#include "connectioncheck.h"
#include "largestremainder.h"

#include <algorithm>

namespace
{
using By = CostSplit::By;

/// Who made calls on the contract of the position in the month, in the order of their keys.
QMap<QString, qint64> callers(const BilledInvoice &invoice, const BilledLine &line, const CostSplit::Basis &basis)
{
    QMap<QString, qint64> callers;
    for (const CallShare &share : basis.calls)
        if (share.contractNumber == line.contractNumber && share.month == invoice.month())
            callers[share.key] += share.net.units();
    return callers;
}

QList<CostSplit::Part> spread(const BilledLine &line, const QStringList &keys, const QList<qint64> &weights)
{
    if (keys.size() == 1)
        return {{keys.first(), line.net}};
    const QList<Money> shares = LargestRemainder::split(line.net, weights);
    QList<CostSplit::Part> parts;
    for (qsizetype i = 0; i < keys.size(); ++i)
        parts << CostSplit::Part{keys[i], shares[i]};
    parts.first().net += line.net - line.net.roundedToCents(); // an amount of less than a cent
    return parts;
}

class Splitter
{
public:
    Splitter(const BilledInvoice &invoice, const CostSplit::Basis &basis) : m_invoice(invoice), m_basis(basis) {}

    QList<CostShare> run()
    {
        Money left = m_invoice.net;
        for (const BilledLine &line : m_invoice.lines) {
            for (const CostSplit::Part &part : CostSplit::partsOf(m_invoice, line, m_basis))
                add(part.key, part.net, ConnectionCheck::isConnections(line));
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
    const BilledInvoice &m_invoice;
    const CostSplit::Basis &m_basis;
    QMap<QString, CostShare> m_shares;
};
} // namespace

QList<CostSplit::Part> CostSplit::partsOf(const BilledInvoice &invoice, const BilledLine &line, const Basis &basis)
{
    if (basis.by == By::Contract)
        return {{line.contractNumber, line.net}};
    const bool calls = ConnectionCheck::isConnections(line);
    const QString otherwise = basis.by == By::CostCentre ? basis.centres.value(line.contractNumber) : QString();
    QMap<QString, qint64> found = callers(invoice, line, basis);
    if (!calls && !(basis.by == By::Extension && basis.fixedByHead))
        return {{otherwise, line.net}};
    if (found.contains(QString()) && (!calls || !otherwise.isEmpty())) {
        const qint64 nobodys = found.take(QString());
        if (calls)
            found[otherwise] += nobodys;
    }
    if (found.isEmpty())
        return {{otherwise, line.net}};
    return spread(line, found.keys(), calls ? found.values() : QList<qint64>(found.size(), 1));
}

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
