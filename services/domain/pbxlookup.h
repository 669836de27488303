#pragma once
#include "pbxdesktypes.h"

#include <QHash>
#include <optional>

/// What there is of telephone systems, whatever it was read from.
struct PbxStock {
    QList<PbxSystem> systems;
    QList<PbxGroup> groups;
    QList<Seat> seats;
    QList<PbxNumber> numbers;
    QList<BlockingProfile> profiles;
    QList<AnywherePortal> portals;

    /// The telephone system of this contract number, or without one that with the most seats: a contract can have an empty one.
    /// Empty: there is none.
    QString contractId(const QString &number = {}) const;
};

/// One telephone system, found by id, extension and number. Pointers hold as long as the object.
class PbxLookup
{
public:
    /// `contractId`: of the system; what belongs to another one is not there.
    PbxLookup(const PbxStock &stock, const QString &contractId);

    const PbxSystem *system() const { return m_system ? &*m_system : nullptr; }
    const QList<PbxGroup> &groups() const { return m_groups; }
    const QList<BlockingProfile> &profiles() const { return m_profiles; }
    const QList<Seat> &seats() const { return m_seats; }
    const QList<PbxNumber> &numbers() const { return m_numbers; }
    const PbxGroup *group(const QString &id) const { return find(m_groups, m_groupAt, id); }
    const Seat *seat(const QString &id) const { return find(m_seats, m_seatAt, id); }
    const PbxNumber *number(const QString &id) const { return find(m_numbers, m_numberAt, id); }
    const BlockingProfile *profile(const QString &id) const { return find(m_profiles, m_profileAt, id); }
    const AnywherePortal *portal(const QString &id) const { return find(m_portals, m_portalAt, id); }

    const Seat *seatWithExtension(const QString &digits) const { return find(m_seats, m_extensionAt, digits); }
    const AnywherePortal *portalWithExtension(const QString &digits) const { return find(m_portals, m_internalAt, digits); }
    /// The Anywhere-Portal that is called by this number.
    const AnywherePortal *portalWithNumber(const QString &numberId) const { return find(m_portals, m_portalNumberAt, numberId); }
    const PbxNumber *numberOf(const QString &e164) const { return find(m_numbers, m_e164At, e164); }
    /// Assigned to the seat, in the order they were given.
    QList<const PbxNumber *> numbersOf(const QString &seatId) const;
    /// The first with this name; null when none or more than one has it.
    const PbxGroup *groupNamed(const QString &name) const;
    const BlockingProfile *profileNamed(const QString &name) const;

    /// The same system with these rows in place of those of the same id, as an import wants it.
    PbxLookup withSeats(const QHash<QString, Seat> &seats) const;
    PbxLookup withNumbers(const QHash<QString, PbxNumber> &numbers) const;

private:
    PbxStock stock() const;
    using Index = QHash<QString, qsizetype>;
    template <typename T>
    static const T *find(const QList<T> &rows, const Index &index, const QString &key)
    {
        const auto at = index.constFind(key);
        return at == index.constEnd() ? nullptr : &rows.at(*at);
    }

    QString m_contractId;
    std::optional<PbxSystem> m_system;
    QList<PbxGroup> m_groups;
    QList<Seat> m_seats;
    QList<PbxNumber> m_numbers;
    QList<BlockingProfile> m_profiles;
    QList<AnywherePortal> m_portals;
    Index m_groupAt, m_seatAt, m_numberAt, m_profileAt, m_portalAt, m_extensionAt, m_internalAt, m_portalNumberAt, m_e164At;
    QHash<QString, QList<qsizetype>> m_numbersOf;
};
