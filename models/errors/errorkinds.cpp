#include "errortable.h"

#include <QCoreApplication>

using O = ErrorWords::Offer;
using Entry = ErrorTable::Entry;

namespace
{
constexpr Entry kinds[] = {
    {"", QT_TRANSLATE_NOOP("ErrorWords", "No connection to the portal."),
     QT_TRANSLATE_NOOP("ErrorWords", "What you have stays readable."), O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "The portal did not answer in time."), nullptr, O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "You are not signed in."), nullptr, O::SignIn},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "Your role does not allow this."), nullptr, O::None},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "This is no longer at the portal."), nullptr, O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "Somebody else has changed this in the meantime."), nullptr, O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "The portal did not accept this."), nullptr, O::None},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "Too many requests in a short time."),
     QT_TRANSLATE_NOOP("ErrorWords", "Please wait a moment."), O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "The portal has a fault."),
     QT_TRANSLATE_NOOP("ErrorWords", "Try again later, or name the request id to support."), O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "The portal's answer was not understood."), nullptr, O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "The local data could not be read or written."), nullptr, O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "The keychain did not answer."), nullptr, O::Retry},
    {"", QT_TRANSLATE_NOOP("ErrorWords", "Cancelled."), nullptr, O::None},
};
static_assert(std::size(kinds) == size_t(Error::Kind::Cancelled) + 1);
} // namespace

const Entry &ErrorTable::forKind(Error::Kind kind)
{
    return kinds[size_t(kind)];
}
