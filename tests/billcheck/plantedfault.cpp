#include "plantedfault.h"

#include "connectioncheck.h"

using Class = PlantedFault::Class;
using Reason = BillFinding::Reason;

namespace
{
/// A position that is billed by pieces.
BilledLine &ordinary(BilledInvoice &invoice, CorpusRandom &random)
{
    QList<BilledLine *> lines;
    for (BilledLine &line : invoice.lines)
        if (!ConnectionCheck::isConnections(line) && !line.contractNumber.isEmpty())
            lines << &line;
    return *lines[random.below(int(lines.size()))];
}

BilledLine *named(BilledInvoice &invoice, bool (*wanted)(const BilledLine &))
{
    for (BilledLine &line : invoice.lines)
        if (wanted(line))
            return &line;
    return nullptr;
}

QString nextId(BilledInvoice &invoice, const BilledLine &line, CorpusRandom &random)
{
    BilledLine added = line;
    added.id = QString::number(invoice.lines.size() + 1);
    invoice.lines.insert(random.below(int(invoice.lines.size()) + 1), added);
    return added.id;
}

Money change(BilledLine &line, const BilledLine &before)
{
    line.net = line.computedNet();
    return line.net - before.net;
}
} // namespace

PlantedFault PlantedFault::plant(Class kind, BilledInvoice &invoice, const CorpusCustomer &customer, int month,
                                 CorpusRandom &random)
{
    PlantedFault fault{kind, {}, {}, {}};
    const auto add = [&](const BilledLine &line) {
        fault.lineId = nextId(invoice, line, random);
        fault.difference = line.net;
    };
    if (kind == Class::Quantity || kind == Class::Price || kind == Class::Connections) {
        BilledLine &line =
            kind == Class::Connections ? *named(invoice, &ConnectionCheck::isConnections) : ordinary(invoice, random);
        const BilledLine before = line;
        if (kind == Class::Quantity)
            line.quantity += random.between(1, 5) * wholePiece;
        else if (kind == Class::Price)
            line.unitNet += Money::fromCents(random.between(1, 300));
        else
            line.unitNet = (line.unitNet + Money::fromCents(random.between(1, 9000))).roundedToCents();
        fault.lineId = line.id;
        fault.difference = change(line, before);
    } else if (kind == Class::Twice) {
        const BilledLine line = ordinary(invoice, random);
        add(line);
        fault.twinId = line.id;
    } else if (kind == Class::NotBooked) {
        BilledLine line = ordinary(invoice, random);
        line.name = QStringLiteral("Premium-Support 24/7");
        line.description.clear(); // not by the number it may have named
        add(line);
    } else if (kind == Class::OutsideTerm) {
        const QList<BilledLine> strangers = customer.strangers(month);
        add(strangers[random.below(int(strangers.size()))]);
    } else if (kind == Class::OnceAgain) {
        add(*customer.pastOnce(month));
    } else if (BilledLine *post = named(invoice, [](const BilledLine &l) { return l.contractNumber.isEmpty(); })) {
        const BilledLine before = *post;
        post->unitNet = Money::fromCents(random.between(200, 490));
        fault.lineId = post->id;
        fault.difference = change(*post, before);
    } else {
        BilledLine line;
        line.name = QStringLiteral("Rechnungsversand per Post");
        line.unitNet = line.net = Money::fromCents(190);
        add(line);
    }
    return fault;
}

bool PlantedFault::matches(const BillFinding &finding) const
{
    if ((finding.lineId != lineId && finding.lineId != twinId) || finding.difference() != difference)
        return false;
    switch (kind) {
    case Class::Quantity:
        return finding.reason == Reason::Quantity;
    case Class::Price:
        return finding.reason == Reason::Price;
    case Class::Twice:
        return finding.reason == Reason::Twice;
    case Class::NotBooked:
        return finding.reason == Reason::NotBooked;
    case Class::OutsideTerm:
        return finding.reason == Reason::BeforeStart || finding.reason == Reason::AfterEnd;
    case Class::OnceAgain:
        return finding.reason == Reason::OnceAgain;
    case Class::Connections:
        return finding.reason == Reason::Connections;
    case Class::Dispatch:
        return finding.reason == Reason::Dispatch;
    }
    return false;
}
