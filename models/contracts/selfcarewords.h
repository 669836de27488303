#pragma once
#include "selfcaretypes.h"
#include "tone.h"

/// Self-care and technical data in words.
namespace SelfCareWords
{
QString mode(Ordering::RegistrationMode mode);
/// What the mode does (R3-067).
QString modeMeaning(Ordering::RegistrationMode mode);
QString scope(Ordering::DiversionScope scope);
QString diversion(Ordering::DiversionKind kind);
/// »Aktiv« or »Inaktiv«: the configuration (G-17).
QString configured(const Diversion &diversion);
/// »bereit« or »leitet um seit …«: what it does now; permanent ones divert while active (G-17).
QString working(const Diversion &diversion);
Tone workingTone(const Diversion &diversion);
QString connection(Ordering::ConnectionState state);
QString shipmentState(Ordering::ShipmentState state);
/// "delivered 12.02.2024"
QString shipment(const Shipment &shipment);
/// The four steps of CLIP no screening (R0-020).
QStringList clipSteps();
/// The five steps of ecotel@once (R2-001), and which of them is reached by these diversions.
QStringList lifeCycle();
int lifeCycleStep(const QList<Diversion> &diversions);
} // namespace SelfCareWords
