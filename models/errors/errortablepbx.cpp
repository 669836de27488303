#include "errortable.h"

#include <QCoreApplication>

using O = ErrorWords::Offer;
using Entry = ErrorTable::Entry;

namespace
{
constexpr Entry entries[] = {
    {"pbx_token_required", QT_TRANSLATE_NOOP("ErrorWords", "The telephone system has closed the access."),
     QT_TRANSLATE_NOOP("ErrorWords", "It is opened again with the next change."), O::Retry},
    {"cart_item_invalid", QT_TRANSLATE_NOOP("ErrorWords", "An item of the cart is no longer possible."),
     QT_TRANSLATE_NOOP("ErrorWords", "It is marked. Remove it, or order the others."), O::Retry},
    {"number_not_free", QT_TRANSLATE_NOOP("ErrorWords", "This number is not free."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose one of the group that nobody has."), O::None},
    {"time_zone_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This time zone is not known."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another one."), O::None},
    {"name_form", QT_TRANSLATE_NOOP("ErrorWords", "This name cannot be used."),
     QT_TRANSLATE_NOOP("ErrorWords", "1 to 80 letters, digits and signs."), O::None},
    {"name_taken", QT_TRANSLATE_NOOP("ErrorWords", "This name is taken."),
     QT_TRANSLATE_NOOP("ErrorWords", "Please choose another one."), O::None},
    {"email_form", QT_TRANSLATE_NOOP("ErrorWords", "This is no e-mail address."), nullptr, O::None},
    {"group_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This group or location is no longer there."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another one."), O::None},
    {"seat_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This seat is no longer there."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another one."), O::None},
    {"profile_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This blocking profile is no longer there."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another one."), O::None},
    {"blocking_profile_in_use", QT_TRANSLATE_NOOP("ErrorWords", "This blocking profile is in use and cannot be deleted."),
     QT_TRANSLATE_NOOP("ErrorWords", "Give the seats, groups and portals that have it another one first."), O::None},
    {"range_form", QT_TRANSLATE_NOOP("ErrorWords", "This is no beginning of numbers."),
     QT_TRANSLATE_NOOP("ErrorWords", "Enter it as +49900, or + alone for all numbers."), O::None},
    {"product_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This product is not offered."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another one."), O::None},
    {"extension_form", QT_TRANSLATE_NOOP("ErrorWords", "This is no internal number."),
     QT_TRANSLATE_NOOP("ErrorWords", "It has 2 to 6 digits."), O::None},
    {"extension_taken", QT_TRANSLATE_NOOP("ErrorWords", "This internal number is taken."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another one."), O::None},
    {"extension_mobile", QT_TRANSLATE_NOOP("ErrorWords", "This internal number is not possible with mobile integration."),
     QT_TRANSLATE_NOOP("ErrorWords", "Not with two digits, not beginning with 0, and not 911."), O::None},
    {"service_number_off", QT_TRANSLATE_NOOP("ErrorWords", "The service number is not switched on for this seat."),
     QT_TRANSLATE_NOOP("ErrorWords", "Switch it on in the tab Leistungspaket first."), O::None},
    {"service_number_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This is no service number of CLIP no screening."),
     QT_TRANSLATE_NOOP("ErrorWords", "Enter it in the contract under CLIP no screening first."), O::None},
    {"caller_number_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This is no assigned geographic number of CLIP no screening."),
     QT_TRANSLATE_NOOP("ErrorWords", "Assign it in the tab Telefonnummern first."), O::None},
    {"caller_exclusion",
     QT_TRANSLATE_NOOP("ErrorWords", "A geographic callback number and the service number exclude each other."),
     QT_TRANSLATE_NOOP("ErrorWords", "Switch the service number off first, or choose no callback number."), O::None},
    {"parallel_limit", QT_TRANSLATE_NOOP("ErrorWords", "At most five numbers can ring in parallel."),
     QT_TRANSLATE_NOOP("ErrorWords", "Remove one first."), O::None},
    {"seconds_range", QT_TRANSLATE_NOOP("ErrorWords", "The time until a call is diverted is 5 to 120 seconds."), nullptr,
     O::None},
    {"target_outgoing_only",
     QT_TRANSLATE_NOOP("ErrorWords", "This number is for outgoing presentation only; calls cannot be sent to it."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose another number."), O::None},
    {"pin_form", QT_TRANSLATE_NOOP("ErrorWords", "A voicemail PIN has 4 to 8 digits."), nullptr, O::None},
    {"number_state", QT_TRANSLATE_NOOP("ErrorWords", "This is not possible in the present state of the number."),
     QT_TRANSLATE_NOOP("ErrorWords", "The newest state has been loaded."), O::Retry},
    {"numbers_limit", QT_TRANSLATE_NOOP("ErrorWords", "A seat has at most ten numbers."),
     QT_TRANSLATE_NOOP("ErrorWords", "Assign the number to another seat."), O::None},
    {"number_outgoing_only", QT_TRANSLATE_NOOP("ErrorWords", "This number is for outgoing presentation only."),
     QT_TRANSLATE_NOOP("ErrorWords", "It cannot be assigned, routed or switched off."), O::None},
    {"swap_not_inactive", QT_TRANSLATE_NOOP("ErrorWords", "The number to take its place must be inactive."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose an inactive number."), O::None},
    {"timetable_form", QT_TRANSLATE_NOOP("ErrorWords", "The time-table cannot be saved like this."),
     QT_TRANSLATE_NOOP("ErrorWords", "Each row needs a day, a beginning before its end, and one target."), O::None},
    {"number_no_fax", QT_TRANSLATE_NOOP("ErrorWords", "This is no active fax number."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose a fax as its use first."), O::None},
    {"fax_recipient", QT_TRANSLATE_NOOP("ErrorWords", "The fax credentials cannot be sent to this seat."),
     QT_TRANSLATE_NOOP("ErrorWords", "It needs an e-mail address; those of a personal fax number go to its own seat alone."),
     O::None},
    {"effect_changed", QT_TRANSLATE_NOOP("ErrorWords", "What would be deleted has changed in the meantime."),
     QT_TRANSLATE_NOOP("ErrorWords", "Nothing was assigned. Look at it again."), O::Retry},
};
} // namespace

std::span<const Entry> ErrorTable::telephoneSystem()
{
    return entries;
}
