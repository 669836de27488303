#include "errortable.h"

#include <QCoreApplication>

namespace
{
using O = ErrorWords::Offer;

const ErrorTable::Entry entries[] = {
    {"no_einvoice", QT_TRANSLATE_NOOP("ErrorWords", "This document carries no e-invoice."), nullptr, O::None},
    {"ambiguous_einvoice", QT_TRANSLATE_NOOP("ErrorWords", "This document carries more than one e-invoice."), nullptr, O::None},
    {"damaged_einvoice", QT_TRANSLATE_NOOP("ErrorWords", "The e-invoice in this document could not be read."), nullptr, O::None},
    {"einvoice_too_big", QT_TRANSLATE_NOOP("ErrorWords", "The e-invoice in this document is too large to be read."), nullptr,
     O::None},
    {"einvoice_doctype",
     QT_TRANSLATE_NOOP("ErrorWords",
                       "The e-invoice in this document carries a DOCTYPE and is not read: it could load foreign files."),
     nullptr, O::None},
    {"not_an_einvoice", QT_TRANSLATE_NOOP("ErrorWords", "This XML is no e-invoice (CII or UBL)."), nullptr, O::None},
    {"damaged_pdf", QT_TRANSLATE_NOOP("ErrorWords", "This PDF is damaged."), nullptr, O::None},
    {"encrypted_pdf", QT_TRANSLATE_NOOP("ErrorWords", "This PDF is protected by a password."), nullptr, O::None},
    {"einvoice_helper", QT_TRANSLATE_NOOP("ErrorWords", "The helper that reads e-invoices did not answer."), nullptr, O::Retry},
    {"import_known", QT_TRANSLATE_NOOP("ErrorWords", "This file is in the archive already."), nullptr, O::None},
    {"import_same_number", QT_TRANSLATE_NOOP("ErrorWords", "This invoice is in the archive already, in another file."),
     QT_TRANSLATE_NOOP("ErrorWords", "The file stays where it is."), O::None},
    {"import_number_conflict",
     QT_TRANSLATE_NOOP("ErrorWords", "The archive holds another invoice of this sender with the same number."),
     QT_TRANSLATE_NOOP("ErrorWords", "Please ask the sender which one is right; the file stays where it is."), O::None},
    {"import_program", QT_TRANSLATE_NOOP("ErrorWords", "This file is a program and is not taken."),
     QT_TRANSLATE_NOOP("ErrorWords", "Do not open it unless you know where it comes from."), O::None},
    {"import_unknown_kind", QT_TRANSLATE_NOOP("ErrorWords", "Fernamt does not take this kind of file."),
     QT_TRANSLATE_NOOP("ErrorWords", "It takes PDF, XML, CSV, ZIP and e-mails (EML)."), O::None},
    {"import_too_deep", QT_TRANSLATE_NOOP("ErrorWords", "Too many archives or e-mails are packed into each other here."), nullptr,
     O::None},
    {"import_too_big", QT_TRANSLATE_NOOP("ErrorWords", "This file is too large to be taken."), nullptr, O::None},
    {"import_unsafe_path",
     QT_TRANSLATE_NOOP("ErrorWords", "This entry of a ZIP file wants to be written elsewhere and is not taken."), nullptr,
     O::None},
    {"import_nothing_inside", QT_TRANSLATE_NOOP("ErrorWords", "There is no file in it that could be taken."), nullptr, O::None},
    {"import_rules_damaged", QT_TRANSLATE_NOOP("ErrorWords", "What Fernamt had learned of the senders' invoices cannot be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "Move the named file away; it is begun anew."), O::None},
    {"zip_damaged", QT_TRANSLATE_NOOP("ErrorWords", "This ZIP file is damaged. Nothing of it was taken."), nullptr, O::None},
    {"zip_bomb", QT_TRANSLATE_NOOP("ErrorWords", "This ZIP file unpacks to more than Fernamt takes. Nothing of it was taken."),
     nullptr, O::None},
    {"zip_encrypted", QT_TRANSLATE_NOOP("ErrorWords", "This entry of a ZIP file is protected by a password."), nullptr, O::None},
    {"mail_damaged", QT_TRANSLATE_NOOP("ErrorWords", "This e-mail is damaged."), nullptr, O::None},
};
} // namespace

std::span<const ErrorTable::Entry> ErrorTable::invoices()
{
    return entries;
}
