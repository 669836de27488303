#pragma once

class Router;
struct PortalContext;

void registerAnywhereRoutes(Router &router, PortalContext &context);
void registerCartRoutes(Router &router, PortalContext &context);
