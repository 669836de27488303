#include "callrecordservice.h"

#include "callbookservice.h"
#include "callfindings.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <future>

namespace
{
using By = CallSums::By;

/// By day when the days fit into the chart.
bool fitsDays(const CallRecords &records, const CallFilter &filter)
{
    QDate from = filter.from, to = filter.to;
    for (const CallSource &source : records.sources()) {
        if (!filter.from.isValid())
            from = from.isValid() ? std::min(from, source.from) : source.from;
        if (!filter.to.isValid())
            to = to.isValid() ? std::max(to, source.to) : source.to;
    }
    return from.isValid() && to.isValid() && from.daysTo(to) < CallRecordService::daysShown;
}

Error cancelled()
{
    return Error::make(Error::Kind::Cancelled, QStringLiteral("cancelled"));
}

/// The groups of a question; with a period to compare with, also those that only it has.
Result<void> group(CallRecordService::Answer &answer, const CallRecordService::Question &question, const std::stop_token &stop)
{
    const QList<By> by{*question.by};
    const auto now = answer.records->top(question.filter, by, CallRecordService::groupsShown, stop);
    if (!now)
        return fail(now.error());
    QHash<QString, qsizetype> places;
    for (const CallRecords::Group &one : *now) {
        places.insert(one.keys.first(), answer.groups.size());
        answer.groups.append({one.keys.first(), one.sum, {}});
    }
    if (!question.beforeFrom.isValid() || !question.beforeTo.isValid())
        return {};
    CallFilter filter = question.filter;
    filter.from = question.beforeFrom;
    filter.to = question.beforeTo;
    const auto before = answer.records->groups(filter, by, stop);
    if (!before)
        return fail(before.error());
    const bool all = now->size() < CallRecordService::groupsShown;
    for (const CallRecords::Group &one : *before) {
        answer.before.calls += one.sum.calls;
        answer.before.seconds += one.sum.seconds;
        answer.before.net += one.sum.net;
        if (const auto at = places.constFind(one.keys.first()); at != places.cend())
            answer.groups[*at].before = one.sum;
        else if (all && answer.groups.size() < 2 * CallRecordService::groupsShown)
            answer.groups.append({one.keys.first(), {}, one.sum});
    }
    return {};
}

using Rows = CallRecordService::Rows;
using FirstFound = std::function<void(const std::shared_ptr<const CallRecords> &, const Rows &)>;

/// In the order asked for; of many calls the first ones before, because somebody is waiting for them.
Result<Rows> rowsOf(const std::shared_ptr<const CallRecords> &records, const CallRecordService::Question &question,
                    const FirstFound &found, const std::stop_token &stop)
{
    if (records->rows() >= question.firstFrom) {
        auto first = records->first(question.filter, question.order, question.descending, CallRecordService::firstShown, stop);
        if (!first)
            return fail(first.error());
        const bool all = first->size() < CallRecordService::firstShown;
        const auto rows = std::make_shared<const std::vector<quint32>>(std::move(*first));
        if (all)
            return rows;
        found(records, rows);
    }
    auto selected = records->select(question.filter, question.order, question.descending, stop);
    return selected ? Result<Rows>(std::make_shared<const std::vector<quint32>>(std::move(*selected))) : fail(selected.error());
}

Result<CallRecordService::Answer> answerTo(const std::shared_ptr<const CallRecords> &records,
                                           const CallRecordService::Question &question, const FirstFound &found,
                                           const std::stop_token &stop)
{
    CallRecordService::Answer answer;
    answer.records = records;
    answer.byDay = fitsDays(*records, question.filter);
    // The rows beside the sums: records may be asked by any thread. Its end is waited for on every way out.
    auto rows = std::async(std::launch::async, [&] { return rowsOf(records, question, found, stop); });
    auto sums = records->groupings(
        question.filter, {{{answer.byDay ? By::Day : By::Month}}, {{By::Destination}, CallRecordService::destinationsShown}},
        stop);
    if (!sums)
        return fail(sums.error());
    answer.periods = std::move(sums->first());
    answer.destinations = std::move(sums->last());
    for (const CallRecords::Group &period : std::as_const(answer.periods)) { // each call lies in one
        answer.sum.calls += period.sum.calls;
        answer.sum.seconds += period.sum.seconds;
        answer.sum.net += period.sum.net;
    }
    if (question.by)
        if (auto grouped = group(answer, question, stop); !grouped)
            return fail(grouped.error());
    auto selected = rows.get();
    if (!selected)
        return fail(selected.error());
    answer.rows = std::move(*selected);
    return answer;
}

/// What of the archive is to be done here.
struct Wanted {
    QStringList files;   ///< to take
    QStringList sources; ///< to remove
};

/// Only what stands in the archive now counts: not what a correction stands in for, whose rows were never due, and not what the
/// retention rule has replaced by a masked copy or deleted (G-42).
Wanted wantedOf(const QList<DocumentRow> &rows, const QString &archive, const QList<CallSource> &sources,
                const QSet<QString> &tried)
{
    QList<DocumentRow> evn = rows;
    evn.removeIf([](const DocumentRow &row) { return row.document.type != Contract::DocumentType::EvnCsv; });
    Wanted wanted;
    if (evn.isEmpty())
        return wanted; // a role that sees no EVN, or nobody: nothing is known of the archive
    QSet<QString> corrected;
    for (const DocumentRow &row : std::as_const(evn))
        if (!row.archivePath.isEmpty())
            corrected.insert(row.document.correctsNumber);
    QSet<QString> held, hashes, counting;
    for (const CallSource &source : sources) {
        held.insert(source.path);
        hashes.insert(source.sha256);
    }
    for (const DocumentRow &row : std::as_const(evn)) {
        if (row.archivePath.isEmpty() || corrected.contains(row.document.number))
            continue;
        counting.insert(row.archivePath);
        const bool original = row.state != DocumentState::RemovedByRule && hashes.contains(row.document.sha256);
        if (!original && !held.contains(row.archivePath) && !tried.contains(row.archivePath) && QFile::exists(row.archivePath))
            wanted.files << row.archivePath;
    }
    const QString inside = QDir::cleanPath(archive) + u'/';
    for (const CallSource &source : sources)
        if (source.path.startsWith(inside) && !counting.contains(source.path))
            wanted.sources << source.id;
    return wanted;
}
} // namespace

CallRecordService::CallRecordService(QString folder, const Clock &clock)
    : m_folder(std::move(folder)),
      m_book(std::make_unique<CallBookService>(CallBook::fileBeside(m_folder), clock)),
      m_findings(std::make_unique<CallFindings>(*this, *m_book))
{
}

CallRecordService::~CallRecordService()
{
    m_asked.request_stop();
    m_importStop.request_stop();
}

Result<CallStore *> CallRecordService::store()
{
    const std::scoped_lock lock(m_opening);
    if (!m_store) {
        auto opened = CallStore::open(m_folder);
        if (!opened)
            return fail(opened.error());
        m_store = std::move(*opened);
    }
    return m_store.get();
}

Result<CallStore *> CallRecordService::refreshed(const CostCentres &costCentres, const std::stop_token &stop)
{
    const auto opened = store();
    if (!opened)
        return opened;
    if (auto fresh = (*opened)->refresh(); !fresh) // another process may have imported
        return fail(fresh.error());
    if (!(*opened)->broken().isEmpty())
        (void)(*opened)->repair(stop);
    (*opened)->setCostCentres(costCentres);
    return opened;
}

QCoro::Task<Result<std::shared_ptr<const CallRecords>>> CallRecordService::current()
{
    using Records = std::shared_ptr<const CallRecords>;
    const QPointer<CallRecordService> self(this);
    const auto known = co_await readCostCentres();
    if (!self || !known)
        co_return fail(known ? cancelled() : known.error());
    auto future = m_reader.run([this, costCentres = m_costCentres]() -> Result<Records> {
        const auto opened = refreshed(costCentres, {});
        return opened ? Result<Records>((*opened)->records()) : fail(opened.error());
    });
    co_return co_await future;
}

void CallRecordService::noteProgress(std::optional<double> progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

QCoro::Task<Result<CallRecordService::Answer>> CallRecordService::ask(Question question)
{
    m_asked.request_stop();
    m_asked = std::stop_source();
    const QPointer<CallRecordService> self(this);
    const std::stop_token stop = m_asked.get_token();
    const auto known = co_await readCostCentres();
    if (!self || !known)
        co_return fail(known ? cancelled() : known.error());
    const auto open = std::make_shared<bool>(true); // this thread's: what comes after the whole answer is told no more
    const FirstFound found = [this, stop, open](const std::shared_ptr<const CallRecords> &records, const Rows &rows) {
        QMetaObject::invokeMethod(this, [this, stop, open, records, rows] {
            if (*open && !stop.stop_requested())
                Q_EMIT firstFound(records, rows);
        });
    };
    auto future = m_reader.run([this, question, found, stop, costCentres = m_costCentres]() -> Result<Answer> {
        if (stop.stop_requested())
            return fail(cancelled());
        const auto opened = refreshed(costCentres, stop);
        if (!opened)
            return fail(opened.error());
        auto answer = answerTo((*opened)->records(), question, found, stop);
        if (answer || answer.error().code != u"segment_damaged")
            return answer;
        if (auto repaired = (*opened)->repair(stop); !repaired)
            return fail(repaired.error());
        return answerTo((*opened)->records(), question, found, stop);
    });
    auto answer = co_await future;
    *open = false;
    if (stop.stop_requested()) // it was ready, but a newer question has been asked meanwhile
        co_return fail(cancelled());
    if (self && answer)
        m_records = answer->records;
    co_return answer;
}

QCoro::Task<Result<CallImportReport>> CallRecordService::import(QString file, std::optional<EvnLayout> layout,
                                                                CallImport::Overlap overlap)
{
    if (m_progress)
        co_return fail(Error::Kind::Conflict, QStringLiteral("import_running"));
    const QPointer<CallRecordService> self(this);
    m_importStop = std::stop_source();
    noteProgress(0.0);
    CallImport wanted;
    wanted.file = file;
    wanted.layout = layout;
    wanted.overlap = overlap;
    wanted.stop = m_importStop.get_token();
    wanted.progress = [self, last = std::make_shared<std::atomic<int>>(-1)](qint64 done, qint64 bytes) {
        const int percent = bytes > 0 ? int(100 * done / bytes) : 0;
        if (last->exchange(percent) == percent)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, percent] {
                if (self && self->m_progress)
                    self->noteProgress(percent / 100.0);
            },
            Qt::QueuedConnection);
    };
    const auto kept = co_await m_book->layouts();
    if (!self)
        co_return fail(cancelled());
    if (!kept) {
        noteProgress({});
        co_return fail(kept.error());
    }
    for (const auto &[kind, known] : kept->asKeyValueRange())
        wanted.remembered.insert(kind, known.answers);
    auto future = m_importer.run([this, wanted]() -> Result<CallImportReport> {
        const auto opened = store();
        if (!opened)
            return fail(opened.error());
        return (*opened)->import(wanted);
    });
    auto report = co_await future;
    if (!self)
        co_return report;
    if (layout && report && report->outcome == CallImportReport::Outcome::Imported && !report->kind.isEmpty()) {
        const auto done = co_await keepLayout(*report);
        if (!self)
            co_return report;
        if (!done) // the calls are there all the same
            Q_EMIT layoutNotKept(done.error());
    }
    noteProgress({});
    if (report && report->outcome == CallImportReport::Outcome::Imported)
        Q_EMIT recordsChanged();
    if (m_pending && !m_following)
        follow(m_pending->rows, m_pending->folder);
    co_return report;
}

QCoro::Task<Result<void>> CallRecordService::remove(QString sourceId)
{
    const QPointer<CallRecordService> self(this);
    auto future = m_importer.run([this, sourceId]() -> Result<void> {
        const auto opened = store();
        return opened ? (*opened)->remove(sourceId) : fail(opened.error());
    });
    auto removed = co_await future;
    if (self && removed)
        Q_EMIT recordsChanged();
    co_return removed;
}

QCoro::Task<void> CallRecordService::follow(QList<DocumentRow> rows, QString archive)
{
    m_pending = Archived{rows, archive};
    if (m_following || m_progress)
        co_return; // the round on its way, or the end of the import, looks again
    const QPointer<CallRecordService> self(this);
    m_following = true;
    while (self && m_pending && !m_progress) {
        const Archived now = *m_pending;
        m_pending.reset();
        co_await takeOver(now);
    }
    if (self)
        m_following = false;
}

QCoro::Task<void> CallRecordService::takeOver(Archived archived)
{
    const QPointer<CallRecordService> self(this);
    const int wipes = m_wipes;
    auto future = m_importer.run([this, archived, tried = m_tried] {
        const auto opened = store();
        return opened ? wantedOf(archived.rows, archived.folder, (*opened)->records()->sources(), tried) : Wanted();
    });
    const Wanted wanted = co_await future;
    for (const QString &source : wanted.sources) {
        if (self)
            co_await remove(source);
    }
    for (const QString &file : wanted.files) {
        if (!self || wipes != m_wipes)
            co_return;
        const auto report = co_await import(file, {}, CallImport::Overlap::Once);
        if (!self)
            co_return;
        if (report && report->outcome == CallImportReport::Outcome::Imported) {
            if (report->likeLast)
                Q_EMIT takenLikeLast(*report);
            continue;
        }
        if (!report && (report.error().code == u"import_running" || report.error().kind == Error::Kind::Cancelled)) {
            if (wipes == m_wipes && !m_pending && m_progress)
                m_pending = archived; // somebody's own import goes first
            co_return;
        }
        m_tried.insert(file);
        if (!report)
            Q_EMIT notTaken(file, report.error());
        else if (report->outcome == CallImportReport::Outcome::Ambiguous)
            Q_EMIT notTaken(file, Error::make(Error::Kind::Invalid, QStringLiteral("evn_ambiguous")));
    }
}

QCoro::Task<Result<void>> CallRecordService::wipe()
{
    const QPointer<CallRecordService> self(this);
    ++m_wipes;
    m_pending.reset();
    m_importStop.request_stop();
    auto future = m_importer.run([this]() -> Result<void> {
        const auto opened = store();
        if (!opened)
            return fail(opened.error());
        for (const CallSource &source : (*opened)->records()->sources())
            if (auto removed = (*opened)->remove(source.id); !removed)
                return removed;
        return {};
    });
    auto wiped = co_await future;
    if (self && wiped)
        Q_EMIT recordsChanged();
    co_return wiped;
}
