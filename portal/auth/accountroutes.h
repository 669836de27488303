#pragma once

class Router;
struct PortalContext;

void registerPortalRoutes(Router &router, PortalContext &context);
void registerSignInRoutes(Router &router, PortalContext &context);
void registerRecoveryRoutes(Router &router, PortalContext &context);
void registerLinkRoutes(Router &router, PortalContext &context);
void registerSessionRoutes(Router &router, PortalContext &context);
void registerSessionListRoutes(Router &router, PortalContext &context);
void registerTotpRoutes(Router &router, PortalContext &context);
void registerGrantRoutes(Router &router, PortalContext &context);
void registerProfileRoutes(Router &router, PortalContext &context);

/// All of the above.
void registerAccountRoutes(Router &router, PortalContext &context);
