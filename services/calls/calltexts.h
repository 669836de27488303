#pragma once
#include "segment.h"

#include <mutex>

/// The dictionaries of several segments as one: each text once, numbers in their canonical form. Made at the first question for a
/// column and kept; safe for several threads.
class CallTexts
{
public:
    struct Codes {
        std::vector<quint32> joint; ///< by the segment's own code
        bool areJoint = true;       ///< the segment's own are the joint ones
    };
    struct Joint {
        StringPool texts;
        std::vector<Codes> codes; ///< by the segment's place
    };

    explicit CallTexts(std::vector<std::shared_ptr<Segment>> segments) : m_segments(std::move(segments)) {}

    const Joint &of(CallColumn column) const;
    /// The place of each text in their order by bytes.
    const std::vector<quint32> &ranks(CallColumn column) const;
    /// One flag for each number: the typed part stands in it. The last answer is kept: sums, bars and rows of a page ask alike.
    std::vector<uchar> numbersWith(std::string_view typed) const;

private:
    std::vector<uchar> search(std::string_view typed) const;

    std::vector<std::shared_ptr<Segment>> m_segments;
    struct Cell {
        std::once_flag made, ranked;
        Joint joint;
        std::vector<quint32> ranks;
    };
    mutable std::array<Cell, callTexts> m_cells;
    mutable std::mutex m_searching;
    mutable std::string m_lastTyped;
    mutable std::vector<uchar> m_lastFound;
};
