#pragma once
#include "democontracts.h"

/// Locations, numbers, self-care and technical data of the demo's contracts, by contract number.
namespace DemoLines
{
void add(DemoServiceContract &demo, const DemoCompany &company);
} // namespace DemoLines
