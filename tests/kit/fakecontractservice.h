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
    Secret word{QStringLiteral("Muster-Wort")};
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
    QCoro::Task<Result<Secret>> kundenkennwort(Secret) override { co_return word; }
    QCoro::Task<Result<void>> replaceKundenkennwort(Secret, Secret next) override
    {
        calls << QStringLiteral("replaceKundenkennwort");
        co_await gate.pass();
        if (refusal)
            co_return fail(*refusal);
        word = next;
        co_return {};
    }
    QCoro::Task<Result<CustomerRecord>> saveCompany(qint64 rev, CompanyChange change) override
    {
        return store(QStringLiteral("saveCompany"), rev, [change](CustomerRecord &r) {
            r.email = change.email;
            r.mainNumber = change.mainNumber;
            r.contacts = change.contacts;
            for (qsizetype i = 0; i < r.contacts.size(); ++i)
                if (r.contacts[i].id.isEmpty())
                    r.contacts[i].id = QStringLiteral("new-%1").arg(i);
            r.termsOnInvoice = change.termsOnInvoice;
            for (ConsentOption &option : r.consents)
                option.given = change.consents.contains(option.code);
        });
    }
    QCoro::Task<Result<CustomerRecord>> saveDispatch(qint64 rev, DispatchChange change) override
    {
        return store(QStringLiteral("saveDispatch"), rev, [change](CustomerRecord &r) {
            const bool back = change.mode == r.dispatch;
            r.nextDispatch = back ? Company::DispatchMode::Unknown : change.mode;
            r.nextDispatchNet = back ? Money() : change.monthlyNet;
            r.nextDispatchFrom = back ? QDate() : change.effectiveFrom;
        });
    }

private:
    QCoro::Task<Result<CustomerRecord>> store(QString what, qint64 rev, std::function<void(CustomerRecord &)> change)
    {
        calls << QStringLiteral("%1 %2").arg(what).arg(rev);
        co_await gate.pass();
        if (refusal)
            co_return fail(*refusal);
        if (!record || record->rev != rev)
            co_return fail(Error::Kind::Conflict, QStringLiteral("precondition_failed"));
        change(*record);
        ++record->rev;
        const CustomerRecord answer = *record;
        Q_EMIT contractsChanged();
        co_return answer;
    }
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
