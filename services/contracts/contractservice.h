#pragma once
#include "contracttypes.h"
#include "result.h"
#include "secret.h"
#include "selfcaretypes.h"

#include <QCoroTask>
#include <QObject>
#include <optional>

/// Contracts and what the customer may configure himself (R3-050…069). Reads answer from the local store at once, technical data
/// is asked of the portal each time and may take ten seconds (R3-054). Writes go to the portal and then into the store.
class ContractService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<ServiceContract> contracts() const = 0;
    virtual std::optional<ServiceContract> contract(const QString &id) const = 0;
    virtual std::optional<SelfCare> selfCare(const QString &contractId) const = 0;
    virtual std::optional<CustomerRecord> customer() const = 0;

    virtual QCoro::Task<Result<SipAccess>> sipAccess(QString contractId) = 0;
    virtual QCoro::Task<Result<Cpe>> cpe(QString contractId) = 0;
    /// Another password with each call (R3-059); an answer that was lost is asked for again under the same key and then comes
    /// without the password (`secretDelivered`).
    virtual QCoro::Task<Result<NewPassword>> resetSipPassword(QString contractId) = 0;
    virtual QCoro::Task<Result<NewPassword>> resetDslPassword(QString contractId) = 0;

    /// `rev` is that of the SelfCare the user saw: Conflict/precondition_failed when it changed meanwhile.
    virtual QCoro::Task<Result<SelfCare>> saveDiversions(QString contractId, qint64 rev, QList<Diversion> diversions) = 0;
    virtual QCoro::Task<Result<SelfCare>> saveClipNumbers(QString contractId, qint64 rev, QList<ClipNumber> numbers) = 0;
    virtual QCoro::Task<Result<SelfCare>> saveRegistration(QString contractId, qint64 rev, Registration registration) = 0;

    /// »Kundenkennwort anzeigen« behind the login password (R3-032).
    virtual QCoro::Task<Result<Secret>> kundenkennwort(Secret loginPassword) = 0;
    /// »Kundenkennwort ändern« behind the login password (R3-101).
    virtual QCoro::Task<Result<void>> replaceKundenkennwort(Secret loginPassword, Secret kundenkennwort) = 0;

    /// `rev` is that of the record the user saw, as above (R3-102…106).
    virtual QCoro::Task<Result<CustomerRecord>> saveCompany(qint64 rev, CompanyChange change) = 0;
    /// With the price and the day that were shown: Conflict/price_changed when they no longer hold (R3-104, G-33).
    virtual QCoro::Task<Result<CustomerRecord>> saveDispatch(qint64 rev, DispatchChange change) = 0;

Q_SIGNALS:
    /// Contracts or the customer's own record.
    void contractsChanged();
    void selfCareChanged(const QString &contractId);
};
