#include "documenttypes.h"

#include "moc_documenttypes.cpp"

std::optional<int> Document::daysUntilDeleted(const QDate &today) const
{
    if (!availableUntil.isValid())
        return std::nullopt;
    return int(today.daysTo(availableUntil)) + 1;
}
