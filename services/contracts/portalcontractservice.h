#pragma once
#include "cachedkind.h"
#include "contractservice.h"

#include <stop_token>

class Channel;
class PortalFeed;
struct FeedNews;

/// ContractService over the changes feed's rows and the portal. Passwords pass through and are kept nowhere (R3-059).
class PortalContractService final : public ContractService
{
    Q_OBJECT
public:
    PortalContractService(Channel &channel, PortalFeed &feed);
    ~PortalContractService() override;

    QList<ServiceContract> contracts() const override { return m_contracts.rows(); }
    std::optional<ServiceContract> contract(const QString &id) const override { return m_contracts.value(id); }
    std::optional<SelfCare> selfCare(const QString &contractId) const override { return m_selfCare.value(contractId); }
    std::optional<CustomerRecord> customer() const override;

    QCoro::Task<Result<SipAccess>> sipAccess(QString contractId) override;
    QCoro::Task<Result<Cpe>> cpe(QString contractId) override;
    QCoro::Task<Result<NewPassword>> resetSipPassword(QString contractId) override;
    QCoro::Task<Result<NewPassword>> resetDslPassword(QString contractId) override;
    QCoro::Task<Result<SelfCare>> saveDiversions(QString contractId, qint64 rev, QList<Diversion> diversions) override;
    QCoro::Task<Result<SelfCare>> saveClipNumbers(QString contractId, qint64 rev, QList<ClipNumber> numbers) override;
    QCoro::Task<Result<SelfCare>> saveRegistration(QString contractId, qint64 rev, Registration registration) override;
    QCoro::Task<Result<Secret>> kundenkennwort(Secret loginPassword) override;
    QCoro::Task<Result<void>> replaceKundenkennwort(Secret loginPassword, Secret kundenkennwort) override;
    QCoro::Task<Result<CustomerRecord>> saveCompany(qint64 rev, CompanyChange change) override;
    QCoro::Task<Result<CustomerRecord>> saveDispatch(qint64 rev, DispatchChange change) override;

private:
    using Reset = QCoro::Task<Result<NewPassword>> (*)(Channel &, QString, QString);
    QCoro::Task<Result<NewPassword>> reset(QString contractId, Reset call);
    QCoro::Task<Result<CustomerRecord>> saved(QCoro::Task<Result<CustomerRecord>> call);
    QCoro::Task<Result<SelfCare>> saved(QCoro::Task<Result<SelfCare>> call);
    void follow(const FeedNews &news);

    Channel &m_channel;
    PortalFeed &m_feed;
    CachedKind<ServiceContract> m_contracts{QStringLiteral("contract")};
    CachedKind<SelfCare> m_selfCare{QStringLiteral("self_care")};
    CachedKind<CustomerRecord> m_customers{QStringLiteral("customer")};
    std::stop_source m_stop;
};
