#include "billcorpus.h"

#include <numeric>

namespace
{
constexpr int customers = 20, faults = 60, halfAYear = 6;

/// Sums as the provider computes them, of whatever positions it has.
void total(BilledInvoice &invoice)
{
    invoice.net = {};
    for (const BilledLine &line : std::as_const(invoice.lines))
        invoice.net += line.net;
    invoice.vat = invoice.net.percent(1900);
    invoice.gross = invoice.net + invoice.vat;
}
} // namespace

BillCorpus BillCorpus::of(quint32 seed)
{
    BillCorpus corpus;
    CorpusRandom random(seed);
    QList<int> order(customers * CorpusCustomer::months);
    std::iota(order.begin(), order.end(), 0);
    for (int i = int(order.size()) - 1; i > 0; --i)
        std::swap(order[i], order[random.below(i + 1)]);
    order.resize(faults); // those that get one
    for (int c = 0; c < customers; ++c) {
        CorpusCustomer customer(seed, c);
        for (int m = 0; m < CorpusCustomer::months; ++m) {
            Entry entry{customer.invoice(m), customer.facts(m), customer.facts(m, halfAYear), {}};
            int id = 0;
            for (BilledLine &line : entry.invoice.lines)
                line.id = QString::number(++id);
            const auto turn = order.indexOf(c * CorpusCustomer::months + m);
            if (turn >= 0)
                entry.fault =
                    PlantedFault::plant(PlantedFault::Class(turn % PlantedFault::classes), entry.invoice, customer, m, random);
            total(entry.invoice);
            corpus.entries << entry;
        }
    }
    return corpus;
}
