#pragma once
#include "calltexts.h"
#include "costcentres.h"

/// The cost centre of each call as a code: what is assigned to its seat on its day, else to its line, else what its file tells.
/// Made once for the segments of the texts; safe for several threads.
class CostCentreCodes
{
public:
    CostCentreCodes(const CostCentres &rules, const std::vector<std::shared_ptr<Segment>> &segments, const CallTexts &texts);

    /// Those of the files first, with their joint codes.
    const StringPool &texts() const { return m_texts; }
    /// The place of each text in their order by bytes.
    const std::vector<quint32> &ranks() const { return m_ranks; }

    /// `count` calls of the segment at `place`: its own codes of their texts, and their starts.
    struct Calls {
        const quint32 *seats, *lines, *costCentres;
        const qint64 *starts;
    };
    void read(size_t place, const Calls &calls, quint32 count, quint32 *into) const;
    QString textOf(size_t place, const Segment &segment, quint32 row) const;

private:
    struct Period {
        qint64 from, to; ///< wall seconds, both included
        quint32 code;
    };
    using Periods = std::vector<Period>;
    struct Place {
        std::vector<quint32> bySeat, byLine; ///< by the segment's codes: of m_subjects; 0: none
    };
    static const Period *at(const Periods &periods, qint64 start);

    StringPool m_texts;
    std::vector<quint32> m_ranks;
    std::vector<Periods> m_subjects = std::vector<Periods>(1); ///< none stands at 0
    std::vector<Place> m_places;
    const CallTexts &m_joint;
};
