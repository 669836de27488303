#pragma once
class Router;
struct PortalContext;

/// Benutzerverwaltung (R3-110…117); for Administrator Kundenportal only.
void registerUserRoutes(Router &router, PortalContext &context);
