#pragma once
class Router;
struct PortalContext;

/// Price list, customer record, contracts and self-care (R3-032, R3-050…069); for Administrator Kundenportal only.
void registerContractRoutes(Router &router, PortalContext &context);
