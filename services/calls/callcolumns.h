#pragma once
#include <QString>
#include <QStringList>

/// What a column of a call record holds.
enum class CallField {
    Ignored,
    When, ///< day, time of day or both: the values tell
    Line, ///< the customer's own number
    LineCountry,
    LineArea,
    Extension,
    CostCentre,
    Number, ///< the other side's number
    NumberCountry,
    NumberArea,
    AnyNumber,   ///< a number of either side: the other columns tell
    Target,      ///< a destination, in words or as a number: the values tell
    Destination, ///< in words
    Kind,
    Duration,
    Net,
    Gross,
    Currency, ///< of the amounts beside it
};

/// The headings of providers and PBX makers, German and English: known ones first, then by their words, see HeadingWords.
namespace CallColumns
{
/// `heading` as it stands in the file; letters and digits alone count, without case and umlauts.
CallField of(const QString &heading);
/// The first word of a row says that it sums others up.
bool isSum(const QString &cell);
/// The first word of a row says that it stands below the calls: a sum, VAT, what is to be paid, the end.
bool isTrailer(const QString &cell);
} // namespace CallColumns
