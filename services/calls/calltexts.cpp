#include "calltexts.h"

#include "callnumber.h"

#include <algorithm>
#include <functional>
#include <numeric>

const CallTexts::Joint &CallTexts::of(CallColumn column) const
{
    Cell &cell = m_cells[size_t(column) - firstCallText];
    std::call_once(cell.made, [&] {
        for (const auto &segment : m_segments) {
            Codes &codes = cell.joint.codes.emplace_back();
            codes.joint.resize(segment->textCount(column));
            for (quint32 code = 0; code < codes.joint.size(); ++code) {
                const std::string_view text = segment->text(column, code);
                codes.joint[code] = cell.joint.texts.add(column == CallColumn::Number ? CallNumber::canonical(text) : text);
                codes.areJoint = codes.areJoint && codes.joint[code] == code;
            }
        }
    });
    return cell.joint;
}

const std::vector<quint32> &CallTexts::ranks(CallColumn column) const
{
    const StringPool &texts = of(column).texts;
    Cell &cell = m_cells[size_t(column) - firstCallText];
    std::call_once(cell.ranked, [&] {
        std::vector<quint32> order(texts.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return texts.text(a) < texts.text(b); });
        cell.ranks.resize(order.size());
        for (quint32 place = 0; place < order.size(); ++place)
            cell.ranks[order[place]] = place;
    });
    return cell.ranks;
}

std::vector<uchar> CallTexts::numbersWith(std::string_view typed) const
{
    const std::scoped_lock lock(m_searching);
    if (m_lastFound.empty() || m_lastTyped != typed) {
        m_lastFound = search(typed);
        m_lastTyped = typed;
    }
    return m_lastFound;
}

std::vector<uchar> CallTexts::search(std::string_view typed) const
{
    const StringPool &texts = of(CallColumn::Number).texts;
    std::vector<uchar> found(texts.size(), 0);
    const std::string_view bytes = texts.bytes();
    const std::vector<quint32> &ends = texts.ends();
    for (const CallNumber::Pattern &pattern : CallNumber::patterns(typed)) {
        // The NUL between two texts is in no pattern, except as the mark of a beginning.
        if (pattern.atBegin) {
            for (quint32 code = 0; code < texts.size(); ++code)
                if (bytes.compare(ends[code], pattern.text.size(), pattern.text) == 0)
                    found[code] = 1;
            continue;
        }
        // Few digits stand in nearly every number: looked at one by one. Many are rare: looked for in all of them at once.
        if (pattern.text.size() <= 2) {
            for (quint32 code = 0; code < texts.size(); ++code)
                found[code] |= uchar(texts.text(code).find(pattern.text) != std::string_view::npos);
            continue;
        }
        const std::boyer_moore_horspool_searcher searcher(pattern.text.begin(), pattern.text.end());
        quint32 code = 0;
        for (size_t at = 0; at < bytes.size(); at = ends[code + 1]) {
            const auto hit = std::search(bytes.begin() + std::ptrdiff_t(at), bytes.end(), searcher);
            if (hit == bytes.end())
                break;
            while (ends[code + 1] <= size_t(hit - bytes.begin()))
                ++code;
            found[code] = 1;
        }
    }
    return found;
}
