#pragma once
#include "callcolumns.h"
#include "callvalues.h"

#include <string>
#include <vector>

/// Headings that stand in no list, by the words in them: "Dauer (Min:Sek)", "Preis in ct", "Called Party", "Entgelt exkl. USt".
class HeadingWords
{
public:
    explicit HeadingWords(const QString &heading);
    CallField field() const;
    /// Which of several columns of one field is meant: the highest one. A sum is meant before a part, what says net or gross
    /// before what does not, what is billed before what passed.
    int rank() const;
    /// The form that durations have by the heading; None: it does not tell.
    CallValues::DurationForm durationForm() const;
    bool saysCents() const;
    /// "USD": a currency that is not the euro; empty: none.
    QString foreignCurrency() const;

private:
    bool any(std::string_view words) const;   ///< one of the words stands in the heading
    bool parts(std::string_view stems) const; ///< one of them is a part of a word: "Nettopreis"
    bool isMoney() const;
    CallField money() const;
    CallField number() const;
    bool isDuration() const;
    bool isWhen() const;

    QString m_lower;
    std::vector<std::string> m_words; ///< of a to z and digits
};
