#pragma once
#include "accountinglibrary.h"
#include "accountingtables.h"
#include "handoverservice.h"

class CallBookService;
class Clock;
class DocumentService;
class SessionService;

/// HandoverService over the archive. What was handed over is remembered in accounting.db.
class PortalHandoverService final : public HandoverService
{
    Q_OBJECT
public:
    /// `book` knows what is assigned to cost centres.
    PortalHandoverService(AccountingLibrary &accounts, DocumentService &documents, CallBookService &book, SessionService &session,
                          const Clock &clock);
    ~PortalHandoverService() override;

    QCoro::Task<Result<QList<Handover>>> history() override;
    QCoro::Task<Result<DatevSettings>> settings() override;
    QCoro::Task<Result<void>> keepSettings(DatevSettings settings) override;
    QCoro::Task<Result<QList<Before>>> before(Request request) override;
    QCoro::Task<Result<Report>> handOver(Request request) override;
    QCoro::Task<Result<Split>> split(QStringList documentIds, CostSplit::By by, std::stop_token stop) override;
    QCoro::Task<Result<void>> report(Split split, QString file, std::stop_token stop) override;

private:
    struct Gathered {
        QList<HandoverItem> items;
        QStringList leftOut;
    };
    /// Archived invoices with their positions, oldest first.
    QCoro::Task<Result<Gathered>> gather(QStringList documentIds, bool withEvn);
    /// Of the archived EVN of these invoices.
    QCoro::Task<Result<QList<CallShare>>> callShares(QList<HandoverItem> items, CostSplit::By by, std::stop_token stop);
    QString userName() const;

    AccountingLibrary &m_accounts;
    DocumentService &m_documents;
    CallBookService &m_book;
    SessionService &m_session;
    const Clock &m_clock;
    WorkThread m_worker{QStringLiteral("fernamt-handover")};
};
