#pragma once
#include "errorwords.h"

#include <span>

/// The table behind ErrorWords.
namespace ErrorTable
{
struct Entry {
    const char *code;
    const char *text;
    const char *advice;
    ErrorWords::Offer offer;
};

QList<Entry> all();
/// The part about the telephone system.
std::span<const Entry> telephoneSystem();
/// The part about hand-overs.
std::span<const Entry> accounting();
/// The part about call records.
std::span<const Entry> callRecords();
/// The part about e-invoices and documents that come from elsewhere.
std::span<const Entry> invoices();
const Entry *find(const QString &code);
/// For a code nobody has heard of.
const Entry &forKind(Error::Kind kind);
} // namespace ErrorTable
