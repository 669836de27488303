#pragma once
#include "pbxdesktypes.h"

/// How a resource of the telephone system stands in its row: `word` of the changes feed, what is unique of its kind within the
/// contract (null: nothing), to whom it belongs, and the first day on which time alone changes it.
template <typename Gadget>
struct PbxKind;

namespace PbxKinds
{
/// Nothing beside word and contract.
template <typename Gadget>
struct Plain {
    static QString contract(const Gadget &g) { return g.contractId; }
    static QString uniqueKey(const Gadget &) { return {}; }
    static QString owner(const Gadget &) { return {}; }
    static QDate due(const Gadget &) { return {}; }
};

/// A name that is there once.
template <typename Gadget>
struct Named : Plain<Gadget> {
    static QString uniqueKey(const Gadget &g) { return g.settings.name; }
};
} // namespace PbxKinds

template <>
struct PbxKind<PbxSystem> : PbxKinds::Plain<PbxSystem> {
    static constexpr const char *word = "pbx_system";
    static QString contract(const PbxSystem &s) { return s.id; }
};

template <>
struct PbxKind<PbxGroup> : PbxKinds::Named<PbxGroup> {
    static constexpr const char *word = "pbx_group";
};

template <>
struct PbxKind<Seat> : PbxKinds::Plain<Seat> {
    static constexpr const char *word = "seat";
    static QString uniqueKey(const Seat &s) { return s.settings.extension; }
    static QString owner(const Seat &s) { return s.settings.groupId; }
};

template <>
struct PbxKind<PbxNumber> : PbxKinds::Plain<PbxNumber> {
    static constexpr const char *word = "pbx_number";
    static QString uniqueKey(const PbxNumber &n) { return n.number; }
    static QString owner(const PbxNumber &n) { return n.seatId; }
    static QDate due(const PbxNumber &n)
    {
        return n.state == Pbx::NumberState::DeactivationPlanned ? n.until.addDays(1)
               : n.state == Pbx::NumberState::Coming            ? n.from
                                                                : QDate();
    }
};

template <>
struct PbxKind<BlockingProfile> : PbxKinds::Named<BlockingProfile> {
    static constexpr const char *word = "blocking_profile";
};

template <>
struct PbxKind<SeatTemplate> : PbxKinds::Named<SeatTemplate> {
    static constexpr const char *word = "seat_template";
};
