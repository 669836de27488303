#pragma once
#include "demobilling.h"
#include "documenttypes.h"

#include <functional>

/// The documents of a billing, each with the work that draws it.
struct DemoDocument {
    Document document;
    std::function<Result<QByteArray>()> draw;
};

namespace DemoDocuments
{
/// Refers to `billing`, which must stay; the dearest work first.
QList<DemoDocument> of(const DemoBilling &billing);
} // namespace DemoDocuments
