#pragma once
#include "ctlcontext.h"

/// Gets a command its session: from the keychain without asking, else by user name, password, PIN and the code of an
/// authenticator app from where the options say.
namespace Signer
{
/// A full sign-in. Error also: Invalid/no_user, stdin_ended; Auth/pin_wanted.
QCoro::Task<Result<void>> signIn(CtlContext &context);
/// `grantIsEnough`: documents only. Without anything remembered it signs in when the password is given, else Auth/sign_in_wanted.
QCoro::Task<Result<void>> needSession(CtlContext &context, bool grantIsEnough);
} // namespace Signer
