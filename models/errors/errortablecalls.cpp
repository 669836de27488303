#include "errortable.h"

#include <QCoreApplication>

namespace
{
using O = ErrorWords::Offer;

const ErrorTable::Entry entries[] = {
    {"evn_ambiguous", QT_TRANSLATE_NOOP("ErrorWords", "A file of call records does not tell how it is to be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "Drop it on the page Calls: Fernamt asks there."), O::None},
    {"cost_centre_rule", QT_TRANSLATE_NOOP("ErrorWords", "The cost centres contradict each other or are incomplete."), nullptr,
     O::None},
    {"finding_unknown", QT_TRANSLATE_NOOP("ErrorWords", "This finding among the calls is there no longer."), nullptr, O::None},
    {"import_running", QT_TRANSLATE_NOOP("ErrorWords", "Another file is being imported."),
     QT_TRANSLATE_NOOP("ErrorWords", "Wait until it is done."), O::None},
    {"evn_currency", QT_TRANSLATE_NOOP("ErrorWords", "The amounts of this file are in another currency than the euro."), nullptr,
     O::None},
    {"evn_no_rows", QT_TRANSLATE_NOOP("ErrorWords", "The file holds no call that can be read."), nullptr, O::None},
    {"evn_too_long", QT_TRANSLATE_NOOP("ErrorWords", "The file holds more calls or numbers than Fernamt takes."), nullptr,
     O::None},
    {"evn_too_many_groups", QT_TRANSLATE_NOOP("ErrorWords", "The calls cannot be summed up by so many columns at once."), nullptr,
     O::None},
    {"evn_source_changed", QT_TRANSLATE_NOOP("ErrorWords", "A file of call records is no longer the one that was imported."),
     QT_TRANSLATE_NOOP("ErrorWords", "Import the original file again."), O::None},
    {"segment_damaged", QT_TRANSLATE_NOOP("ErrorWords", "The stored calls of a file are damaged."),
     QT_TRANSLATE_NOOP("ErrorWords", "Fernamt reads the file again; if it is gone, import it once more."), O::Retry},
    {"segment_missing", QT_TRANSLATE_NOOP("ErrorWords", "The stored calls of a file are missing."),
     QT_TRANSLATE_NOOP("ErrorWords", "Fernamt reads the file again; if it is gone, import it once more."), O::Retry},
    {"calls_damaged", QT_TRANSLATE_NOOP("ErrorWords", "The list of imported call records is damaged."),
     QT_TRANSLATE_NOOP("ErrorWords", "Move the folder of the call records away and import the files again."), O::None},
    {"calls_newer", QT_TRANSLATE_NOOP("ErrorWords", "The call records were written by a newer version of Fernamt."),
     QT_TRANSLATE_NOOP("ErrorWords", "Please install the current version."), O::None},
};
} // namespace

std::span<const ErrorTable::Entry> ErrorTable::callRecords()
{
    return entries;
}
