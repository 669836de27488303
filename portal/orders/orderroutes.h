#pragma once
class Router;
struct PortalContext;

/// POST /v1/uploads (G-21).
void registerUploadRoutes(Router &router, PortalContext &context);
/// POST /v1/order-keys/{key}/void.
void registerOrderKeyRoutes(Router &router, PortalContext &context);

/// All of the above.
void registerOrderRoutes(Router &router, PortalContext &context);
