#pragma once
#include "pbxlookup.h"

/// A small telephone system: seats 11, 14 and 22 with a number each, an inactive and a planned number, both kinds of CLIP
/// numbers, a Sperrprofil, an Anywhere-Portal with the internal number 500.
namespace PbxFixture
{
inline QString text(const char *words)
{
    return QString::fromUtf8(words);
}

inline Seat seat(const char *id, const char *name, const char *extension)
{
    Seat seat;
    seat.id = text(id);
    seat.rev = 1;
    seat.contractId = text("c");
    seat.productCode = text("seat_best");
    seat.settings.name = text(name);
    seat.settings.email = seat.settings.name.toLower() + text("@example.org");
    seat.settings.groupId = text("g");
    seat.settings.extension = text(extension);
    return seat;
}

inline PbxNumber number(const char *id, const char *e164, Pbx::NumberState state = Pbx::NumberState::Active,
                        const char *seatId = "")
{
    PbxNumber number;
    number.id = text(id);
    number.rev = 1;
    number.contractId = text("c");
    number.number = text(e164);
    number.kind = Pbx::NumberKind::Subscriber;
    number.state = state;
    number.seatId = text(seatId);
    number.settings.groupId = text("g");
    number.settings.usage = Pbx::NumberUsage::Voice;
    return number;
}

inline PbxStock stock()
{
    PbxStock stock;
    PbxSystem system;
    system.id = text("c");
    stock.systems << system;
    PbxGroup group;
    group.id = text("g");
    group.contractId = text("c");
    group.areaCode = text("0201");
    group.settings.name = text("Essen");
    stock.groups << group;
    stock.seats << seat("s11", "Zentrale", "11") << seat("s14", "Demir", "14") << seat("s22", "Lager", "22");
    stock.numbers << number("n11", "+492015500711", Pbx::NumberState::Active, "s11")
                  << number("n14", "+492015500714", Pbx::NumberState::Active, "s14")
                  << number("n22", "+492015500722", Pbx::NumberState::Active, "s22")
                  << number("free", "+492015500750", Pbx::NumberState::Inactive)
                  << number("planned", "+492015500751", Pbx::NumberState::DeactivationPlanned)
                  << number("coming", "+492015500752", Pbx::NumberState::Coming);
    PbxNumber service = number("service", "+498003268350", Pbx::NumberState::OutgoingOnly);
    service.kind = Pbx::NumberKind::ServiceClip;
    PbxNumber geographic = number("geo", "+49201550070", Pbx::NumberState::OutgoingOnly);
    geographic.kind = Pbx::NumberKind::GeographicClip;
    stock.numbers << service << geographic;
    BlockingProfile profile;
    profile.id = text("p");
    profile.contractId = text("c");
    profile.settings.name = text("Keine Sonderrufnummern");
    stock.profiles << profile;
    AnywherePortal portal;
    portal.id = text("a");
    portal.contractId = text("c");
    portal.settings.internalNumber = text("500");
    stock.portals << portal;
    return stock;
}
} // namespace PbxFixture
