#include "portalcontractservice.h"

#include "companycalls.h"
#include "contractcalls.h"
#include "keyedwrite.h"
#include "portalfeed.h"

#include <QPointer>
#include <QUuid>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}
} // namespace

PortalContractService::PortalContractService(Channel &channel, PortalFeed &feed) : m_channel(channel), m_feed(feed)
{
    m_feed.add(m_contracts);
    m_feed.add(m_selfCare);
    m_feed.add(m_customers);
    connect(&m_feed, &PortalFeed::cleared, this, &ContractService::contractsChanged);
    connect(&m_feed, &PortalFeed::changed, this, [this](const FeedNews &news) { follow(news); });
}

PortalContractService::~PortalContractService()
{
    m_stop.request_stop();
}

void PortalContractService::follow(const FeedNews &news)
{
    const QPointer<PortalContractService> self(this);
    if (news.has(m_contracts.name()) || news.has(m_customers.name()))
        Q_EMIT contractsChanged();
    QStringList ids = news.ids.value(m_selfCare.name());
    if (news.all)
        for (const SelfCare &row : m_selfCare.rows())
            ids.append(row.id);
    for (const QString &id : ids) {
        if (!self)
            return;
        Q_EMIT selfCareChanged(id);
    }
}

std::optional<CustomerRecord> PortalContractService::customer() const
{
    const auto &rows = m_customers.rows();
    return rows.isEmpty() ? std::nullopt : std::optional<CustomerRecord>(rows.first());
}

QCoro::Task<Result<SipAccess>> PortalContractService::sipAccess(QString contractId)
{
    return ContractCalls::sipAccess(m_channel, contractId, m_stop.get_token());
}

QCoro::Task<Result<Cpe>> PortalContractService::cpe(QString contractId)
{
    return ContractCalls::cpe(m_channel, contractId, m_stop.get_token());
}

QCoro::Task<Result<NewPassword>> PortalContractService::resetSipPassword(QString contractId)
{
    return reset(contractId, &ContractCalls::resetSipPassword);
}

QCoro::Task<Result<NewPassword>> PortalContractService::resetDslPassword(QString contractId)
{
    return reset(contractId, &ContractCalls::resetDslPassword);
}

QCoro::Task<Result<NewPassword>> PortalContractService::reset(QString contractId, Reset call)
{
    const QPointer<PortalContractService> self(this);
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int asked = 1;; ++asked) {
        Result<NewPassword> answer = co_await call(m_channel, contractId, key);
        if (!self)
            co_return fail(gone());
        if (answer || !KeyedWrite::askAgain(answer.error(), asked))
            co_return answer;
    }
}

QCoro::Task<Result<SelfCare>> PortalContractService::saved(QCoro::Task<Result<SelfCare>> call)
{
    const QPointer<PortalContractService> self(this);
    Result<SelfCare> answer = co_await call;
    if (!self)
        co_return fail(gone());
    if (answer) {
        m_selfCare.put(*answer);
        Q_EMIT selfCareChanged(answer->id);
    }
    // Into the cache, and after a conflict to what is true now.
    if (self)
        m_feed.sync(true);
    co_return answer;
}

QCoro::Task<Result<SelfCare>> PortalContractService::saveDiversions(QString contractId, qint64 rev, QList<Diversion> diversions)
{
    DiversionList list;
    list.items = diversions;
    return saved(ContractCalls::putDiversions(m_channel, contractId, rev, list));
}

QCoro::Task<Result<SelfCare>> PortalContractService::saveClipNumbers(QString contractId, qint64 rev, QList<ClipNumber> numbers)
{
    ClipNumberList list;
    list.items = numbers;
    return saved(ContractCalls::putClipNumbers(m_channel, contractId, rev, list));
}

QCoro::Task<Result<SelfCare>> PortalContractService::saveRegistration(QString contractId, qint64 rev, Registration registration)
{
    return saved(ContractCalls::putRegistration(m_channel, contractId, rev, registration));
}

QCoro::Task<Result<Secret>> PortalContractService::kundenkennwort(Secret loginPassword)
{
    Result<Kundenkennwort> answer = co_await ContractCalls::kundenkennwort(m_channel, loginPassword);
    if (!answer)
        co_return fail(answer.error());
    co_return Result<Secret>(answer->kundenkennwort);
}

QCoro::Task<Result<void>> PortalContractService::replaceKundenkennwort(Secret loginPassword, Secret kundenkennwort)
{
    return CompanyCalls::replaceKundenkennwort(m_channel, loginPassword, kundenkennwort);
}

QCoro::Task<Result<CustomerRecord>> PortalContractService::saved(QCoro::Task<Result<CustomerRecord>> call)
{
    const QPointer<PortalContractService> self(this);
    Result<CustomerRecord> answer = co_await call;
    if (!self)
        co_return fail(gone());
    if (answer) {
        m_customers.put(*answer);
        Q_EMIT contractsChanged();
    }
    // Into the cache, and after a conflict to what is true now.
    if (self)
        m_feed.sync(true);
    co_return answer;
}

QCoro::Task<Result<CustomerRecord>> PortalContractService::saveCompany(qint64 rev, CompanyChange change)
{
    return saved(CompanyCalls::putCompany(m_channel, rev, change));
}

QCoro::Task<Result<CustomerRecord>> PortalContractService::saveDispatch(qint64 rev, DispatchChange change)
{
    return saved(CompanyCalls::putDispatch(m_channel, rev, change));
}
