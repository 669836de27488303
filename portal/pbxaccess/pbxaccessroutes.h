#pragma once

class Router;
struct PortalContext;

void registerPbxUserRoutes(Router &router, PortalContext &context);
/// Token, web link and its pages, and the above.
void registerPbxAccessRoutes(Router &router, PortalContext &context);
