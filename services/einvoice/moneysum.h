#pragma once
#include "money.h"

#include <optional>

/// A sum of foreign amounts: an unknown one, or more than 900 billion on the way, makes it unknown.
class MoneySum
{
public:
    void add(std::optional<Money> amount)
    {
        if (!amount || (m_value && qAbs(m_value->units()) > limit))
            m_value.reset();
        if (m_value)
            *m_value += *amount;
    }
    std::optional<Money> value() const { return m_value; }

private:
    static constexpr qint64 limit = 900'000'000'000 * Money::unitsPerEuro;
    std::optional<Money> m_value = Money();
};
