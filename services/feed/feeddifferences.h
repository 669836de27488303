#pragma once
#include "auditstore.h"
#include "cachestore.h"

/// What a page of the changes feed would change in the cache, for the audit trail.
namespace FeedDifferences
{
/// Before the page is applied. Documents and price lists are no changes of anybody. Of a snapshot only what was known before, and
/// nothing while the cache has never been filled. Error: Storage.
Result<QList<FeedDifference>> of(CacheStore &cache, const ChangePage &page);
} // namespace FeedDifferences
