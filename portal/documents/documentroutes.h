#pragma once
class Router;
struct PortalContext;

/// GET /v1/documents, /v1/documents/{documentId}, /v1/documents/{documentId}/content (R3-094…097).
void registerDocumentRoutes(Router &router, PortalContext &context);
