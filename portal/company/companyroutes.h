#pragma once

class Router;
struct PortalContext;

/// PUT /v1/customer, PUT /v1/customer/dispatch, POST /v1/customer/kundenkennwort/replacement.
void registerCompanyRoutes(Router &router, PortalContext &context);
