#pragma once
#include "securityservice.h"

class Channel;

/// SecurityService over the contract's calls.
class PortalSecurityService final : public SecurityService
{
public:
    explicit PortalSecurityService(Channel &channel) : m_channel(channel) {}

    QCoro::Task<Result<TotpStatus>> totp() override;
    QCoro::Task<Result<TotpEnrolment>> enrolTotp(Secret password, Secret pin) override;
    QCoro::Task<Result<QStringList>> confirmTotp(Secret code) override;
    QCoro::Task<Result<void>> removeTotp(Secret password, Secret code) override;
    QCoro::Task<Result<QList<SessionEntry>>> sessions() override;
    QCoro::Task<Result<void>> endSession(QString id) override;

private:
    Channel &m_channel;
};
