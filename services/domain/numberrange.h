#pragma once
#include "contracttypes.h"

#include <optional>

/// The numbers of a NumberObject: a stem and, for a block, as many extension digits as vary between its first and last number.
/// +49 211 550070…79 has the stem +4921155007 and one digit.
class NumberRange
{
public:
    /// No numbers at all when `first` is not E.164 or `count` does not fit.
    explicit NumberRange(const NumberObject &object);

    bool isEmpty() const { return m_first.isEmpty(); }
    bool isBlock() const { return extensionDigits() > 0; }
    QString first() const { return m_first; }
    int extensionDigits() const { return int(m_first.size() - m_stem.size()); }
    /// One of the numbers, in full.
    bool contains(const QString &e164) const;
    /// contains(), or a longer or shorter number behind the same stem when the block takes up all of the stem: all of them ring
    /// at the same exchange.
    bool reaches(const QString &e164) const;
    /// R3-061: the full number of an extension given by its digits; empty when the block has no such extension.
    std::optional<QString> extension(const QString &digits) const;
    /// The extension digits of a full number; empty when it is not in the block.
    QString extensionOf(const QString &e164) const;

private:
    QString m_first;
    QString m_last;
    QString m_stem;
};
