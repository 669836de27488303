#pragma once
#include <QString>

/// The columns of a Buchungsstapel, format version 13.
namespace DatevColumns
{
constexpr int count = 125;
enum class Kind {
    Text,  ///< always in quotes, also empty
    Number ///< never in quotes: amounts, dates, accounts
};
/// Those that are filled, by their number from 1.
enum Column {
    Amount = 1,
    DebitCredit = 2,
    Currency = 3,
    Account = 7,
    ContraAccount = 8,
    TaxKey = 9,
    DocumentDate = 10,
    DocumentField1 = 11,
    DocumentField2 = 12,
    BookingText = 14,
    DocumentLink = 20,
    CostCentre1 = 37,
    CostCentre2 = 38,
    Locked = 114,
    ServiceDate = 115,
    DueDate = 117,
};
QString title(int column);
Kind kind(int column);
} // namespace DatevColumns
