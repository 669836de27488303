#include "portalbillcheckservice.h"

#include "billchecker.h"
#include "billedfrom.h"
#include "billsources.h"
#include "clock.h"
#include "contractservice.h"
#include "deadlines.h"
#include "documentservice.h"
#include "einvoicexml.h"
#include "evnsum.h"
#include "jsoncodec.h"
#include "orderservice.h"

#include <QJsonDocument>
#include <QPointer>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

QDate monthOf(const Document &document)
{
    BilledInvoice invoice;
    invoice.issued = document.documentDate;
    invoice.from = document.periodFrom;
    return invoice.month();
}
} // namespace

PortalBillCheckService::PortalBillCheckService(AccountingLibrary &accounts, DocumentService &documents,
                                               ContractService &contracts, OrderService &orders, const Clock &clock)
    : m_accounts(accounts), m_documents(documents), m_contracts(contracts), m_orders(orders), m_clock(clock)
{
}

PortalBillCheckService::~PortalBillCheckService() = default;

std::optional<BillCheck> PortalBillCheckService::check(const QString &documentId) const
{
    const auto found = m_checks.constFind(documentId);
    return found == m_checks.cend() ? std::nullopt : std::optional(*found);
}

QList<DocumentRow> PortalBillCheckService::deviating() const
{
    QList<DocumentRow> rows = m_documents.rows();
    rows.removeIf([this](const DocumentRow &row) {
        const auto found = m_checks.constFind(row.document.id);
        return found == m_checks.cend() || found->verdict() != BillFinding::Verdict::Deviates || found->difference() < Money();
    });
    return rows;
}

QList<Deadline> PortalBillCheckService::objections() const
{
    QList<Deadline> deadlines;
    for (const DocumentRow &row : deviating())
        if (auto deadline = Deadlines::ofObjection(row.document, m_clock.today()))
            deadlines << *deadline;
    return deadlines;
}

QCoro::Task<Result<void>> PortalBillCheckService::refresh()
{
    const QPointer<PortalBillCheckService> self(this);
    m_again = true;
    if (m_running)
        co_return {};
    m_running = true;
    Result<void> done;
    while (m_again) {
        m_again = false;
        done = co_await round();
        if (!self)
            co_return fail(gone());
        if (!done)
            break;
    }
    m_running = false;
    Q_EMIT checksChanged();
    co_return done;
}

QCoro::Task<Result<void>> PortalBillCheckService::round()
{
    const QPointer<PortalBillCheckService> self(this);
    const Result<void> loaded = co_await loadKept();
    if (!self || !loaded)
        co_return self ? loaded : fail(gone());
    QList<DocumentRow> rows = m_documents.rows();
    rows.removeIf([](const DocumentRow &row) { return row.archivePath.isEmpty(); });
    co_await sumEvns(rows);
    if (!self)
        co_return fail(gone());
    const BillFacts known = facts();
    for (const DocumentRow &row : std::as_const(rows)) {
        if (row.document.type != Contract::DocumentType::InvoicePdf || stands(row, known))
            continue;
        const Result<void> checked = co_await checkOne(row, known);
        if (!self)
            co_return fail(gone());
        if (!checked && checked.error().kind == Error::Kind::Storage && checked.error().code != QLatin1String("archive_differs"))
            co_return checked; // a single bad file is told by the archive's own check
    }
    co_return {};
}

QCoro::Task<Result<void>> PortalBillCheckService::loadKept()
{
    if (m_loaded)
        co_return {};
    const QPointer<PortalBillCheckService> self(this);
    const auto checks = [](AccountingStore &store) { return store.billChecks(); };
    const auto sums = [](AccountingStore &store) { return store.evnSums(); };
    const Result<QHash<QString, StoredBillCheck>> kept = co_await m_accounts.run(checks);
    if (!self || !kept)
        co_return fail(self ? kept.error() : gone());
    const Result<QHash<QString, StoredEvnSum>> known = co_await m_accounts.run(sums);
    if (!self || !known)
        co_return fail(self ? known.error() : gone());
    m_sums = *known;
    for (const StoredBillCheck &stored : *kept)
        take(stored);
    m_loaded = true;
    Q_EMIT checksChanged();
    co_return {};
}

void PortalBillCheckService::take(const StoredBillCheck &stored)
{
    const auto check = JsonCodec::fromJson<BillCheck>(QJsonDocument::fromJson(stored.findings).object());
    if (!check)
        return;
    m_kept.insert(stored.documentId, stored);
    m_checks.insert(stored.documentId, *check);
}

QCoro::Task<void> PortalBillCheckService::sumEvns(QList<DocumentRow> rows)
{
    const QPointer<PortalBillCheckService> self(this);
    for (const DocumentRow &row : std::as_const(rows)) {
        const QString hash = row.document.sha256;
        if (row.document.type != Contract::DocumentType::EvnCsv || m_sums.contains(hash) || m_unreadable.contains(hash))
            continue;
        QFuture<Result<StoredEvnSum>> summing = m_worker.run([file = row.archivePath] { return EvnSum::of(file); });
        const Result<StoredEvnSum> sum = co_await summing;
        if (!self)
            co_return;
        if (!sum) {
            m_unreadable.insert(hash);
            continue;
        }
        m_sums.insert(hash, *sum);
        const auto keep = [hash, sum = *sum](AccountingStore &store) { return store.keepEvnSum(hash, sum); };
        co_await m_accounts.run(keep); // lost: it is summed again next time
        if (!self)
            co_return;
    }
}

BillFacts PortalBillCheckService::facts() const
{
    BillFacts facts;
    facts.asOf = m_clock.today();
    facts.contracts = m_contracts.contracts();
    facts.customer = m_contracts.customer();
    facts.reductions = BillSources::reductions(m_orders.orders(), facts.asOf);
    facts.evns = BillSources::evns(m_documents.rows(), m_sums);
    return facts;
}

bool PortalBillCheckService::stands(const DocumentRow &row, const BillFacts &facts) const
{
    if (m_unreadable.contains(row.document.sha256))
        return true;
    const auto kept = m_kept.constFind(row.document.id);
    if (kept == m_kept.cend() || kept->sha256 != row.document.sha256)
        return false;
    const QDate month = monthOf(row.document);
    return (kept->recent && !BillSources::isRecent(month, facts.asOf)) || kept->basis == BillSources::basis(facts, month);
}

QCoro::Task<Result<void>> PortalBillCheckService::checkOne(DocumentRow row, BillFacts facts)
{
    const QPointer<PortalBillCheckService> self(this);
    const Result<QByteArray> xml = co_await m_documents.embeddedXml(row.document.id);
    if (!self)
        co_return fail(gone());
    const Result<EInvoice> invoice = xml ? EInvoiceXml::read(*xml) : Result<EInvoice>(fail(xml.error()));
    if (!invoice) {
        m_unreadable.insert(row.document.sha256);
        co_return fail(invoice.error());
    }
    BilledInvoice billed = BilledFrom::of(*invoice);
    if (!billed.from.isValid())
        billed.from = row.document.periodFrom;
    StoredBillCheck stored;
    stored.documentId = row.document.id;
    stored.sha256 = row.document.sha256;
    stored.basis = BillSources::basis(facts, billed.month());
    stored.recent = !facts.contracts.isEmpty() && BillSources::isRecent(billed.month(), facts.asOf);
    stored.findings = QJsonDocument(JsonCodec::toJson(BillChecker::check(billed, facts))).toJson(QJsonDocument::Compact);
    take(stored);
    Q_EMIT checksChanged();
    if (!self)
        co_return fail(gone());
    const auto keep = [stored](AccountingStore &store) { return store.keepBillCheck(stored); };
    co_return co_await m_accounts.run(keep);
}
