#pragma once
#include "accountinglibrary.h"
#include "accountingtables.h"
#include "handoverservice.h"

class Clock;
class DocumentService;
class SessionService;

/// HandoverService over the archive. What was handed over is remembered in accounting.db.
class PortalHandoverService final : public HandoverService
{
    Q_OBJECT
public:
    PortalHandoverService(AccountingLibrary &accounts, DocumentService &documents, SessionService &session, const Clock &clock);
    ~PortalHandoverService() override;

    QCoro::Task<Result<QList<Handover>>> history() override;
    QCoro::Task<Result<DatevSettings>> settings() override;
    QCoro::Task<Result<void>> keepSettings(DatevSettings settings) override;
    QCoro::Task<Result<QList<Before>>> before(Request request) override;
    QCoro::Task<Result<Report>> handOver(Request request) override;
    QCoro::Task<Result<QList<CostShare>>> split(QStringList documentIds, CostSplit::By by) override;

private:
    struct Gathered {
        QList<HandoverItem> items;
        QStringList leftOut;
    };
    /// Archived invoices with their positions, oldest first.
    QCoro::Task<Result<Gathered>> gather(QStringList documentIds);
    QCoro::Task<Result<QList<CallShare>>> callShares(CostSplit::By by);
    QString userName() const;

    AccountingLibrary &m_accounts;
    DocumentService &m_documents;
    SessionService &m_session;
    const Clock &m_clock;
    WorkThread m_worker{QStringLiteral("fernamt-handover")};
};
