#include "costcentrecodes.h"

#include <QHash>
#include <algorithm>
#include <limits>
#include <numeric>

namespace
{
QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

qint64 secondsBefore(const QDate &day)
{
    return QDate(1970, 1, 1).daysTo(day) * 86400;
}
} // namespace

CostCentreCodes::CostCentreCodes(const CostCentres &rules, const std::vector<std::shared_ptr<Segment>> &segments,
                                 const CallTexts &texts)
    : m_texts(texts.of(CallColumn::CostCentre).texts), m_joint(texts)
{
    QHash<QString, quint32> subjects;
    for (const CostCentreRule &rule : rules.rules()) {
        quint32 &subject = subjects[CostCentres::keyOf(rule)];
        if (subject == 0) {
            subject = quint32(m_subjects.size());
            m_subjects.emplace_back();
        }
        m_subjects[subject].push_back({rule.from.isValid() ? secondsBefore(rule.from) : std::numeric_limits<qint64>::min(),
                                       rule.to.isValid() ? secondsBefore(rule.to) + 86399 : std::numeric_limits<qint64>::max(),
                                       m_texts.add(rule.costCentre.trimmed().toStdString())});
    }
    for (const auto &segment : segments) {
        Place &place = m_places.emplace_back();
        for (const auto &[column, of, into] : {std::tuple(CallColumn::Extension, CostCentreRule::Of::Seat, &place.bySeat),
                                               std::tuple(CallColumn::Line, CostCentreRule::Of::Line, &place.byLine)}) {
            into->resize(std::max<quint32>(segment->textCount(column), 1), 0);
            for (quint32 code = 0; code < segment->textCount(column); ++code)
                (*into)[code] = subjects.value(CostCentres::keyOf({of, decoded(segment->text(column, code)), {}}), 0);
        }
    }
    std::vector<quint32> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return m_texts.text(a) < m_texts.text(b); });
    m_ranks.resize(order.size());
    for (quint32 i = 0; i < order.size(); ++i)
        m_ranks[order[i]] = i;
}

const CostCentreCodes::Period *CostCentreCodes::at(const Periods &periods, qint64 start)
{
    const auto found =
        std::find_if(periods.begin(), periods.end(), [start](const Period &p) { return p.from <= start && start <= p.to; });
    return found == periods.end() ? nullptr : &*found;
}

void CostCentreCodes::read(size_t place, const Calls &calls, quint32 count, quint32 *into) const
{
    const std::vector<quint32> &joint = m_joint.of(CallColumn::CostCentre).codes[place].joint;
    const Place &own = m_places[place];
    for (quint32 i = 0; i < count; ++i) {
        const Period *assigned = nullptr;
        if (const quint32 seat = own.bySeat[calls.seats[i]])
            assigned = at(m_subjects[seat], calls.starts[i]);
        if (const quint32 line = assigned ? 0 : own.byLine[calls.lines[i]])
            assigned = at(m_subjects[line], calls.starts[i]);
        into[i] = assigned ? assigned->code : joint[calls.costCentres[i]];
    }
}

QString CostCentreCodes::textOf(size_t place, const Segment &segment, quint32 row) const
{
    const auto code = [&](CallColumn column) { return quint32(segment.value(column, row)); };
    const quint32 seat = code(CallColumn::Extension), line = code(CallColumn::Line), centre = code(CallColumn::CostCentre);
    const qint64 start = segment.value(CallColumn::Start, row);
    quint32 found = 0;
    read(place, {&seat, &line, &centre, &start}, 1, &found);
    return decoded(m_texts.text(found));
}
