#pragma once
#include "callfilter.h"
#include "calltexts.h"

class CostCentreCodes;

/// A filter against the joint dictionaries: once per question.
class CallSelection
{
public:
    /// `costCentres`: null when nothing is assigned.
    CallSelection(const CallFilter &filter, const CallTexts &texts, const CostCentreCodes *costCentres = nullptr);

private:
    friend class CallScan;
    struct Range {
        CallColumn column;
        qint64 least, most;
    };
    const CallTexts &m_texts;
    std::vector<Range> m_ranges;
    std::vector<std::pair<CallColumn, std::vector<uchar>>> m_allowed; ///< by joint code
    const CostCentreCodes *m_costCentres = nullptr;                   ///< null: they are not asked for
    std::vector<uchar> m_allowedCentres;                              ///< by their code
};

/// The rows of one segment that a selection lets through and that count, a block at a time.
class CallScan
{
public:
    static constexpr quint32 blockRows = 2048;

    /// `place`: of the segment among those of the texts.
    CallScan(const Segment &segment, size_t place, const CallSelection &selection);

    /// False at the end.
    bool next();
    /// Of the block.
    quint32 size() const { return m_size; }
    quint32 row(quint32 i) const { return m_first + (m_all ? i : m_picked[i]); }
    /// size() values.
    void readCostCentres(const CostCentreCodes &codes, quint32 *into);
    template <typename T>
    void read(CallColumn column, T *into)
    {
        if (m_all) {
            m_segment.read(column, m_first, m_size, into);
            return;
        }
        std::array<T, blockRows> whole;
        m_segment.read(column, m_first, m_rows, whole.data());
        for (quint32 i = 0; i < m_size; ++i)
            into[i] = whole[m_picked[i]];
    }

private:
    template <typename Keep>
    void keep(Keep keeps) ///< bool(quint16 row of the block)
    {
        quint32 kept = 0;
        for (quint32 i = 0; i < m_size; ++i) {
            const quint16 at = m_all ? quint16(i) : m_picked[i];
            m_picked[kept] = at;
            kept += keeps(at) ? 1 : 0;
        }
        m_all = m_all && kept == m_rows;
        m_size = kept;
    }
    void dropRepeated();
    void dropOtherCostCentres();

    const Segment &m_segment;
    const size_t m_place;
    const CallSelection &m_selection;
    std::vector<CallSelection::Range> m_ranges;
    std::vector<std::pair<CallColumn, std::vector<uchar>>> m_allowed; ///< by the segment's code
    std::span<const quint32> m_repeated;
    bool m_nothing = false;
    quint32 m_first = 0, m_rows = 0, m_size = 0;
    bool m_all = true;
    std::array<quint16, blockRows> m_picked;
};
