#include "callrecordservice.h"

#include <QCoroFuture>
#include <QFile>
#include <QPointer>

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

Result<CallRecordService::Answer> answerTo(const std::shared_ptr<const CallRecords> &records,
                                           const CallRecordService::Question &question, const std::stop_token &stop)
{
    CallRecordService::Answer answer;
    answer.records = records;
    answer.byDay = fitsDays(*records, question.filter);
    auto sum = records->sum(question.filter, stop);
    if (!sum)
        return fail(sum.error());
    answer.sum = *sum;
    auto periods = records->groups(question.filter, {answer.byDay ? By::Day : By::Month}, stop);
    if (!periods)
        return fail(periods.error());
    answer.periods = std::move(*periods);
    auto dearest = records->top(question.filter, {By::Destination}, CallRecordService::destinationsShown, stop);
    if (!dearest)
        return fail(dearest.error());
    answer.destinations = std::move(*dearest);
    auto rows = records->select(question.filter, question.order, question.descending, stop);
    if (!rows)
        return fail(rows.error());
    answer.rows = std::make_shared<const std::vector<quint32>>(std::move(*rows));
    return answer;
}

/// What of the archive is to be done here.
struct Wanted {
    QStringList files;   ///< to take
    QStringList sources; ///< to remove: the rule has shortened or removed what they tell, or a correction replaces them
};

/// Numbers of EVN that an archived correction stands in for: what it leaves out was never due.
QSet<QString> correctedBy(const QList<DocumentRow> &rows)
{
    QSet<QString> corrected;
    for (const DocumentRow &row : rows)
        if (row.document.type == Contract::DocumentType::EvnCsv && !row.archivePath.isEmpty())
            corrected.insert(row.document.correctsNumber);
    corrected.remove(QString());
    return corrected;
}

Wanted wantedOf(const QList<DocumentRow> &rows, const QList<CallSource> &sources, const QSet<QString> &tried)
{
    QHash<QString, QString> byHash;
    QSet<QString> paths;
    for (const CallSource &source : sources) {
        byHash.insert(source.sha256, source.id);
        paths.insert(source.path);
    }
    const QSet<QString> corrected = correctedBy(rows);
    Wanted wanted;
    for (const DocumentRow &row : rows) {
        if (row.document.type != Contract::DocumentType::EvnCsv || row.archivePath.isEmpty())
            continue;
        const bool byRule = row.state == DocumentState::RemovedByRule;
        const QString source = byHash.value(row.document.sha256);
        const bool replaced = corrected.contains(row.document.number);
        if ((byRule || replaced) && !source.isEmpty())
            wanted.sources << source;
        if (replaced)
            continue;
        const bool held = byRule ? source.isEmpty() && paths.contains(row.archivePath) : !source.isEmpty();
        if (!held && !tried.contains(row.archivePath) && QFile::exists(row.archivePath))
            wanted.files << row.archivePath;
    }
    return wanted;
}
} // namespace

CallRecordService::CallRecordService(QString folder) : m_folder(std::move(folder)) {}

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
    auto future = m_reader.run([this, question, stop = m_asked.get_token()]() -> Result<Answer> {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        const auto opened = store();
        if (!opened)
            return fail(opened.error());
        if (auto fresh = (*opened)->refresh(); !fresh) // another process may have imported
            return fail(fresh.error());
        if (!(*opened)->broken().isEmpty())
            (void)(*opened)->repair(stop);
        auto answer = answerTo((*opened)->records(), question, stop);
        if (answer || answer.error().code != u"segment_damaged")
            return answer;
        if (auto repaired = (*opened)->repair(stop); !repaired)
            return fail(repaired.error());
        return answerTo((*opened)->records(), question, stop);
    });
    auto answer = co_await future;
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
    auto future = m_importer.run([this, wanted]() -> Result<CallImportReport> {
        const auto opened = store();
        if (!opened)
            return fail(opened.error());
        return (*opened)->import(wanted);
    });
    auto report = co_await future;
    if (!self)
        co_return report;
    noteProgress({});
    if (report && report->outcome == CallImportReport::Outcome::Imported)
        Q_EMIT recordsChanged();
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

QCoro::Task<void> CallRecordService::follow(QList<DocumentRow> rows)
{
    m_pending = rows;
    if (m_following)
        co_return;
    const QPointer<CallRecordService> self(this);
    m_following = true;
    // what came while one round was on its way is looked at in the next
    while (self && m_pending) {
        const QList<DocumentRow> now = *m_pending;
        m_pending.reset();
        co_await takeOver(now);
    }
    if (self)
        m_following = false;
}

QCoro::Task<void> CallRecordService::takeOver(QList<DocumentRow> rows)
{
    const QPointer<CallRecordService> self(this);
    auto future = m_importer.run([this, rows, tried = m_tried] {
        const auto opened = store();
        return opened ? wantedOf(rows, (*opened)->records()->sources(), tried) : Wanted();
    });
    const Wanted wanted = co_await future;
    for (const QString &source : wanted.sources) {
        if (self)
            co_await remove(source);
    }
    for (const QString &file : wanted.files) {
        if (!self)
            co_return;
        const auto report = co_await import(file, {}, CallImport::Overlap::Once);
        if (!self)
            co_return;
        if (report && report->outcome == CallImportReport::Outcome::Imported)
            continue;
        if (!report && report.error().code == u"import_running")
            continue; // somebody's own import goes first; a later round takes it
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
