#pragma once
#include "answergate.h"
#include "contractservice.h"

/// Contracts from memory. Each write is recorded and answered as the portal would, or with the error that is set.
class FakeContractService final : public ContractService
{
    Q_OBJECT
public:
    using ContractService::ContractService;

    QList<ServiceContract> rows;
    QHash<QString, SelfCare> cares;
    std::optional<CustomerRecord> record;
    Result<SipAccess> sip{fail(Error::Kind::Server, QStringLiteral("technical_unavailable"))};
    Result<Cpe> router{fail(Error::Kind::Server, QStringLiteral("technical_unavailable"))};
    Result<NewPassword> password{NewPassword{Secret(QStringLiteral("Neu-1234")), false}};
    std::optional<Error> refusal; ///< of the next writes
    AnswerGate gate;
    QStringList calls; ///< "sip <id>", "saveDiversions <id> <rev>" …

    QList<ServiceContract> contracts() const override { return rows; }
    std::optional<ServiceContract> contract(const QString &id) const override
    {
        for (const ServiceContract &row : rows)
            if (row.id == id)
                return row;
        return std::nullopt;
    }
    std::optional<SelfCare> selfCare(const QString &contractId) const override
    {
        return cares.contains(contractId) ? std::optional(cares.value(contractId)) : std::nullopt;
    }
    std::optional<CustomerRecord> customer() const override { return record; }

    QCoro::Task<Result<SipAccess>> sipAccess(QString contractId) override
    {
        calls << QStringLiteral("sip ") + contractId;
        co_await gate.pass();
        co_return sip;
    }
    QCoro::Task<Result<Cpe>> cpe(QString contractId) override
    {
        calls << QStringLiteral("cpe ") + contractId;
        co_await gate.pass();
        co_return router;
    }
    QCoro::Task<Result<NewPassword>> resetSipPassword(QString contractId) override
    {
        calls << QStringLiteral("sipPassword ") + contractId;
        co_await gate.pass();
        co_return password;
    }
    QCoro::Task<Result<NewPassword>> resetDslPassword(QString contractId) override
    {
        calls << QStringLiteral("dslPassword ") + contractId;
        co_await gate.pass();
        co_return password;
    }
    QCoro::Task<Result<SelfCare>> saveDiversions(QString contractId, qint64 rev, QList<Diversion> diversions) override
    {
        return save(QStringLiteral("saveDiversions"), contractId, rev,
                    [diversions](SelfCare &care) { care.diversions = diversions; });
    }
    QCoro::Task<Result<SelfCare>> saveClipNumbers(QString contractId, qint64 rev, QList<ClipNumber> numbers) override
    {
        return save(QStringLiteral("saveClipNumbers"), contractId, rev,
                    [numbers](SelfCare &care) { care.clipNumbers = numbers; });
    }
    QCoro::Task<Result<SelfCare>> saveRegistration(QString contractId, qint64 rev, Registration registration) override
    {
        return save(QStringLiteral("saveRegistration"), contractId, rev,
                    [registration](SelfCare &care) { care.registration = registration; });
    }
    QCoro::Task<Result<Secret>> kundenkennwort(Secret) override { co_return Secret(QStringLiteral("Muster-Wort")); }

private:
    QCoro::Task<Result<SelfCare>> save(QString what, QString contractId, qint64 rev, std::function<void(SelfCare &)> change)
    {
        calls << QStringLiteral("%1 %2 %3").arg(what, contractId).arg(rev);
        co_await gate.pass();
        if (refusal)
            co_return fail(*refusal);
        SelfCare &care = cares[contractId];
        if (care.rev != rev)
            co_return fail(Error::Kind::Conflict, QStringLiteral("precondition_failed"));
        change(care);
        ++care.rev;
        const SelfCare answer = care;
        Q_EMIT selfCareChanged(contractId);
        co_return answer;
    }
};
