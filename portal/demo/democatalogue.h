#pragma once
#include "cataloguetypes.h"

/// The demo's price list: products of R2-007 with the prices of R0-004…006, who may order @once how (G-38), block sizes of G-20.
namespace DemoCatalogue
{
Catalogue make();
} // namespace DemoCatalogue
