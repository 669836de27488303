#pragma once
#include "auditentry.h"
#include "result.h"

#include <QCoroTask>
#include <QStringList>

class ContractService;
class DocumentService;
class SessionService;

/// Takes one change back, where the portal allows it: diversions, CLIP numbers, registration, profile fields, marks of the
/// retention rule. What cannot be restored is named before anything is sent.
class AuditUndo
{
public:
    /// Why it cannot be taken back at all.
    enum class Refusal { None, Password, Order, Archive, NothingKept, OtherChange, NotLoaded, AlreadySo };
    /// What stays lost although the rest is restored.
    enum class Loss {
        ClipConfirmation, ///< who confirmed the entitlement and when: it is confirmed anew, by you
        ChangedSince,     ///< somebody changed it after this entry: that later change goes
        NeedsPassword,    ///< user name and e-mail need the own password: »Mein Profil«
        MobileMasked,     ///< of the old mobile number only the last digits are known
        RemovedDocuments, ///< masked or deleted documents do not come back
    };
    struct Plan {
        Refusal refusal = Refusal::None;
        QList<Loss> losses;
        bool possible() const { return refusal == Refusal::None; }
    };

    AuditUndo(ContractService *contracts, SessionService &session, DocumentService &documents)
        : m_contracts(contracts), m_session(session), m_documents(documents)
    {
    }
    Plan plan(const AuditEntry &entry) const;
    /// Error: of the service that writes; Invalid/cannot_undo.
    QCoro::Task<Result<void>> run(AuditEntry entry);

private:
    Plan selfCarePlan(const AuditEntry &entry) const;
    QCoro::Task<Result<void>> selfCare(AuditEntry entry);
    QCoro::Task<Result<void>> profile(AuditEntry entry);
    Result<void> retention(const AuditEntry &entry);

    ContractService *m_contracts;
    SessionService &m_session;
    DocumentService &m_documents;
};
