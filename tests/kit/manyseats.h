#pragma once
#include "pbxlookup.h"

/// A telephone system of any size: seats with one number each and more numbers behind them, both kinds of CLIP numbers.
namespace ManySeats
{
inline QString text(const char *words)
{
    return QString::fromUtf8(words);
}

inline QString id(const char *kind, int n)
{
    return QStringLiteral("%1-0000-4000-8000-%2").arg(text(kind)).arg(n, 12, 10, QChar(u'0'));
}

inline PbxNumber number(int n, Pbx::NumberState state)
{
    PbxNumber number;
    number.id = id("number", n);
    number.rev = n + 1;
    number.contractId = text("c");
    number.number = QStringLiteral("+49201%1").arg(5000000 + n);
    number.kind = Pbx::NumberKind::Subscriber;
    number.state = state;
    number.settings.groupId = text("g1");
    number.settings.usage = Pbx::NumberUsage::Voice;
    if (n % 7 == 0 && state == Pbx::NumberState::Active)
        number.settings.routing.periods = {{{text("mon"), text("tue"), text("fri")}, text("08:00"), text("18:00"), {}},
                                           {{text("sun")}, text("00:00"), text("24:00"), {{}, text("+491771771234")}}};
    return number;
}

inline Seat seat(int n)
{
    Seat seat;
    seat.id = id("seat", n);
    seat.rev = 1;
    seat.contractId = text("c");
    seat.productCode = n % 3 ? text("seat_best") : text("seat_smart");
    seat.device = {text("Yealink T54W"), {}, n % 50 != 0, {}};
    seat.settings.name = QStringLiteral("Teilnehmer %1").arg(n);
    seat.settings.email = QStringLiteral("t%1@example.org").arg(n);
    seat.settings.groupId = n % 2 ? text("g1") : text("g2");
    seat.settings.extension = QString::number(10000 + n);
    if (n % 5 == 0)
        seat.settings.parallelNumbers = {text("+491771771234"), text("+4921122223333")};
    if (n % 4 == 0) {
        seat.settings.callerNumbers = {{text("geo"), text("00")}};
        seat.settings.callbackNumber = text("+492015500700");
    }
    return seat;
}

/// `seats` seats, and numbers up to `numbers`; every third of those without a seat is inactive.
inline PbxStock stock(int seats, int numbers)
{
    PbxStock stock;
    PbxSystem system;
    system.id = text("c");
    system.products = {{text("seat_best"), text("Seat best"), {}, Money::fromCents(990)},
                       {text("seat_smart"), text("Seat smart"), {}, Money::fromCents(590)}};
    system.numberMonthlyNet = Money::fromCents(150);
    stock.systems << system;
    for (const auto &[groupId, name] : {std::pair{"g1", "Essen"}, {"g2", "Düsseldorf; Hafen"}}) {
        PbxGroup group;
        group.id = text(groupId);
        group.contractId = text("c");
        group.settings.name = text(name);
        stock.groups << group;
    }
    BlockingProfile profile;
    profile.id = text("p");
    profile.contractId = text("c");
    profile.settings.name = text("Keine Sonderrufnummern");
    stock.profiles << profile;
    for (int n = 0; n < seats; ++n)
        stock.seats << seat(n);
    for (int n = 0; n < numbers; ++n) {
        PbxNumber one = number(n, n >= seats && n % 3 == 0 ? Pbx::NumberState::Inactive : Pbx::NumberState::Active);
        if (n < seats)
            one.seatId = id("seat", n);
        stock.numbers << one;
    }
    PbxNumber geographic = number(0, Pbx::NumberState::OutgoingOnly), service = geographic;
    geographic.id = text("geo");
    geographic.number = text("+4920155007");
    geographic.kind = Pbx::NumberKind::GeographicClip;
    service.id = text("service");
    service.number = text("+498003268350");
    service.kind = Pbx::NumberKind::ServiceClip;
    for (PbxNumber *clip : {&geographic, &service}) {
        clip->settings = {};
        stock.numbers << *clip;
    }
    return stock;
}
} // namespace ManySeats
