#include "headingcolumns.h"

#include "headingwords.h"

#include <QHash>
#include <algorithm>

namespace
{
using namespace CellShape;

/// Where a column of a field goes when it is the only one of its kind.
const std::pair<CallField, int EvnLayout::*> places[] = {
    {CallField::Line, &EvnLayout::line},
    {CallField::LineCountry, &EvnLayout::lineCountry},
    {CallField::LineArea, &EvnLayout::lineArea},
    {CallField::Extension, &EvnLayout::extension},
    {CallField::CostCentre, &EvnLayout::costCentre},
    {CallField::Number, &EvnLayout::number},
    {CallField::NumberCountry, &EvnLayout::numberCountry},
    {CallField::NumberArea, &EvnLayout::numberArea},
    {CallField::Destination, &EvnLayout::destination},
    {CallField::Kind, &EvnLayout::kind},
    {CallField::Currency, &EvnLayout::currency},
};

class Choice
{
public:
    Choice(EvnLayout &layout, const LayoutSample &sample) : m_layout(layout), m_sample(sample)
    {
        for (int i = 0; i < int(sample.headings.size()); ++i)
            m_columns[CallColumns::of(sample.headings[size_t(i)])] << i;
    }

    bool made()
    {
        for (const int column : m_columns.value(CallField::When))
            setWhen(column);
        for (const auto &[field, place] : places)
            m_layout.*place = m_columns.value(field, {-1}).first();
        for (const int column : m_columns.value(CallField::Target))
            take(m_layout.number < 0 && m_sample.all(column, isNumber) ? m_layout.number : m_layout.destination, column);
        const QList<int> either = m_columns.value(CallField::AnyNumber);
        bool clear = m_layout.number >= 0 || m_layout.line >= 0 || areOne(either);
        for (const int column : either)
            take(m_layout.number < 0 ? m_layout.number : m_layout.line, column);
        clear = setBest(CallField::Duration, m_layout.duration) && clear;
        clear = setBest(CallField::Net, m_layout.net) && clear;
        return setBest(CallField::Gross, m_layout.gross) && clear;
    }

private:
    static void take(int &place, int column)
    {
        if (place < 0)
            place = column;
    }

    void setWhen(int column)
    {
        if (m_layout.day < 0 && (m_sample.all(column, isWhole) || m_sample.all(column, isCounted)))
            m_layout.day = m_layout.time = column;
        else if (m_layout.day < 0 && m_sample.all(column, isDay))
            m_layout.day = column;
        else if (m_layout.time < 0 && m_sample.all(column, isTime))
            m_layout.time = column;
    }

    /// Of several the one that its heading ranks highest.
    bool setBest(CallField field, int &place)
    {
        QList<int> best;
        int highest = 0;
        for (const int column : m_columns.value(field)) {
            const int rank = HeadingWords(m_sample.headings[size_t(column)]).rank();
            if (best.isEmpty() || rank > highest)
                best = {column};
            else if (rank == highest)
                best << column;
            highest = best.first() == column ? rank : highest;
        }
        place = best.value(0, -1);
        return areOne(best);
    }

    /// One column, or several that hold the same.
    bool areOne(const QList<int> &columns) const
    {
        return std::ranges::all_of(
            columns, [&](int column) { return m_sample.columns[size_t(column)] == m_sample.columns[size_t(columns.first())]; });
    }

    EvnLayout &m_layout;
    const LayoutSample &m_sample;
    QHash<CallField, QList<int>> m_columns;
};
} // namespace

bool HeadingColumns::choose(EvnLayout &layout, const LayoutSample &sample)
{
    return Choice(layout, sample).made();
}
