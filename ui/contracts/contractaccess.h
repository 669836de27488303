#pragma once
#include "contracttypes.h"

struct UiContext;

/// Whether the contract view may change something, said before anything is sent.
namespace ContractAccess
{
/// Why not: the contract's state (R3-051…053), no session, no connection. Empty: it may.
QString whyNoWrite(const UiContext &context, const ServiceContract &contract);
} // namespace ContractAccess
