#pragma once
#include "arguments.h"
#include "console.h"

/// `evn sum FILE…` and `evn check FILE…`: call records of any provider, without sign-in and without services.
ExitCode runEvn(const Arguments &arguments, const Console &console);
