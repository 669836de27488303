#include "expectedcharges.h"

namespace
{
using Kind = ExpectedCharge::Kind;
using Why = ExpectedCharge::Why;

class Charges
{
public:
    Charges(const ServiceContract &contract, const QList<PastReduction> &reductions, const QDate &month)
        : m_contract(contract), m_reductions(reductions), m_first(month), m_last(month.addMonths(1).addDays(-1))
    {
    }
    void item(const ContractItem &item)
    {
        const bool begun = !item.from.isValid() || item.from <= m_first;
        const bool reduced = item.plannedFrom.isValid() && item.plannedFrom <= m_first;
        const int pieces = reduced ? item.plannedQuantity : item.quantity;
        if (!item.monthlyNet.isZero()) {
            const bool gone = begun && pieces == 0;
            ExpectedCharge charge = base(Kind::Monthly, item.id, item.name, item.monthlyNet);
            settle(charge, begun, pieces, item.from);
            if (gone && charge.why == Why::Due)
                charge.why = Why::Over, charge.day = reduced ? item.plannedFrom.addDays(-1) : QDate();
            m_charges << charge;
        }
        if (!item.onceNet.isZero() && item.from.isValid()) {
            ExpectedCharge charge = base(Kind::Once, item.id, item.name, item.onceNet);
            const bool now = item.from >= m_first && item.from <= m_last;
            settle(charge, now, item.quantity, item.from);
            charge.spare = now ? takenAway(item) : 0;
            if (!now)
                charge.why = Why::OnceOnly;
            m_charges << charge;
        }
    }
    void number(const NumberObject &number)
    {
        if (number.monthlyNet.isZero())
            return;
        ExpectedCharge charge = base(Kind::Number, number.id, number.first, number.monthlyNet);
        settle(charge, !number.from.isValid() || number.from <= m_first, 1, number.from);
        if (number.until.isValid() && number.until < m_first)
            charge.pieces = 0, charge.why = Why::Over, charge.day = number.until;
        m_charges << charge;
    }
    /// Billed whole in the month in which the last day lies.
    void reduction(const PastReduction &reduction)
    {
        if (reduction.lastDay < m_first || reduction.pieces <= 0)
            return;
        const bool number = reduction.productCode.startsWith(QLatin1String("number_"));
        ExpectedCharge charge = base(number ? Kind::Number : Kind::Monthly, {}, reduction.name, reduction.unitNet);
        charge.document = reduction.orderNumber;
        charge.certain = false;
        settle(charge, true, reduction.pieces, {});
        m_charges << charge;
    }
    QList<ExpectedCharge> all() const { return m_charges; }

private:
    ExpectedCharge base(Kind kind, const QString &id, const QString &name, Money price) const
    {
        ExpectedCharge charge;
        charge.kind = kind;
        charge.contractNumber = m_contract.number;
        charge.itemId = id;
        charge.name = name;
        charge.unitNet = price;
        return charge;
    }
    int takenAway(const ContractItem &item) const
    {
        int pieces = 0;
        for (const PastReduction &reduction : m_reductions)
            if (reduction.contractNumber == m_contract.number && reduction.productCode == item.productCode)
                pieces += reduction.pieces;
        return pieces;
    }
    void settle(ExpectedCharge &charge, bool begun, int pieces, const QDate &from) const
    {
        charge.pieces = begun ? pieces : 0;
        charge.day = from;
        charge.why = begun ? Why::Due : Why::NotYet;
        if (m_contract.endsOn.isValid() && m_contract.endsOn < m_first) {
            charge.pieces = 0;
            charge.why = Why::Over;
            charge.day = m_contract.endsOn;
        }
    }
    const ServiceContract &m_contract;
    const QList<PastReduction> &m_reductions;
    QDate m_first, m_last;
    QList<ExpectedCharge> m_charges;
};
} // namespace

QList<ExpectedCharge> ExpectedCharges::of(const ServiceContract &contract, const QList<PastReduction> &reductions,
                                          const QDate &month)
{
    Charges charges(contract, reductions, month);
    for (const ContractItem &item : contract.items)
        charges.item(item);
    for (const NumberObject &number : contract.numbers)
        charges.number(number);
    for (const PastReduction &reduction : reductions)
        if (reduction.contractNumber == contract.number)
            charges.reduction(reduction);
    return charges.all();
}
