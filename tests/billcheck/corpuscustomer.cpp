#include "corpuscustomer.h"

#include "invoicelines.h"

#include <algorithm>

namespace
{
struct Offer {
    const char *code, *name;
    qint64 monthly, once; ///< units
};
/// Names occur more than once and differ in details, as in real price lists.
constexpr Offer offers[] = {{"seat_best", "Seat best", 8'700'000, 0},
                            {"seat_smart", "Seat smart", 2'900'000, 4'950'000},
                            {"ivr", "IVR", 5'000'000, 19'900'000},
                            {"ecsta", "ECSTA für estos", 1'000'000, 0},
                            {"channel", "Sprachkanal", 4'333'333, 9'900'000},
                            {"fax", "Fax2Mail", 2'495'000, 0},
                            {"evn", "EVN (PDF + CSV)", 1'500'000, 0},
                            {"repair", "Express-Entstörung 8 h", 14'900'000, 29'000'000}};

Money price(qint64 units)
{
    return Money::fromUnits(units);
}

void position(BilledLine &line, const QString &name, const QString &contract, Money unit)
{
    line.name = name;
    line.contractNumber = contract;
    line.unitNet = unit;
    line.net = line.computedNet();
}
} // namespace

CorpusCustomer::CorpusCustomer(quint32 seed, int index) : m_random(seed * 1000 + quint32(index))
{
    m_number = QString::number(7'000'000 + index);
    m_merges = m_random.chance(50);
    const bool post = m_random.chance(50);
    m_record.dispatch = post ? Company::DispatchMode::PortalAndPost : Company::DispatchMode::Portal;
    m_record.dispatchNet = post ? price(1'900'000) : Money();
    const int count = m_random.between(2, 4);
    for (int i = 0; i < count; ++i)
        m_contracts << contract(i, m_random);
    m_contracts[1].endsOn = month(5).addDays(-1); // over after five months
    for (ServiceContract &c : m_contracts)
        for (ContractItem &item : c.items)
            if (item.quantity > 2 && m_random.chance(25)) {
                const QDate last = month(m_random.between(1, 10)).addDays(-1);
                if (item.from > last)
                    continue;
                item.plannedQuantity = m_random.between(0, item.quantity - 1);
                item.plannedFrom = last.addDays(1);
                m_leaving << Leaving{c.number, item.id, item.quantity - item.plannedQuantity, last};
            }
    for (int m = 0; m < months; ++m)
        for (const ServiceContract &c : m_contracts)
            if (c.voice) {
                KnownEvn evn{QStringLiteral("EV%1-%2").arg(month(m).toString(QStringLiteral("yyyy-MM")), c.number),
                             c.number,
                             {},
                             month(m),
                             month(m + 1).addDays(-1),
                             {},
                             m_random.between(40, 900)};
                evn.net = price(evn.calls * qint64(m_random.between(9'001, 161'003)));
                m_evns << evn;
            }
}

ServiceContract CorpusCustomer::contract(int index, CorpusRandom &random) const
{
    ServiceContract c;
    c.number = m_number + QString::number(100 + index);
    c.product = index == 0 ? QStringLiteral("cloud.phone 2022") : QStringLiteral("sipTrunk 2.0");
    c.productCode = QStringLiteral("product");
    c.begin = month(-random.between(1, 40));
    c.voice = index == 0;
    const auto add = [&c](const QString &code, const QString &name, int quantity, qint64 monthly, qint64 once,
                          const QDate &from) {
        ContractItem item;
        item.id = c.number + u'-' + QString::number(c.items.size());
        item.productCode = code;
        item.name = name;
        item.quantity = quantity;
        item.monthlyNet = price(monthly);
        item.onceNet = price(once);
        item.from = from;
        c.items << item;
    };
    add(c.productCode, c.product, 1, 9'900'000 + random.below(50) * 10'000, 49'000'000, c.begin);
    const int positions = random.between(3, 8);
    for (int i = 0; i < positions; ++i) {
        const Offer &offer = offers[random.below(int(std::size(offers)))];
        // some begin within the year, some of them in the middle of a month
        const QDate from = random.chance(60) ? c.begin : month(random.between(0, 10)).addDays(random.chance(40) ? 14 : 0);
        const qint64 agreed = offer.monthly - (random.chance(20) ? offer.monthly / 10 : 0);
        add(QString::fromLatin1(offer.code), QString::fromUtf8(offer.name), random.between(1, 60), agreed, offer.once, from);
    }
    add(QStringLiteral("later"), QStringLiteral("Ansagenpaket"), random.between(1, 9), 3'250'000, 0, month(7));
    for (int i = 0; i < random.between(0, 3); ++i) {
        NumberObject number;
        number.id = c.number + QStringLiteral("-n%1").arg(i);
        number.kind = i == 0 ? Ordering::NumberKind::Block : Ordering::NumberKind::Single;
        number.first = QStringLiteral("+4921155%1%2").arg(c.number.right(3)).arg(i, 3, 10, QLatin1Char('0'));
        number.monthlyNet = price(i == 0 ? 4'900'000 : 490'000);
        number.from = c.begin;
        if (random.chance(30))
            number.until = month(random.between(2, 9)).addDays(-1);
        c.numbers << number;
    }
    return c;
}

/// As the portal tells them on a day: what was planned up to then is done, and nothing is left of what it did.
QList<ServiceContract> CorpusCustomer::contractsOn(const QDate &day) const
{
    QList<ServiceContract> contracts = m_contracts;
    for (ServiceContract &c : contracts) {
        for (ContractItem &item : c.items) {
            if (item.plannedFrom.isValid() && item.plannedFrom <= day) {
                item.quantity = item.plannedQuantity;
                item.plannedQuantity = 0;
                item.plannedFrom = {};
            }
        }
        c.items.removeIf([&day](const ContractItem &i) { return i.quantity == 0 || i.from > day.addMonths(8); });
        c.numbers.removeIf([&day](const NumberObject &n) { return n.until.isValid() && n.until < day; });
    }
    return contracts;
}

BilledInvoice CorpusCustomer::invoice(int index)
{
    QList<IssuedLine> lines;
    for (const ServiceContract &c : std::as_const(m_contracts))
        lines << InvoiceLines::ofContract(c, month(index));
    if (const auto post = InvoiceLines::ofDispatch({m_record.dispatch, m_record.dispatchNet}, month(index)))
        lines << *post;
    BilledInvoice invoice = billed(lines, index);
    for (const KnownEvn &evn : std::as_const(m_evns))
        if (evn.from == month(index)) {
            BilledLine line;
            position(line, QStringLiteral("Verbindungen"), evn.contractNumber, evn.net);
            line.description = QStringLiteral("%1 Verbindungen").arg(evn.calls);
            line.from = evn.from;
            line.to = evn.to;
            invoice.lines << line;
        }
    for (qsizetype i = invoice.lines.size() - 1; i > 0; --i) // any order
        std::swap(invoice.lines[i], invoice.lines[m_random.below(int(i) + 1)]);
    return invoice;
}

BilledInvoice CorpusCustomer::billed(const QList<IssuedLine> &lines, int index)
{
    BilledInvoice invoice;
    invoice.number = QStringLiteral("RE%1-%2").arg(month(index).toString(QStringLiteral("yyyy-MM")), m_number);
    invoice.issued = month(index + 1).addDays(4);
    invoice.from = month(index);
    invoice.to = month(index + 1).addDays(-1);
    for (const IssuedLine &l : lines) {
        BilledLine line;
        line.description = l.description;
        line.quantity = l.quantity * wholePiece;
        line.from = l.from;
        line.to = l.to;
        position(line, m_merges ? l.name.toUpper() : l.name, l.contractNumber, l.unitPriceNet);
        const auto same = std::find_if(invoice.lines.begin(), invoice.lines.end(), [&](const BilledLine &o) {
            return o.name == line.name && o.description == line.description && o.contractNumber == line.contractNumber &&
                   o.unitNet == line.unitNet;
        });
        if (!m_merges || same == invoice.lines.end()) {
            invoice.lines << line;
            continue;
        }
        same->quantity += line.quantity;
        same->net = same->computedNet();
    }
    return invoice;
}

BillFacts CorpusCustomer::facts(int index, int later) const
{
    BillFacts facts;
    facts.asOf = month(index + 1 + later).addDays(4);
    facts.contracts = contractsOn(facts.asOf);
    facts.customer = m_record;
    facts.evns = m_evns;
    for (const ServiceContract &c : m_contracts)
        for (const NumberObject &number : c.numbers)
            if (number.until.isValid() && number.until < facts.asOf)
                facts.reductions << PastReduction{
                    c.number,    QStringLiteral("number_single"), number.first, QStringLiteral("A2"), 1, number.monthlyNet,
                    number.until};
    for (const Leaving &leaving : m_leaving)
        for (const ServiceContract &c : m_contracts)
            for (const ContractItem &item : c.items)
                if (item.id == leaving.item && leaving.lastDay < facts.asOf)
                    facts.reductions << PastReduction{c.number,       item.productCode, item.name,      QStringLiteral("A1"),
                                                      leaving.pieces, item.monthlyNet,  leaving.lastDay};
    return facts;
}

QList<BilledLine> CorpusCustomer::strangers(int index) const
{
    QList<BilledLine> lines;
    for (const ServiceContract &c : m_contracts)
        for (const ContractItem &item : c.items) {
            const bool over = c.endsOn.isValid() && c.endsOn < month(index);
            if (!over && item.productCode != QLatin1String("later"))
                continue;
            if (!over && item.from <= month(index))
                continue;
            BilledLine line;
            line.quantity = item.quantity * wholePiece;
            position(line, item.name, c.number, item.monthlyNet);
            lines << line;
        }
    return lines;
}

std::optional<BilledLine> CorpusCustomer::pastOnce(int index) const
{
    for (const ServiceContract &c : m_contracts)
        for (const ContractItem &item : c.items)
            if (!item.onceNet.isZero() && item.from < month(index) && !c.endsOn.isValid()) {
                BilledLine line;
                line.description = QStringLiteral("Einmaliges Einrichtungsentgelt");
                line.quantity = item.quantity * wholePiece;
                position(line, item.name, c.number, item.onceNet);
                return line;
            }
    return std::nullopt;
}
