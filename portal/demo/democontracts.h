#pragma once
#include "cataloguetypes.h"
#include "democompany.h"
#include "linestore.h"

/// A contract of the demo with what is configured and what the network knows of it.
struct DemoServiceContract {
    ServiceContract contract;
    SelfCare selfCare;
    std::optional<Line> line;
};

/// The demo's contracts: those that are billed, item by item as they are billed, and a few that no invoice knows (not begun,
/// begun this month, long over), so that every state of R3-050 occurs. Ids are a function of the contract's number.
namespace DemoContracts
{
QList<DemoServiceContract> of(const DemoCompany &company, const Catalogue &catalogue);
} // namespace DemoContracts
