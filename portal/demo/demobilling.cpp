#include "demobilling.h"

#include "democalls.h"
#include "demorandom.h"

#include <algorithm>

namespace
{

constexpr int evnDays = 180;

QDate lastDay(const QDate &month)
{
    return month.addMonths(1).addDays(-1);
}

QString span(const QDate &from, const QDate &to)
{
    return from.toString(QStringLiteral("dd.MM.yyyy")) + QStringLiteral(" – ") + to.toString(QStringLiteral("dd.MM.yyyy"));
}

class Biller
{
public:
    explicit Biller(const DemoCompany &company) : m_company(company) {}
    DemoBilling bill();

private:
    void evn(const DemoContract &contract, const QDate &month, int count);
    IssuedInvoice invoice(const QDate &month);
    IssuedLine connections(const DemoContract &contract, const QDate &month, IssuedInvoice &invoice);
    void correct();
    void papers();
    bool evnKept(const QDate &month) const { return DemoBilling::issueDay(month).daysTo(m_company.today) <= evnDays; }

    const DemoCompany &m_company;
    QList<QDate> m_months;
    DemoBilling m_out;
};

void Biller::evn(const DemoContract &contract, const QDate &month, int count)
{
    IssuedEvn e;
    e.number = QStringLiteral("EV%1-%2").arg(month.toString(QStringLiteral("yyyy-MM")), contract.number);
    e.contractNumber = contract.number;
    e.contractTitle = contract.product;
    e.customerNumber = m_company.customer.id;
    e.customerName = m_company.customer.name;
    e.seller = m_company.seller.name;
    e.issued = DemoBilling::issueDay(month);
    e.from = month;
    e.to = lastDay(month);
    e.kind = contract.evnKind;
    e.calls = DemoCalls::make(m_company, contract, month, count);
    m_out.evns << e;
}

IssuedLine Biller::connections(const DemoContract &contract, const QDate &month, IssuedInvoice &invoice)
{
    IssuedLine l;
    l.name = QStringLiteral("Verbindungen");
    l.contractNumber = contract.number;
    l.contractTitle = contract.product;
    l.from = month;
    l.to = lastDay(month);
    const auto evn = std::find_if(m_out.evns.cbegin(), m_out.evns.cend(),
                                  [&](const IssuedEvn &e) { return e.from == month && e.contractNumber == contract.number; });
    if (evn != m_out.evns.cend()) {
        l.unitPriceNet = evn->net();
        l.description = QStringLiteral("%1 Verbindungen laut %2").arg(evn->calls.size()).arg(evn->number);
        invoice.evnNumbers << evn->number;
    } else {
        DemoRandom random(m_company.seed, QStringLiteral("past ") + contract.number + month.toString(Qt::ISODate));
        l.unitPriceNet = Money::fromUnits(qint64(random.between(8'500, 11'500)) * 100 * contract.callShare * 4);
        l.description = span(l.from, l.to);
    }
    return l;
}

IssuedInvoice Biller::invoice(const QDate &month)
{
    IssuedInvoice i;
    i.number = QStringLiteral("RE%1-%2").arg(month.toString(QStringLiteral("yyyy-MM")), m_company.customer.id);
    i.issued = DemoBilling::issueDay(month);
    i.due = i.issued.addDays(14);
    i.from = month;
    i.to = lastDay(month);
    i.mandate = m_company.mandate;
    i.seller = m_company.seller;
    i.buyer = m_company.customer;
    for (const DemoContract &c : m_company.contracts) {
        i.lines << DemoBilling::contractLines(c, month);
        if (c.hasCalls() && c.begin <= month)
            i.lines << connections(c, month, i);
    }
    if (month == m_months.last() && !i.lines.isEmpty())
        i.lines.first().quantity += m_company.overbilled;
    return i;
}

/// One EVN was wrong: three calls that were never made. The corrected EVN leaves them out, a Gutschrift pays them back.
void Biller::correct()
{
    const QDate month = m_months[m_months.size() - 3];
    for (IssuedEvn &e : m_out.evns) {
        if (e.from != month || e.kind != Contract::EvnKind::Full)
            continue;
        IssuedEvn corrected = e;
        corrected.number += QStringLiteral("-K1");
        corrected.correctsNumber = e.number;
        corrected.issued = e.issued.addDays(12);
        corrected.calls.removeIf([](const CallRow &c) { return c.destination.startsWith(QStringLiteral("Premium-Dienst")); });
        const auto invoice =
            std::find_if(m_out.invoices.cbegin(), m_out.invoices.cend(), [&](const IssuedInvoice &i) { return i.from == month; });
        IssuedInvoice credit = *invoice;
        credit.creditNote = true;
        credit.number = QStringLiteral("GS%1-%2").arg(month.toString(QStringLiteral("yyyy-MM")), m_company.customer.id);
        credit.issued = corrected.issued;
        credit.due = {};
        credit.precedingNumber = invoice->number;
        credit.precedingDate = invoice->issued;
        credit.evnNumbers = {corrected.number};
        IssuedLine l;
        l.name = QStringLiteral("Berichtigung Verbindungen");
        l.description = QStringLiteral("%1 ersetzt %2").arg(corrected.number, e.number);
        l.contractNumber = e.contractNumber;
        l.contractTitle = e.contractTitle;
        l.from = e.from;
        l.to = e.to;
        l.unitPriceNet = e.net().roundedToCents() - corrected.net().roundedToCents();
        credit.lines = {l};
        m_out.invoices << credit;
        m_out.evns << corrected;
        return;
    }
}

void Biller::papers()
{
    using T = Contract::DocumentType;
    DemoRandom random(m_company.seed, QStringLiteral("papers"));
    for (const DemoContract &c : m_company.contracts) {
        ContractPaper p;
        p.seller = m_company.seller;
        p.customer = m_company.customer;
        p.number = c.number;
        p.product = c.product;
        p.signer = m_company.signer;
        p.mandate = m_company.mandate;
        p.orderNumber = QStringLiteral("A") + random.digits(7);
        p.begin = c.begin;
        p.positions = c.positions;
        p.positions.removeIf([&](const ContractPosition &x) { return x.from != c.begin; });
        const auto add = [&](T type, const QDate &day) {
            p.day = day;
            m_out.papers << DemoContractPaper{type, p};
        };
        add(T::OrderSigned, c.begin.addDays(-random.between(24, 30)));
        add(T::OrderConfirmation, c.begin.addDays(-random.between(14, 20)));
        if (c.ported) {
            for (int i = 0; i < 5; ++i)
                p.phoneNumbers << QStringLiteral("+49 211 ") + random.digits(7);
            add(T::PortingFormSigned, c.begin.addDays(-23));
        }
        if (c.terminatedTo.isValid()) {
            p.end = c.terminatedTo;
            add(T::TerminationConfirmation, m_company.today.addDays(-20));
        }
        if (&c == &m_company.contracts.first())
            add(T::SepaMandate, c.begin.addDays(-22));
    }
}

DemoBilling Biller::bill()
{
    QDate last(m_company.today.year(), m_company.today.month(), 1);
    do {
        last = last.addMonths(-1);
    } while (DemoBilling::issueDay(last) > m_company.today);
    for (int back = m_company.months - 1; back >= 0; --back)
        m_months << last.addMonths(-back);
    QList<std::pair<const DemoContract *, QDate>> wanted;
    for (const QDate &month : m_months)
        for (const DemoContract &c : m_company.contracts)
            if (c.hasCalls() && evnKept(month))
                wanted << std::pair(&c, month);
    int left = m_company.evnCalls;
    int share = 0;
    for (const auto &[c, month] : wanted)
        share += c->callShare;
    DemoRandom random(m_company.seed, QStringLiteral("volume"));
    const bool corrects = m_company.withCorrection;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &[c, month] = wanted[i];
        const bool wrong = corrects && month == m_months[m_months.size() - 3] && c->evnKind == Contract::EvnKind::Full;
        const int even = m_company.evnCalls * c->callShare / share;
        const int count = i + 1 == wanted.size() ? left : even + random.between(-even / 20, even / 20);
        left -= count;
        const QList<CallRow> extra = wrong ? DemoCalls::faulty(*c, month) : QList<CallRow>();
        evn(*c, month, count - int(extra.size()));
        QList<CallRow> &calls = m_out.evns.last().calls;
        for (const CallRow &x : extra)
            calls.insert(std::find_if(calls.begin(), calls.end(), [&](const CallRow &o) { return o.day >= x.day; }), x);
    }
    for (const QDate &month : m_months)
        m_out.invoices << invoice(month);
    if (corrects)
        correct();
    papers();
    return m_out;
}

} // namespace

QDate DemoBilling::issueDay(const QDate &month)
{
    return month.addMonths(1).addDays(4);
}

QList<IssuedLine> DemoBilling::contractLines(const DemoContract &contract, const QDate &month)
{
    QList<IssuedLine> lines;
    const auto add = [&](const QString &name, const QString &description, qint64 quantity, Money price) {
        if (price.isZero())
            return;
        IssuedLine l;
        l.name = name;
        l.description = description;
        l.contractNumber = contract.number;
        l.contractTitle = contract.product;
        l.quantity = quantity;
        l.unitPriceNet = price;
        l.from = month;
        l.to = lastDay(month);
        lines << l;
    };
    for (const ContractPosition &p : contract.positions) {
        if (p.from > month)
            continue;
        const auto same = std::find_if(lines.begin(), lines.end(),
                                       [&](const IssuedLine &l) { return l.name == p.name && l.unitPriceNet == p.monthlyNet; });
        if (same != lines.end())
            same->quantity += p.quantity;
        else
            add(p.name, span(month, lastDay(month)), p.quantity, p.monthlyNet);
    }
    for (const ContractPosition &p : contract.positions)
        if (p.from == month)
            add(p.name, QStringLiteral("Einmaliges Einrichtungsentgelt"), p.quantity, p.onceNet);
    return lines;
}

DemoBilling DemoBilling::of(const DemoCompany &company)
{
    return Biller(company).bill();
}
