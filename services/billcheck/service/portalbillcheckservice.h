#pragma once
#include "accountinglibrary.h"
#include "billcheckservice.h"
#include "billfacts.h"

#include <QSet>

class Clock;
class ContractService;
class DocumentService;
class OrderService;

/// BillCheckService over the archive and what the portal last told. What is kept lies in accounting.db.
class PortalBillCheckService final : public BillCheckService
{
    Q_OBJECT
public:
    PortalBillCheckService(AccountingLibrary &accounts, DocumentService &documents, ContractService &contracts,
                           OrderService &orders, const Clock &clock);
    ~PortalBillCheckService() override;

    std::optional<BillCheck> check(const QString &documentId) const override;
    QList<DocumentRow> deviating() const override;
    QList<Deadline> objections() const override;
    QCoro::Task<Result<void>> refresh() override;

private:
    QCoro::Task<Result<void>> round();
    QCoro::Task<Result<void>> loadKept();
    QCoro::Task<void> sumEvns(QList<DocumentRow> rows);
    QCoro::Task<Result<void>> checkOne(DocumentRow row, BillFacts facts);
    BillFacts facts() const;
    /// The kept result still says all that can be said.
    bool stands(const DocumentRow &row, const BillFacts &facts) const;
    void take(const StoredBillCheck &stored);

    AccountingLibrary &m_accounts;
    DocumentService &m_documents;
    ContractService &m_contracts;
    OrderService &m_orders;
    const Clock &m_clock;
    WorkThread m_worker{QStringLiteral("fernamt-bills")};
    bool m_loaded = false, m_running = false, m_again = false;
    QHash<QString, StoredBillCheck> m_kept;
    QHash<QString, BillCheck> m_checks;
    QHash<QString, StoredEvnSum> m_sums;
    QSet<QString> m_unreadable; ///< EVN and invoices that cannot be read; asked once
};
