#pragma once
class Router;
struct PortalContext;

/// Support tickets for every role in a session (R3-013, R3-034…037, R3-090…092, G-39).
void registerTicketRoutes(Router &router, PortalContext &context);
