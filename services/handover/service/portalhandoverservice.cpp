#include "portalhandoverservice.h"

#include "billedfrom.h"
#include "callbookservice.h"
#include "clock.h"
#include "costreport.h"
#include "documentservice.h"
#include "einvoicexml.h"
#include "evnofinvoice.h"
#include "evnshares.h"
#include "handoverfiles.h"
#include "sessionservice.h"
#include "voucherbuilder.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimeZone>
#include <QUuid>

namespace
{
Error gone()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

QDateTime berlin(const QDateTime &utc)
{
    return utc.toTimeZone(QTimeZone("Europe/Berlin"));
}

/// Bookings and ledgers both book: one after the other is twice.
bool sameWay(const QString &a, const QString &b)
{
    return a == b || (a.startsWith(QLatin1String("datev")) && b.startsWith(QLatin1String("datev")));
}
const QString datevName = QStringLiteral("datev");

bool bills(const HandoverItem &item, const Document &evn, const QDate &month)
{
    const QList<BilledLine> &lines = item.invoice.lines;
    return item.invoice.month() == month && std::any_of(lines.cbegin(), lines.cend(), [&evn](const BilledLine &line) {
               return line.contractNumber == evn.contractNumber;
           });
}

/// Empty: all are in one.
QString mixedCurrencies(const QList<HandoverItem> &items)
{
    QStringList names;
    QSet<QString> currencies;
    for (const HandoverItem &item : items) {
        currencies.insert(item.invoice.currency);
        names << QStringLiteral("%1 (%2)").arg(item.invoice.number, item.invoice.currency);
    }
    return currencies.size() > 1 ? names.join(QStringLiteral(", ")) : QString();
}
} // namespace

QString HandoverService::word(Kind kind)
{
    switch (kind) {
    case Kind::DatevBookings:
        return QStringLiteral("datev_bookings");
    case Kind::DatevLedgers:
        return QStringLiteral("datev_ledgers");
    case Kind::Folder:
        return QStringLiteral("folder");
    case Kind::Gdpdu:
        break;
    }
    return QStringLiteral("gdpdu");
}

PortalHandoverService::PortalHandoverService(AccountingLibrary &accounts, DocumentService &documents, CallBookService &book,
                                             SessionService &session, const Clock &clock)
    : m_accounts(accounts), m_documents(documents), m_book(book), m_session(session), m_clock(clock)
{
}

PortalHandoverService::~PortalHandoverService() = default;

QString PortalHandoverService::userName() const
{
    const SessionInfo session = m_session.session();
    return session.user.fullName.isEmpty() ? session.user.userName : session.user.fullName;
}

QCoro::Task<Result<QList<Handover>>> PortalHandoverService::history()
{
    return m_accounts.run([](AccountingStore &store) { return store.handovers(); });
}

QCoro::Task<Result<DatevSettings>> PortalHandoverService::settings()
{
    const auto read = [](AccountingStore &store) { return store.setting(datevName); };
    const Result<QByteArray> json = co_await m_accounts.run(read);
    if (!json)
        co_return fail(json.error());
    co_return json->isEmpty() ? Result<DatevSettings>(DatevSettings()) : DatevSettings::fromJson(*json);
}

QCoro::Task<Result<void>> PortalHandoverService::keepSettings(DatevSettings settings)
{
    if (const auto good = settings.check(); !good)
        co_return good;
    const auto keep = [json = settings.toJson()](AccountingStore &store) { return store.keepSetting(datevName, json); };
    co_return co_await m_accounts.run(keep);
}

QCoro::Task<Result<QList<HandoverService::Before>>> PortalHandoverService::before(Request request)
{
    const QPointer<PortalHandoverService> self(this);
    const Result<QList<Handover>> all = co_await history();
    if (!self || !all)
        co_return fail(self ? all.error() : gone());
    QHash<QString, QString> wanted; // by hash: an adopted file may have got another id
    for (const DocumentRow &row : m_documents.rows())
        if (request.documentIds.contains(row.document.id))
            wanted.insert(row.document.sha256, row.document.number);
    QList<Before> found;
    for (const Handover &handover : *all)
        for (const HandedDocument &document : handover.documents)
            if (sameWay(handover.kind, word(request.kind)) && wanted.contains(document.sha256)) {
                found << Before{document.number, handover.at, handover.by};
                wanted.remove(document.sha256); // the newest of them says enough
            }
    co_return found;
}

QCoro::Task<Result<PortalHandoverService::Gathered>> PortalHandoverService::gather(QStringList documentIds, bool withEvn)
{
    const QPointer<PortalHandoverService> self(this);
    Gathered gathered;
    QList<DocumentRow> rows = m_documents.rows();
    std::stable_sort(rows.begin(), rows.end(), [](const DocumentRow &a, const DocumentRow &b) {
        return a.document.documentDate < b.document.documentDate;
    });
    for (const DocumentRow &row : std::as_const(rows)) {
        if (!documentIds.contains(row.document.id))
            continue;
        if (row.document.type != Contract::DocumentType::InvoicePdf || row.archivePath.isEmpty()) {
            gathered.leftOut << row.document.number;
            continue;
        }
        const Result<QByteArray> xml = co_await m_documents.embeddedXml(row.document.id);
        if (!self)
            co_return fail(gone());
        const QString sender = row.document.title.section(QStringLiteral(" · "), 0, 0); // of one that was imported
        HandoverItem item{row.document, row.archivePath, {}, sender, {}, row.document.fileName, {}};
        const Result<EInvoice> invoice = xml ? EInvoiceXml::read(*xml) : Result<EInvoice>(fail(xml.error()));
        if (invoice) {
            item.invoice = BilledFrom::of(*invoice);
            item.supplier = invoice->seller.name;
            item.due = invoice->figures.dueDate;
        } else if (const auto told = BilledFrom::of(row); told && invoice.error().code == QLatin1String("no_einvoice")) {
            item.invoice = *told; // a PDF for people: its amounts were read from its text or told
            item.due = row.figures->dueDate;
        } else {
            gathered.leftOut << row.document.number;
            continue;
        }
        if (!item.invoice.from.isValid()) {
            item.invoice.from = row.document.periodFrom;
            item.invoice.to = row.document.periodTo;
        }
        if (withEvn)
            item.evns = EvnOfInvoice::of(item.invoice, rows);
        gathered.items << item;
    }
    co_return gathered;
}

QCoro::Task<Result<HandoverService::Report>> PortalHandoverService::handOver(Request request)
{
    const QPointer<PortalHandoverService> self(this);
    const Result<DatevSettings> known = co_await settings();
    if (!self || !known)
        co_return fail(self ? known.error() : gone());
    const Result<QList<Before>> earlier = co_await before(request);
    if (!self || !earlier)
        co_return fail(self ? earlier.error() : gone());
    if (!earlier->isEmpty() && !request.again) {
        QStringList numbers;
        for (const Before &one : *earlier)
            numbers << one.number;
        co_return fail(Error::Kind::Conflict, QStringLiteral("handed_already"), numbers.join(QStringLiteral(", ")));
    }
    const Result<Gathered> gathered = co_await gather(request.documentIds, request.withEvn && request.kind != Kind::Gdpdu);
    if (!self || !gathered)
        co_return fail(self ? gathered.error() : gone());
    // a temporary of a conditional in a co_await is destroyed twice by g++ 12
    const bool booked = request.kind == Kind::DatevBookings || request.kind == Kind::DatevLedgers;
    const QList<HandoverItem> split = booked ? gathered->items : QList<HandoverItem>();
    const std::stop_token never;
    const Result<QList<CallShare>> calls = co_await callShares(split, CostSplit::By::CostCentre, never);
    if (!self || !calls)
        co_return fail(self ? calls.error() : gone());
    Report report;
    report.leftOut = gathered->leftOut;
    report.record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    report.record.at = m_clock.nowUtc();
    report.record.by = userName();
    report.record.kind = word(request.kind);
    for (const HandoverItem &item : gathered->items)
        report.record.documents << HandedDocument{item.document.id, item.invoice.number, item.document.sha256};
    const HandoverFiles files(*known, berlin(report.record.at), report.record.by);
    const auto write = [files, request, items = gathered->items, calls = *calls] {
        return files.write(request.kind, items, calls, request.folder);
    };
    QFuture<Result<HandoverFiles::Written>> writing = m_worker.run(write);
    const Result<HandoverFiles::Written> written = co_await writing;
    if (!self || !written)
        co_return fail(self ? written.error() : gone());
    report.files = written->files;
    report.changes = written->changes;
    report.record.target = QFileInfo(written->files.value(0)).absolutePath();
    const auto keep = [record = report.record](AccountingStore &store) { return store.keepHandover(record); };
    const Result<void> kept = co_await m_accounts.run(keep);
    if (!self || !kept)
        co_return fail(self ? kept.error() : gone());
    Q_EMIT handedOver(report.record);
    co_return report;
}

QCoro::Task<Result<QList<CallShare>>> PortalHandoverService::callShares(QList<HandoverItem> items, CostSplit::By by,
                                                                        std::stop_token stop)
{
    const QPointer<PortalHandoverService> self(this);
    QList<CallShare> all;
    if (by == CostSplit::By::Contract)
        co_return all;
    const Result<QList<CostCentreRule>> rules = co_await m_book.costCentres();
    if (!self || !rules)
        co_return fail(self ? rules.error() : gone());
    const QList<DocumentRow> rows = m_documents.rows();
    for (const DocumentRow &row : rows) {
        const Document &evn = row.document;
        const QDate month(evn.periodFrom.year(), evn.periodFrom.month(), 1);
        // the invoice was made from the first EVN; its correction is credited by a document of its own
        if (evn.type != Contract::DocumentType::EvnCsv || row.archivePath.isEmpty() || !evn.correctsNumber.isEmpty() ||
            std::none_of(items.cbegin(), items.cend(), [&](const HandoverItem &item) { return bills(item, evn, month); }))
            continue;
        QFuture<Result<QList<CallShare>>> reading = m_worker.run([file = row.archivePath, by, rules = CostCentres(*rules), stop] {
            return stop.stop_requested() ? Result<QList<CallShare>>(fail(gone())) : EvnShares::of(file, by, rules, stop);
        });
        const Result<QList<CallShare>> shares = co_await reading;
        if (!self || stop.stop_requested())
            co_return fail(gone());
        if (!shares)
            continue; // its position goes to nobody in particular
        for (CallShare share : *shares) {
            share.contractNumber = evn.contractNumber;
            share.month = month;
            all << share;
        }
    }
    co_return all;
}

QCoro::Task<Result<HandoverService::Split>> PortalHandoverService::split(QStringList documentIds, CostSplit::By by,
                                                                         std::stop_token stop)
{
    const QPointer<PortalHandoverService> self(this);
    const Result<DatevSettings> known = co_await settings();
    if (!self || !known)
        co_return fail(self ? known.error() : gone());
    const Result<Gathered> gathered = co_await gather(documentIds, false);
    if (!self || !gathered)
        co_return fail(self ? gathered.error() : gone());
    if (const QString others = mixedCurrencies(gathered->items); !others.isEmpty())
        co_return fail(Error::Kind::Invalid, QStringLiteral("split_currencies"), others);
    const Result<QList<CallShare>> calls = co_await callShares(gathered->items, by, stop);
    if (!self || !calls)
        co_return fail(self ? calls.error() : gone());
    CostSplit::Basis basis = VoucherBuilder::basis(*known, *calls);
    basis.by = by;
    Split split;
    split.by = by;
    split.leftOut = gathered->leftOut;
    split.invoices = AccountingTables::invoices(gathered->items);
    QList<QList<CostShare>> invoices;
    for (const HandoverItem &item : gathered->items) {
        invoices << CostSplit::of(item.invoice, basis);
        split.numbers << item.invoice.number;
        split.currency = item.invoice.currency;
    }
    split.shares = CostSplit::sum(invoices);
    co_return split;
}

QCoro::Task<Result<void>> PortalHandoverService::report(Split split, QString file, std::stop_token stop)
{
    const QPointer<PortalHandoverService> self(this);
    const auto write = [split, file, at = berlin(m_clock.nowUtc()), by = userName(), stop] {
        return CostReport::write(split, file, at, by, stop);
    };
    QFuture<Result<void>> writing = m_worker.run(write);
    const Result<void> written = co_await writing;
    co_return self ? written : Result<void>(fail(gone()));
}
