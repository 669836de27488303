#pragma once
#include "contracttypes.h"

struct UiContext;

/// Whether the contract view may change something, said before anything is sent.
namespace ContractAccess
{
/// Why not: the contract's state (R3-051…053), no session, no connection. Empty: it may.
QString whyNoWrite(const UiContext &context, const ServiceContract &contract);
/// As above without the contract's state: asking the portal for technical data.
QString whyOffline(const UiContext &context);
} // namespace ContractAccess
