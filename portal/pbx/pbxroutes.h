#pragma once

class Router;
struct PortalContext;

/// /v1/pbx: systems and groups, seats, numbers, Sperrprofile and templates.
void registerPbxRoutes(Router &router, PortalContext &context);
void registerSeatRoutes(Router &router, PortalContext &context);
void registerPbxNumberRoutes(Router &router, PortalContext &context);
void registerPbxDeskRoutes(Router &router, PortalContext &context);
