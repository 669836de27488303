#pragma once
#include "result.h"
#include "securitytypes.h"

#include <QCoroTask>

/// The own authenticator app and the own sessions; nothing of it is kept here. Signing in with a code: SessionService.
class SecurityService
{
public:
    virtual ~SecurityService() = default;

    virtual QCoro::Task<Result<TotpStatus>> totp() = 0;
    /// A new secret, shown once; counts from confirmTotp() on. `pin` where a mobile number is stored (SessionService::
    /// sendProfilePin). Error: Forbidden/wrong_password, wrong_pin, pin_required, totp_off; Conflict/totp_enrolled.
    virtual QCoro::Task<Result<TotpEnrolment>> enrolTotp(Secret password, Secret pin) = 0;
    /// The recovery codes, shown once. Error: Forbidden/wrong_totp; Conflict/totp_not_enrolled after ten minutes.
    virtual QCoro::Task<Result<QStringList>> confirmTotp(Secret code) = 0;
    /// `code`: of the app, or a recovery code. Error: Forbidden/wrong_password, wrong_totp, totp_stopped.
    virtual QCoro::Task<Result<void>> removeTotp(Secret password, Secret code) = 0;

    virtual QCoro::Task<Result<QList<SessionEntry>>> sessions() = 0;
    /// Its next request is refused.
    virtual QCoro::Task<Result<void>> endSession(QString id) = 0;
};
