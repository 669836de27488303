#include "pbxlookup.h"

namespace
{
/// Those of the system, and where each stands.
template <typename T>
QHash<QString, qsizetype> take(QList<T> &to, const QList<T> &from, const QString &contractId)
{
    QHash<QString, qsizetype> index;
    to.reserve(from.size());
    index.reserve(from.size());
    for (const T &row : from)
        if (row.contractId == contractId) {
            index.insert(row.id, to.size());
            to.append(row);
        }
    return index;
}

template <typename T>
const T *named(const QList<T> &rows, const QString &name)
{
    const T *found = nullptr;
    for (const T &row : rows)
        if (row.settings.name.compare(name, Qt::CaseInsensitive) == 0) {
            if (found)
                return nullptr;
            found = &row;
        }
    return found;
}
} // namespace

QString PbxStock::contractId(const QString &number) const
{
    QHash<QString, int> counts;
    for (const Seat &seat : seats)
        ++counts[seat.contractId];
    const PbxSystem *best = nullptr;
    for (const PbxSystem &system : systems)
        if ((number.isEmpty() || system.contractNumber == number) && (!best || counts.value(system.id) > counts.value(best->id)))
            best = &system;
    return best ? best->id : QString();
}

PbxLookup::PbxLookup(const PbxStock &stock, const QString &contractId) : m_contractId(contractId)
{
    for (const PbxSystem &system : stock.systems)
        if (system.id == contractId)
            m_system = system;
    m_groupAt = take(m_groups, stock.groups, contractId);
    m_seatAt = take(m_seats, stock.seats, contractId);
    m_numberAt = take(m_numbers, stock.numbers, contractId);
    m_profileAt = take(m_profiles, stock.profiles, contractId);
    m_portalAt = take(m_portals, stock.portals, contractId);
    for (qsizetype i = 0; i < m_seats.size(); ++i)
        m_extensionAt.insert(m_seats.at(i).settings.extension, i);
    for (qsizetype i = 0; i < m_portals.size(); ++i) {
        m_portalNumberAt.insert(m_portals.at(i).numberId, i);
        if (!m_portals.at(i).settings.internalNumber.isEmpty())
            m_internalAt.insert(m_portals.at(i).settings.internalNumber, i);
    }
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        m_e164At.insert(m_numbers.at(i).number, i);
        if (!m_numbers.at(i).seatId.isEmpty())
            m_numbersOf[m_numbers.at(i).seatId].append(i);
    }
}

QList<const PbxNumber *> PbxLookup::numbersOf(const QString &seatId) const
{
    QList<const PbxNumber *> list;
    for (const qsizetype at : m_numbersOf.value(seatId))
        list.append(&m_numbers.at(at));
    return list;
}

const PbxGroup *PbxLookup::groupNamed(const QString &name) const
{
    return named(m_groups, name);
}

const BlockingProfile *PbxLookup::profileNamed(const QString &name) const
{
    return named(m_profiles, name);
}

PbxStock PbxLookup::stock() const
{
    PbxStock stock{{}, m_groups, m_seats, m_numbers, m_profiles, m_portals};
    if (m_system)
        stock.systems << *m_system;
    return stock;
}

PbxLookup PbxLookup::withSeats(const QHash<QString, Seat> &seats) const
{
    PbxStock changed = stock();
    for (Seat &seat : changed.seats)
        if (const auto at = seats.constFind(seat.id); at != seats.constEnd())
            seat = *at;
    return PbxLookup(changed, m_contractId);
}

PbxLookup PbxLookup::withNumbers(const QHash<QString, PbxNumber> &numbers) const
{
    PbxStock changed = stock();
    for (PbxNumber &number : changed.numbers)
        if (const auto at = numbers.constFind(number.id); at != numbers.constEnd())
            number = *at;
    return PbxLookup(changed, m_contractId);
}
