#pragma once
#include <QtGlobal>

struct PortalContext;

/// Fills an empty portal with the demo: users, contracts, documents of 24 months, a second customer. A function of seed and
/// clock; does nothing where the documents are there already. Needs a QGuiApplication. Throws DatabaseError.
void seedDemo(PortalContext &context, quint64 seed);
