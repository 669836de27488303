#pragma once
#include "issuedinvoice.h"

/// The provider as it stands on every paper it sends.
BillingParty providerParty();
