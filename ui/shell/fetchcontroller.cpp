#include "fetchcontroller.h"

#include "errorwords.h"
#include "notices.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(fetchLog, "fernamt.fetch")

FetchController::FetchController(DocumentService &documents, Notices &notices, QObject *parent)
    : QObject(parent), m_documents(documents), m_notices(notices)
{
    connect(&documents, &DocumentService::progressChanged, this, &FetchController::changed);
}

FetchController::~FetchController()
{
    m_stop.request_stop();
}

QStringList FetchController::missing() const
{
    QList<DocumentRow> rows;
    for (const DocumentRow &row : m_documents.rows())
        if (row.state == DocumentState::AtProvider)
            rows << row;
    std::sort(rows.begin(), rows.end(), [](const DocumentRow &a, const DocumentRow &b) {
        const QDate far(9999, 12, 31);
        const QDate left = a.document.availableUntil.isValid() ? a.document.availableUntil : far;
        const QDate right = b.document.availableUntil.isValid() ? b.document.availableUntil : far;
        return std::tie(left, b.document.documentDate, a.document.id) < std::tie(right, a.document.documentDate, b.document.id);
    });
    QStringList ids;
    for (const DocumentRow &row : rows)
        ids << row.document.id;
    return ids;
}

void FetchController::start(const QStringList &ids, bool byPerson)
{
    m_byPerson = m_byPerson || byPerson;
    for (const QString &id : ids) {
        if (m_known.contains(id))
            continue;
        m_known.insert(id);
        m_queue << id;
    }
    if (!m_running)
        next();
}

void FetchController::next()
{
    if (m_queue.isEmpty())
        return;
    const QStringList ids = std::exchange(m_queue, {});
    const bool byPerson = std::exchange(m_byPerson, false);
    m_stop = std::stop_source();
    m_running = true;
    Q_EMIT changed();
    QCoro::connect(m_documents.fetch(ids, m_stop.get_token(), !byPerson), this,
                   [this, byPerson](Result<FetchReport> result) { done(result, byPerson); });
}

void FetchController::done(const Result<FetchReport> &result, bool byPerson)
{
    m_running = false;
    // What support asks for first: how many, and why not. Codes only, no names.
    if (!result)
        qCWarning(fetchLog) << "ended:" << result.error().code << result.error().detail;
    else if (!result->failed.isEmpty())
        qCWarning(fetchLog) << result->fetched << "fetched," << result->failed.size()
                            << "failed, first:" << result->failed.first().second.code << result->failed.first().second.detail;
    if (m_queue.isEmpty())
        m_known.clear();
    if (result && byPerson) {
        if (result->failed.isEmpty())
            m_notices.toast(tr("%n document(s) fetched and verified.", nullptr, result->fetched), Tone::Good);
        else
            m_notices.toast(tr("%1 of %2 documents could not be fetched: %3")
                                .arg(result->failed.size())
                                .arg(result->failed.size() + result->fetched)
                                .arg(ErrorWords::sentence(result->failed.first().second)),
                            Tone::Bad);
    } else if (!result && result.error().kind == Error::Kind::Cancelled) {
        m_notices.toast(tr("Cancelled. What was fetched stays in the archive."));
    } else if (!result && byPerson) {
        m_notices.failed(result.error());
    }
    warn(result);
    Q_EMIT changed();
    Q_EMIT finished(result ? *result : FetchReport{});
    next();
}

/// A background fetch that cannot write is ongoing trouble, said until it works again.
void FetchController::warn(const Result<FetchReport> &result)
{
    const QString id = QStringLiteral("fetch");
    std::optional<Error> trouble;
    if (!result)
        trouble = result.error();
    else if (!result->failed.isEmpty())
        trouble = result->failed.first().second;
    if (!trouble || trouble->kind != Error::Kind::Storage)
        return m_notices.clearBanner(id);
    const ErrorWords::Words words = ErrorWords::of(*trouble);
    m_notices.setBanner(id, 5, {Tone::Bad, words.text, words.advice, ErrorWords::offerText(ErrorWords::Offer::Retry), [this] {
                                    start(missing(), true);
                                }});
}

void FetchController::cancel()
{
    m_queue.clear();
    m_stop.request_stop();
}

FetchProgress FetchController::progress() const
{
    return m_documents.progress();
}
