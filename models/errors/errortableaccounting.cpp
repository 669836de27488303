#include "errortable.h"

#include <QCoreApplication>

namespace
{
using O = ErrorWords::Offer;

const ErrorTable::Entry entries[] = {
    {"datev_consultant", QT_TRANSLATE_NOOP("ErrorWords", "The Beraternummer must be a number from 1001 to 9999999."),
     QT_TRANSLATE_NOOP("ErrorWords", "Your tax adviser knows it."), O::None},
    {"datev_client", QT_TRANSLATE_NOOP("ErrorWords", "The Mandantennummer must be a number from 1 to 99999."),
     QT_TRANSLATE_NOOP("ErrorWords", "Your tax adviser knows it."), O::None},
    {"datev_fiscal_year", QT_TRANSLATE_NOOP("ErrorWords", "The fiscal year begins in a month from 1 to 12."), nullptr, O::None},
    {"datev_account_length", QT_TRANSLATE_NOOP("ErrorWords", "Accounts have 4 to 8 digits."), nullptr, O::None},
    {"datev_account", QT_TRANSLATE_NOOP("ErrorWords", "An account has other digits than the length that is set."),
     QT_TRANSLATE_NOOP("ErrorWords", "Use digits only, none of them a leading zero."), O::None},
    {"datev_creditor", QT_TRANSLATE_NOOP("ErrorWords", "The creditor's account must be a digit longer than the other accounts."),
     nullptr, O::None},
    {"datev_tax_key", QT_TRANSLATE_NOOP("ErrorWords", "A BU-Schlüssel has at most four digits."), nullptr, O::None},
    {"datev_settings", QT_TRANSLATE_NOOP("ErrorWords", "The settings for DATEV cannot be read."),
     QT_TRANSLATE_NOOP("ErrorWords", "Set them once more."), O::None},
    {"datev_package_empty", QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to hand over."),
     QT_TRANSLATE_NOOP("ErrorWords", "Choose invoices that are in the archive."), O::None},
    {"datev_package_full", QT_TRANSLATE_NOOP("ErrorWords", "This is more than DATEV takes in one package."),
     QT_TRANSLATE_NOOP("ErrorWords", "Hand over fewer invoices at once."), O::None},
    {"datev_currency", QT_TRANSLATE_NOOP("ErrorWords", "An invoice in another currency cannot be booked."),
     QT_TRANSLATE_NOOP("ErrorWords", "Take it out, or hand it over as a folder: the adviser books it at the rate of its day."),
     O::None},
    {"split_currencies", QT_TRANSLATE_NOOP("ErrorWords", "Invoices of different currencies have no sum."),
     QT_TRANSLATE_NOOP("ErrorWords", "Split them one currency at a time."), O::None},
    {"handed_already", QT_TRANSLATE_NOOP("ErrorWords", "Some of these invoices were handed over already."),
     QT_TRANSLATE_NOOP("ErrorWords", "Hand over only the others, or say that it is meant to be done again."), O::None},
    {"zip_name", QT_TRANSLATE_NOOP("ErrorWords", "A file has no name that a package can hold."), nullptr, O::None},
};
} // namespace

std::span<const ErrorTable::Entry> ErrorTable::accounting()
{
    return entries;
}
