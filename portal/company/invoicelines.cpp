#include "invoicelines.h"

#include "orderwords.h"
#include "termrules.h"

namespace
{
QDate lastDay(const QDate &month)
{
    return month.addMonths(1).addDays(-1);
}

class Lines
{
public:
    Lines(const ServiceContract &contract, const QDate &month) : m_contract(contract), m_month(month) {}
    void add(const QString &name, const QString &description, qint64 quantity, Money price)
    {
        if (price.isZero() || quantity <= 0)
            return;
        IssuedLine line;
        line.name = name;
        line.description = description;
        line.contractNumber = m_contract.number;
        line.contractTitle = m_contract.product;
        line.quantity = quantity;
        line.unitPriceNet = price;
        line.from = m_month;
        line.to = lastDay(m_month);
        m_lines << line;
    }
    void item(const ContractItem &item)
    {
        const bool reduced = item.plannedFrom.isValid() && item.plannedFrom <= m_month;
        if (item.from <= m_month)
            add(item.name, {}, reduced ? item.plannedQuantity : item.quantity, item.monthlyNet);
        if (item.from >= m_month && item.from <= lastDay(m_month))
            add(item.name, QStringLiteral("Einmaliges Einrichtungsentgelt"), item.quantity, item.onceNet);
    }
    void number(const NumberObject &number)
    {
        if (number.from <= m_month && (!number.until.isValid() || number.until >= m_month))
            add(number.kind == Ordering::NumberKind::Block ? QStringLiteral("Rufnummernblock") : QStringLiteral("Rufnummer"),
                number.first, 1, number.monthlyNet);
    }
    QList<IssuedLine> all() const { return m_lines; }

private:
    const ServiceContract &m_contract;
    QDate m_month;
    QList<IssuedLine> m_lines;
};
} // namespace

QList<IssuedLine> InvoiceLines::ofContract(const ServiceContract &contract, const QDate &month)
{
    if (contract.endsOn.isValid() && contract.endsOn < month)
        return {};
    Lines lines(contract, month);
    for (const ContractItem &item : contract.items)
        lines.item(item);
    for (const NumberObject &number : contract.numbers)
        lines.number(number);
    return lines.all();
}

std::optional<IssuedLine> InvoiceLines::ofDispatch(const DispatchPrice &dispatch, const QDate &month)
{
    if (dispatch.monthlyNet.isZero())
        return std::nullopt;
    IssuedLine line;
    line.name = QStringLiteral("Rechnungsversand per Post");
    line.description = QStringLiteral("Kundenportal und Versand per Post");
    line.contractTitle = QStringLiteral("Kundenkonto");
    line.unitPriceNet = dispatch.monthlyNet;
    line.from = month;
    line.to = lastDay(month);
    return line;
}

std::optional<IssuedTerm> InvoiceLines::term(const ServiceContract &contract, const QDate &day)
{
    if (contract.endsOn.isValid() && contract.endsOn < day)
        return std::nullopt;
    const TermRules::Dates dates = TermRules::at(contract.begin, contract.term, day);
    IssuedTerm term;
    term.contractNumber = contract.number;
    term.contractTitle = contract.product;
    term.begin = contract.begin;
    term.minimum = contract.term.minimumMonths == 0
                       ? QStringLiteral("keine")
                       : OrderWords::duration(contract.term.minimumMonths, Ordering::TermUnit::Months) + QStringLiteral(" bis ") +
                             OrderWords::day(dates.minimumEnd);
    term.notice = OrderWords::duration(contract.term.notice, contract.term.noticeUnit);
    const QDate end = contract.endsOn.isValid() ? contract.endsOn : dates.end;
    const bool open = !contract.endsOn.isValid() && !dates.noticeBy.isValid(); // the end moves with the notice
    term.end = open ? QStringLiteral("unbestimmt") : OrderWords::day(end);
    term.noticeBy = contract.endsOn.isValid() ? QStringLiteral("gekündigt")
                    : open                    ? QStringLiteral("jederzeit")
                                              : OrderWords::day(dates.noticeBy);
    return term;
}
