#pragma once
#include "pbxlookup.h"
#include "pbxstore.h"

#include <QSet>

/// Of a telephone system what its rules look at for one change: the named groups, profiles, numbers and seats, and everything
/// that calls can walk to from there. A system may have 30,000 numbers; reading all of them for each change would take too long.
class PbxSurroundings
{
public:
    PbxSurroundings(PortalContext &context, const QString &contractId);
    PbxSurroundings &seat(const QString &seatId, const SeatSettings &wanted);
    PbxSurroundings &number(const PbxNumber &number, const NumberSettings &wanted);
    PbxSurroundings &numberById(const QString &id);
    PbxSurroundings &seats(const QStringList &ids);
    PbxSurroundings &numbersOf(const QString &seatId);
    PbxLookup lookup() const { return PbxLookup(m_stock, m_contractId); }

private:
    template <typename Gadget>
    void take(QList<Gadget> &to, const std::optional<Gadget> &found)
    {
        if (!found || m_seen.contains(found->id))
            return;
        m_seen << found->id;
        to << *found;
        follow(*found);
    }
    void follow(const PbxGroup &) {}
    void follow(const BlockingProfile &) {}
    void follow(const Seat &seat);
    void follow(const PbxNumber &number);
    void seatById(const QString &id);
    void numberOf(const QString &e164);
    void routing(const NumberRouting &routing);

    PbxStore m_store;
    QString m_contractId;
    PbxStock m_stock;
    QSet<QString> m_seen;
};
