#pragma once
#include "quoteinput.h"

/// Takes pieces away from the positions of one option: those first that can end first, of these the youngest (G-04).
class OptionReduction
{
public:
    /// `pointer`: where a problem is reported.
    OptionReduction(const QuoteInput &input, ChangeQuote &quote, QString pointer)
        : m_in(input), m_quote(quote), m_pointer(std::move(pointer))
    {
    }
    /// `items` in force of one code, `before` and `after` their wanted totals.
    void reduce(const QList<ContractItem> &items, int before, int after);

    /// An OrderItem about this position, without mark, quantities and amounts.
    static OrderItem itemOf(const QuoteInput &input, const ContractItem &item);

private:
    const QuoteInput &m_in;
    ChangeQuote &m_quote;
    QString m_pointer;
};
