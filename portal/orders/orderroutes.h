#pragma once
class Router;
struct PortalContext;

/// POST /v1/uploads (G-21).
void registerUploadRoutes(Router &router, PortalContext &context);
/// POST /v1/order-keys/{key}/void.
void registerOrderKeyRoutes(Router &router, PortalContext &context);

/// POST /v1/orders, GET /v1/orders, GET /v1/orders/{orderId}, GET /v1/orders/by-key/{key} (R3-040…047, R3-070…087), and the
/// above.
void registerOrderRoutes(Router &router, PortalContext &context);
